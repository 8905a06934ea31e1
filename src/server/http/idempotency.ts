import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { canonicalText } from '../../registry/index.ts';
import { instantOf, type Clock } from '../clock.ts';
import type { Repositories } from '../repositories.ts';
import { Refused } from './problem-reply.ts';
import { openSealed, seal } from './seal.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** How long an answer can be given again. */
export const answersKeptMilliseconds = 24 * 60 * 60 * 1000;

/** What a handler answers, before it is sent or kept. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** @throws Refused VALIDATION when the header is missing or no UUID */
export function idempotencyKeyOf(request: Pick<FastifyRequest, 'headers'>): string {
  const key = request.headers['idempotency-key'];
  if (typeof key === 'string' && uuid.test(key)) return key.toLowerCase();
  throw new Refused({
    code: 'VALIDATION',
    at: '',
    detail: 'The header Idempotency-Key must be a UUID.',
  });
}

/**
 * The answer given before to the same request, or what `work` answers, kept in the same transaction.
 * @throws Refused IDEMPOTENCY_KEY_REUSED when the key belongs to another request
 */
export async function answerOnce(
  request: FastifyRequest,
  clock: Clock,
  { idempotency }: Repositories,
  work: () => Promise<Answer>,
): Promise<Answer & { readonly repeated: boolean }> {
  const key = idempotencyKeyOf(request);
  const mine = {
    person: request.person?.id ?? 'public',
    key: sha256(key),
    route: `${request.method} ${request.url}`,
    bodyHash: hashOf(request.body),
  };
  const kept = await idempotency.find(mine.person, mine.key);
  if (kept) {
    if (kept.route !== mine.route || kept.bodyHash !== mine.bodyHash) {
      throw new Refused({ code: 'IDEMPOTENCY_KEY_REUSED' });
    }
    const text = openSealed(kept.body, key);
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    return { status: kept.status, headers: kept.headers, body, repeated: true };
  }
  const answer = await work();
  await idempotency.add({
    ...mine,
    status: answer.status,
    headers: answer.headers ?? {},
    body: seal(answer.body === undefined ? '' : JSON.stringify(answer.body), key),
    createdAt: instantOf(clock()),
  });
  return { ...answer, repeated: false };
}

const hashOf = (body: unknown): string => sha256(body === undefined ? '' : canonicalText(body));

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
