import { Type } from 'typebox';
import { kinds } from '../../registry/index.ts';
import type { ApiProblem } from './api-problem.ts';
import { problemKinds } from './problem-kinds.ts';

/** `INTERNAL` is what nobody foresaw. */
export type ProblemCode = ApiProblem['code'] | 'INTERNAL';

const codes = [...Object.keys(problemKinds), 'INTERNAL'].sort();
/** Any of them. */
export const ProblemCodeName = Type.Enum(codes, { description: 'What clients decide by.' });
const count = Type.Optional(Type.Integer({ minimum: 0 }));

const ValueProblem = Type.Object(
  {
    pointer: Type.String({ description: 'JSON Pointer into the request (RFC 6901).' }),
    detail: Type.String(),
    code: Type.Literal('VALIDATION'),
  },
  { title: 'ValueProblem', additionalProperties: false },
);

/** RFC 9457 problem details. Members beyond `requestId` go with some codes only. */
export const Problem = Type.Object(
  {
    type: Type.String({ pattern: '^urn:cookie-registry:problem:[a-z-]+$' }),
    title: Type.String({ description: 'One sentence; clients word their own by the code.' }),
    status: Type.Integer({ minimum: 400, maximum: 599 }),
    code: ProblemCodeName,
    requestId: Type.String({ description: 'Also in the header X-Request-Id, and in the log.' }),
    errors: Type.Optional(Type.Array(ValueProblem, { description: 'With VALIDATION.' })),
    current: Type.Optional(
      Type.Unknown({ description: 'With ETAG_MISMATCH: what is there now; null when nothing is.' }),
    ),
    state: Type.Optional(Type.String({ description: 'With BAD_STATE: of the change.' })),
    approvals: count,
    needed: count,
    revision: count,
    contentHash: Type.Optional(Type.String()),
    kind: Type.Optional(Type.Enum([...kinds])),
    id: Type.Optional(Type.String()),
    baseVersion: count,
    liveVersion: count,
    findings: Type.Optional(
      Type.Array(Type.String(), { description: 'With BLOCKED_BY_FINDINGS: their rules.' }),
    ),
    retryAfterSeconds: count,
    first: Type.Optional(
      Type.String({ description: 'With NOT_FOUND: when the first release was published.' }),
    ),
  },
  {
    title: 'Problem',
    description: 'Why a request was refused (RFC 9457).',
    additionalProperties: false,
  },
);

export const statusOf = (code: ProblemCode): number =>
  code === 'INTERNAL' ? 500 : problemKinds[code].status;
