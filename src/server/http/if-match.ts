import type { FastifyRequest } from 'fastify';
import { Refused } from './problem-reply.ts';

type Conditional = Pick<FastifyRequest, 'headers'>;

export const hasEntityTag = ({ headers }: Conditional): boolean =>
  headers['if-match'] !== undefined || headers['if-none-match'] !== undefined;

/** @returns true when `If-Match` names this strong ETag, or is `*` (RFC 9110 §13.1.1) */
export function matches({ headers }: Conditional, etag: string): boolean {
  const wanted = headers['if-match']?.split(',').map((tag) => tag.trim()) ?? [];
  return wanted.includes('*') || wanted.includes(etag);
}

/**
 * @param current what the caller has not seen, told in the refusal
 * @throws Refused ETAG_MISMATCH
 */
export function requireMatch(request: Conditional, etag: string, current: unknown): void {
  if (!matches(request, etag)) throw new Refused({ code: 'ETAG_MISMATCH', current });
}
