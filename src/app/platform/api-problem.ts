import { HttpErrorResponse } from '@angular/common/http';

/** One member of a refused input: `at` is a JSON Pointer into what was sent (RFC 6901). */
export interface ProblemField {
  readonly at: string;
  readonly detail: string;
  readonly code: string;
}

/** The words for a problem: a key of `words/problems` and its values. */
export interface ProblemWords {
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
}

interface ProblemParts {
  readonly status: number;
  readonly code: string;
  readonly requestId?: string | undefined;
  readonly fields?: readonly ProblemField[];
  readonly body?: Readonly<Record<string, unknown>>;
}

/**
 * Why the server refused, or that it could not be reached. Everything the console asks of the
 * server fails with this one error; the screen shows one sentence per `code`.
 */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';

  readonly status: number;
  readonly code: string;
  readonly requestId: string | undefined;
  readonly fields: readonly ProblemField[];
  /** The whole problem document, e.g. `current` of ETAG_MISMATCH. */
  readonly body: Readonly<Record<string, unknown>>;

  constructor(parts: ProblemParts, options?: ErrorOptions) {
    super(parts.code, options);
    this.status = parts.status;
    this.code = parts.code;
    this.requestId = parts.requestId;
    this.fields = parts.fields ?? [];
    this.body = parts.body ?? {};
  }

  /** Numbers and strings of the problem document serve as values of its sentence. */
  get words(): ProblemWords {
    const values: Record<string, string | number> = { status: this.status };
    for (const [name, value] of Object.entries(this.body)) {
      if (typeof value === 'string' || typeof value === 'number') values[name] = value;
    }
    return { key: `problems.${this.code}`, values };
  }

  /** What was said about one member of the input, or undefined. */
  at(pointer: string): ProblemField | undefined {
    return this.fields.find((field) => field.at === pointer);
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads RFC 9457; anything else becomes OFFLINE (no answer) or UNKNOWN. */
export function problemFrom(error: unknown): ApiProblem {
  if (error instanceof ApiProblem) return error;
  if (!(error instanceof HttpErrorResponse)) {
    return new ApiProblem({ status: 0, code: 'UNKNOWN' }, { cause: error });
  }
  if (error.status === 0) return new ApiProblem({ status: 0, code: 'OFFLINE' }, { cause: error });
  const body = documentOf(error.error);
  const code = typeof body['code'] === 'string' ? body['code'] : 'UNKNOWN';
  const requestId = requestIdOf(body, error);
  const parts = { status: error.status, code, requestId, fields: fieldsOf(body), body };
  return new ApiProblem(parts, { cause: error });
}

function documentOf(error: unknown): Record<string, unknown> {
  if (typeof error !== 'string') return isRecord(error) ? error : {};
  try {
    const parsed: unknown = JSON.parse(error);
    return isRecord(parsed) ? parsed : {};
  } catch {
    return {}; // A proxy's HTML page, say: there is nothing to read in it.
  }
}

function requestIdOf(body: Record<string, unknown>, error: HttpErrorResponse): string | undefined {
  const id = body['requestId'];
  return typeof id === 'string' ? id : (error.headers.get('x-request-id') ?? undefined);
}

function fieldsOf(body: Record<string, unknown>): readonly ProblemField[] {
  const errors = Array.isArray(body['errors']) ? (body['errors'] as unknown[]) : [];
  return errors.filter(isRecord).map((each) => ({
    at: stringOf(each['pointer']) || stringOf(each['at']),
    detail: stringOf(each['detail']),
    code: stringOf(each['code']),
  }));
}

const stringOf = (value: unknown): string => (typeof value === 'string' ? value : '');
