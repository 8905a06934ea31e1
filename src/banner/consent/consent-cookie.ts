import type { NoticeProjection } from '../../registry/public/index.ts';
import { cookieJar } from '../cookie-jar.ts';
import type { Consent } from './consent.ts';

/**
 * `1|release|consentRevision|time, base 36|id|1granted|0refused…`: only cookie octets (RFC 6265
 * §4.1.1), so nothing has to be escaped; category ids were checked when the notice was parsed.
 */
export function formatConsent(consent: Consent): string {
  const { release, consentRevision, decidedAt, id, choices } = consent;
  const kept = [...choices].map(([category, granted]) => `${granted ? 1 : 0}${category}`);
  return [1, release, consentRevision, decidedAt.toString(36), id, ...kept].join('|');
}

/** @returns undefined for anything this file did not write: a broken or foreign value is no choice */
export function parseConsent(value: string): Consent | undefined {
  if (!/^1(\|\d+){2}(\|\w+){2}(\|[01][\w.-]+)*$/.test(value)) return undefined;
  const [, release, consentRevision, time, id, ...kept] = value.split('|') as [
    ...[string, string, string, string, string],
    ...string[],
  ];
  return {
    release: +release,
    consentRevision: +consentRevision,
    decidedAt: parseInt(time, 36),
    id,
    choices: new Map(kept.map((choice) => [choice.slice(1), choice.startsWith('1')])),
  };
}

/** The first cookie of that name that holds a consent: a foreign one on a longer path may stand before it. */
export function readConsent(name: string): Consent | undefined {
  for (const cookie of cookieJar.read().split('; ')) {
    const [own, value = ''] = cookie.split('=');
    const consent = own === name && parseConsent(value);
    if (consent) return consent;
  }
  return undefined;
}

export function writeConsent(
  { cookie, domain, maxAgeSeconds }: NoticeProjection['choice'],
  consent: Consent,
): void {
  const line = `${cookie}=${formatConsent(consent)};path=/;max-age=${maxAgeSeconds};samesite=lax`;
  if (domain) cookieJar.write(`${line};domain=${domain}`);
  // A domain that is not this site's is refused without a word; the choice then holds for this host.
  if (readConsent(cookie)?.id !== consent.id) cookieJar.write(line);
}
