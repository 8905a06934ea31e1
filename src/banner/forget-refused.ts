import type { NamePattern } from '../registry/public/index.ts';
import { cookieJar, ifAllowed } from './cookie-jar.ts';
import { matchName } from './match-name.ts';

/**
 * The lines that expire a cookie wherever this page could have it: a script cannot see on which path
 * and domain a cookie lies.
 */
export function expiringLines(name: string, hostname: string, pathname: string): string[] {
  const labels = hostname.split('.');
  const steps = pathname.split('/');
  const domains = ['', ...labels.map((_, at) => ';domain=' + labels.slice(at).join('.'))];
  const paths = steps
    .map((_, at) => steps.slice(0, at + 1).join('/'))
    .flatMap((path) => [path, path + '/']);
  return paths.flatMap((path) =>
    domains.map((domain) => `${name}=;max-age=0;path=${path}${domain}`),
  );
}

/**
 * Deletes the first-party cookies and stored keys that refused categories left behind.
 * @param keep the cookie with the choice itself: no pattern may take it away
 */
export function forgetRefused(refused: readonly NamePattern[], keep: string): void {
  const isRefused = (name: string): boolean =>
    name !== keep && refused.some((pattern) => matchName(pattern, name));
  for (const cookie of cookieJar.read().split('; ')) {
    const name = cookie.split('=', 1)[0] ?? '';
    if (isRefused(name))
      expiringLines(name, location.hostname, location.pathname).forEach(cookieJar.write);
  }
  for (const name of ['localStorage', 'sessionStorage'] as const) {
    ifAllowed(() => {
      const storage = window[name];
      for (const key of Object.keys(storage)) if (isRefused(key)) storage.removeItem(key);
    });
  }
}
