/**
 * Headers for a POST that creates or transitions: the same key makes a repeated request safe.
 * A random UUID (RFC 9562 §5.4) from `getRandomValues`, which also works on a page without TLS,
 * where `randomUUID` does not exist.
 */
export function idempotencyKey(): { readonly 'Idempotency-Key': string } {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20)];
  return { 'Idempotency-Key': [...parts, hex.slice(20)].join('-') };
}
