const SHOWN = 10;

/** The beginning of a digest: enough to recognise it by, never to compare by. */
export function shortDigest(digest: string): string {
  const bare = digest.replace(/^sha256-/, '');
  return bare.length > SHOWN ? `${bare.slice(0, SHOWN)}…` : bare;
}
