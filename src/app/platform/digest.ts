/**
 * SHA-256 of bytes in the spelling of digests, `sha256-<base64>` (formats.md §9).
 * @returns undefined where the browser has no Web Crypto: a page without TLS on another host
 */
export async function digestOf(bytes: ArrayBuffer): Promise<string | undefined> {
  // Missing outside secure contexts, whatever the types say (W3C Web Cryptography §10).
  const { subtle } = crypto as Partial<Crypto>;
  if (subtle === undefined) return undefined;
  const hash = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return `sha256-${btoa(String.fromCharCode(...hash))}`;
}
