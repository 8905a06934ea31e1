import { Type, type TEnum } from 'typebox';

/** Field shapes that several kinds of document share. */
export const Id = Type.String({ pattern: '^[a-z0-9][a-z0-9-]{0,63}$' });
export const Ids = Type.Array(Id, { maxItems: 500 });
export const FullDate = Type.String({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' });
export const Instant = Type.String({
  pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$',
});
export const Words = Type.String({ minLength: 1, maxLength: 1000 });
export const Order = Type.Integer({ minimum: 0, maximum: 1_000_000 });
export const Url = Type.String({ maxLength: 2048 });

/** One of the given strings; the literal types are kept. */
export const literals = <T extends string[]>(values: readonly [...T]): TEnum<T> =>
  Type.Enum<T>(values);
