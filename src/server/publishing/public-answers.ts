import { Type, type TSchema } from 'typebox';
import type { AnswerHeader } from '../http/answer-headers.ts';
import { operation, type Told } from '../http/operation.ts';

const known: readonly AnswerHeader[] = [
  'ETag',
  'Cache-Control',
  'Repr-Digest',
  'Vary',
  'Access-Control-Allow-Origin',
];
const NotModified = Type.Null({ description: 'What `If-None-Match` names is still right.' });

/** A response of the type given: one schema, or none where the bytes are no JSON. */
interface Sent {
  readonly type: string;
  readonly schema?: TSchema;
}

/**
 * How a public resource is described: its representation, 304 to whoever has it, and 404 unless `told.problems` says
 * otherwise.
 */
export function publicResource(operationId: string, told: Told, { type, schema }: Sent) {
  const headers = [...known, ...(told.headers ?? [])];
  const answer = {
    description: told.summary,
    content: { [type]: { schema: schema ?? Type.String() } },
  };
  return {
    ...operation(operationId, { problems: ['NOT_FOUND'], ...told, headers }),
    response: { 200: answer, 304: NotModified },
  };
}
