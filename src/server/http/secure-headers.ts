import { randomBytes } from 'node:crypto';
import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import type { Parts } from '../parts.ts';

const nonces = new WeakMap<object, string>();

/** The nonce of one answer, made when first asked for. @param response Node's own, `reply.raw` */
export function nonceOf(response: object): string {
  const nonce = nonces.get(response) ?? randomBytes(16).toString('base64url');
  nonces.set(response, nonce);
  return nonce;
}

/** Headers of the API's answers: they are data, never a page, and nobody else may frame what they hold. */
export function secureHeaders(server: FastifyInstance, { secure }: Pick<Parts, 'secure'>): void {
  server.register(helmet, {
    ...(!secure && { strictTransportSecurity: false }),
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { 'default-src': ["'none'"], 'frame-ancestors': ["'self'"] },
    },
    xFrameOptions: { action: 'sameorigin' },
  });
  server.addHook('onSend', async (_request, reply) => {
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
  });
}

/**
 * Headers of the console. Scripts come from this server alone, styles too or with the nonce of this answer,
 * and only Angular's own policies may make trusted HTML, scripts or script addresses.
 */
export function secureConsole(server: FastifyInstance, { secure }: Pick<Parts, 'secure'>): void {
  server.register(helmet, {
    ...(!secure && { strictTransportSecurity: false }),
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'script-src': ["'self'"],
        'style-src': ["'self'", (_request, response) => `'nonce-${nonceOf(response)}'`],
        'img-src': ["'self'", 'data:'],
        'font-src': ["'self'"],
        'connect-src': ["'self'"],
        'manifest-src': ["'self'"],
        'frame-src': ["'self'"],
        'frame-ancestors': ["'none'"],
        'base-uri': ["'self'"],
        'form-action': ["'self'"],
        'require-trusted-types-for': ["'script'"],
        'trusted-types': ['angular', 'angular#bundler', 'angular#components'],
      },
    },
    xFrameOptions: { action: 'deny' },
  });
}
