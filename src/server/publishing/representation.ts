import type { Coding } from '../releases/artefact-repository.ts';
import { compress } from './compress.ts';
import { sha256Of } from './digest.ts';

export interface Variant {
  readonly bytes: Uint8Array;
  /** Base64. */
  readonly sha256: string;
}

/** One public resource: its bytes, and the same bytes compressed, each with its own digest (RFC 9530). */
export type Representation = {
  /** Content-Type. */
  readonly type: string;
  readonly identity: Variant;
} & Readonly<Partial<Record<Exclude<Coding, 'identity'>, Variant>>>;

/** For public resources that are no artefact of a release. */
export function representationOf(type: string, content: Uint8Array | string): Representation {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const variants = compress(bytes).map(({ coding, bytes: coded }) => [
    coding,
    { bytes: coded, sha256: sha256Of(coded) },
  ]);
  return { type, ...(Object.fromEntries(variants) as Omit<Representation, 'type'>) };
}
