/** Whether a declared domain covers a host: `www.example.org` that host alone, `*.example.org` also all below it. */
export function domainMatches(declared: string, host: string): boolean {
  if (!declared.startsWith('*.')) return declared === host;
  const base = declared.slice(2);
  return host === base || host.endsWith(`.${base}`);
}

/** rfc6265bis §5.1.4: identical, or a prefix that ends in `/` or is followed by one; `/docs` covers `/docs/x`, not `/docsets`. */
export const pathMatches = (declared: string, path: string): boolean =>
  path === declared ||
  (path.startsWith(declared) && (declared.endsWith('/') || path[declared.length] === '/'));

/** Whether some host lies in both declared domains. */
export const domainsMeet = (a: string, b: string): boolean =>
  domainMatches(a, hostOf(b)) || domainMatches(b, hostOf(a));

/** Whether some path lies under both declared paths. */
export const pathsMeet = (a: string, b: string): boolean => pathMatches(a, b) || pathMatches(b, a);

const hostOf = (domain: string): string => (domain.startsWith('*.') ? domain.slice(2) : domain);
