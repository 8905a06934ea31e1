/** How many octets words take in UTF-8 (RFC 3629 §3). */
export function octetsIn(words: string): number {
  let octets = 0;
  for (const character of words) {
    const point = character.codePointAt(0) ?? 0;
    octets += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x1_0000 ? 3 : 4;
  }
  return octets;
}
