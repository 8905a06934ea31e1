import canonicalize from 'canonicalize';

// With the u flag a pair is one code point, so only a surrogate without its partner matches.
const loneSurrogate = /\p{Surrogate}/u;

/**
 * RFC 8785 text of a JSON value. The caller encodes it as UTF-8 and hashes it.
 * @throws TypeError with the place, for what JCS would drop or alter without a word: undefined, lone surrogates, numbers that are no safe integer, anything JSON lacks
 */
export function canonicalText(value: unknown): string {
  refuseLossy(value, '');
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('canonicalText: not a JSON value');
  return text;
}

function refuseLossy(value: unknown, at: string): void {
  if (value === null || typeof value === 'boolean') return;
  if (typeof value === 'string')
    return refuseUnless(!loneSurrogate.test(value), at, 'lone surrogate');
  if (typeof value === 'number') {
    return refuseUnless(Number.isSafeInteger(value), at, `number ${value}`);
  }
  refuseUnless(typeof value === 'object', at, typeof value);
  for (const [key, member] of Object.entries(value as object)) {
    refuseUnless(!loneSurrogate.test(key), at, 'lone surrogate in a key');
    refuseLossy(member, `${at}/${key}`);
  }
}

function refuseUnless(fine: boolean, at: string, what: string): void {
  if (!fine) throw new TypeError(`canonicalText: ${what} at "${at}"`);
}
