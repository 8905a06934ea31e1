const OFFSET_HIGH = 0xcbf29ce4;
const OFFSET_LOW = 0x84222325;
const PRIME_LOW = 0x1b3; // the 64-bit FNV prime is 2^40 + 0x1b3
const TWO_32 = 0x1_0000_0000;

/**
 * FNV-1a over the UTF-8 octets of a text: tells whether a source text changed, protects nothing.
 * @returns 64 bits as 16 hex digits
 */
export function hashOfText(text: string): string {
  let high = OFFSET_HIGH;
  let low = OFFSET_LOW;
  for (const octet of octetsOf(text)) {
    const mixed = (low ^ octet) >>> 0;
    const product = mixed * PRIME_LOW;
    // Two halves of 32 bits: every product stays below 2^53, so plain numbers do without BigInt.
    high = (high * PRIME_LOW + Math.floor(product / TWO_32) + mixed * 256) % TWO_32;
    low = product % TWO_32;
  }
  return hex(high) + hex(low);
}

const hex = (half: number): string => half.toString(16).padStart(8, '0');

/** UTF-8 (RFC 3629 §3), written out because the registry knows no TextEncoder. */
function* octetsOf(text: string): Generator<number> {
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    if (point < 0x80) yield point;
    else if (point < 0x800) yield* [0xc0 | (point >> 6), tail(point)];
    else if (point < 0x10000) yield* [0xe0 | (point >> 12), tail(point >> 6), tail(point)];
    else yield* [0xf0 | (point >> 18), tail(point >> 12), tail(point >> 6), tail(point)];
  }
}

const tail = (bits: number): number => 0x80 | (bits & 0x3f);
