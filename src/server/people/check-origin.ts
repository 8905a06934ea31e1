import type { FastifyRequest } from 'fastify';
import { Refused } from '../http/problem-reply.ts';

const harmless = new Set(['GET', 'HEAD', 'OPTIONS']);

export const altersState = ({ method }: Pick<FastifyRequest, 'method'>): boolean =>
  !harmless.has(method);

/**
 * Refuses what another site's page sent (Fetch Metadata; RFC 6454 §7). A client that is no browser sends
 * neither header; for it, and for everybody else too, the token decides.
 * @throws Refused CSRF_REJECTED
 */
export function checkOrigin(
  { headers, method }: Pick<FastifyRequest, 'headers' | 'method'>,
  publicUrl: string,
): void {
  if (!altersState({ method })) return;
  const site = headers['sec-fetch-site'];
  if (site !== undefined) {
    if (site !== 'same-origin') throw new Refused({ code: 'CSRF_REJECTED' });
    return;
  }
  const { origin } = headers;
  if (origin !== undefined && origin !== new URL(publicUrl).origin) {
    throw new Refused({ code: 'CSRF_REJECTED' });
  }
}
