import type { FastifyBaseLogger } from 'fastify';
import type { Clock } from './clock.ts';
import type { Mailer } from './mail/mailer.ts';
import type { Storage } from './repositories.ts';

/** What the server is made of; `main` and specs put it together, every feature gets it whole. */
export interface Parts {
  readonly storage: Storage;
  readonly clock: Clock;
  /** A new UUID. */
  readonly ids: () => string;
  /** Where people reach this server, without a slash at the end; known once it listens. */
  readonly publicUrl: () => string;
  /** True when the public URL is https: cookies are Secure and carry the `__Host-` prefix. */
  readonly secure: boolean;
  /** Signs the session cookie; 32 bytes or more. */
  readonly cookieSecret: string;
  /** Addresses whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: readonly string[];
  /** `dist`: holds `console` and `banner`. */
  readonly builtFiles: string;
  /** Absent where no server for mail is set: then nobody gets mail. */
  readonly mailer?: Mailer;
  readonly logger?: FastifyBaseLogger;
}
