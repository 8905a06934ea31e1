import type { TSchema } from 'typebox';
import { Value } from 'typebox/value';
import type { Kind } from './document.ts';
import { parseBody } from './parse-body.ts';

/** Where parsing refuses the body of a document: JSON Pointers; none = taken. */
export function refusedAt(kind: Kind, body: unknown): readonly string[] {
  const parsed = parseBody(kind, body);
  return parsed.ok
    ? []
    : parsed.error.map((one) => (one.code === 'VALIDATION' ? one.at : one.code));
}

/** Where a schema refuses a value: JSON Pointers, each once, sorted; none = taken. */
export const refusedBy = (schema: TSchema, value: unknown): readonly string[] =>
  [...new Set(Value.Errors(schema, value).map(({ instancePath }) => instancePath))].sort();
