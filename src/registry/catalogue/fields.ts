import { Type, type TEnum } from 'typebox';

/** Field shapes that several kinds of document share. */
export const Id = Type.String({ pattern: '^[a-z0-9][a-z0-9-]{0,63}$' });
export const Ids = Type.Array(Id, { maxItems: 500 });

// RFC 3339 §5.6: full-date, and date-time in UTC to the second. A day that no calendar has, such as
// 30 February, is refused by the pattern itself, so that every reader of the schema refuses it.
const leapYear = '([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)';
const anyYear = [
  '(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])',
  '(0[469]|11)-(0[1-9]|[12][0-9]|30)',
  '02-(0[1-9]|1[0-9]|2[0-8])',
].join('|');
const date = `([0-9]{4}-(${anyYear})|${leapYear}-02-29)`;
const time = '([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]';
/** `YYYY-MM-DD`, a day of the calendar. */
export const fullDatePattern = `^${date}$`;
export const FullDate = Type.String({ pattern: fullDatePattern });
export const Instant = Type.String({ pattern: `^${date}T${time}Z$` });

export const Words = Type.String({ minLength: 1, maxLength: 1000 });
export const Order = Type.Integer({ minimum: 0, maximum: 1_000_000 });
export const Url = Type.String({ maxLength: 2048 });

/** One of the given strings; the literal types are kept. */
export const literals = <T extends string[]>(values: readonly [...T]): TEnum<T> =>
  Type.Enum<T>(values);
