import type { CookieSerializeOptions } from '@fastify/cookie';

/** The two cookies that the server sets; under https their names bind them to this host (rfc6265bis §4.1.3.2). */
export interface SessionCookies {
  readonly session: string;
  /** Readable by the console, which sends it back as `x-csrftoken`. */
  readonly token: string;
  readonly options: CookieSerializeOptions & { readonly path: '/' };
}

export function sessionCookies(secure: boolean): SessionCookies {
  const prefix = secure ? '__Host-' : '';
  return {
    session: `${prefix}sessionid`,
    token: `${prefix}csrftoken`,
    options: { path: '/', sameSite: 'lax', secure },
  };
}
