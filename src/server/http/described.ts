import { Type, type TArrayOptions, type TSchema } from 'typebox';

/** Objects have exactly the members that are named. */
export const closed = { additionalProperties: false } as const;

/** A list as answers carry it: nobody adds to it. */
export const listOf = <T extends TSchema>(items: T, options: TArrayOptions = {}) =>
  Type.Immutable(Type.Array(items, options));

/** A schema of the registry under the name that `/api/openapi.json` gives it. */
export const named = <T>(title: string, schema: TSchema) => Type.Unsafe<T>({ ...schema, title });

/** RFC 3339, UTC. */
export const InstantText = Type.String({ description: 'RFC 3339, UTC.' });

export const NoContent = Type.Null({ description: 'Done; there is nothing to say.' });
