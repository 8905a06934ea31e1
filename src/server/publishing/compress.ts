import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Coding } from '../releases/artefact-repository.ts';

/** Above this size brotli's best effort would hold up whoever publishes for seconds. */
const SMALL = 300_000;

export interface Coded {
  readonly coding: Coding;
  readonly bytes: Uint8Array;
}

/** The bytes themselves, and each variant that is smaller. */
export function compress(bytes: Uint8Array): readonly Coded[] {
  const quality = bytes.length <= SMALL ? constants.BROTLI_MAX_QUALITY : 5;
  const br = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
  const variants: readonly Coded[] = [
    { coding: 'br', bytes: br },
    { coding: 'gzip', bytes: gzipSync(bytes, { level: 9 }) },
  ];
  return [
    { coding: 'identity', bytes },
    ...variants.filter((variant) => variant.bytes.length < bytes.length),
  ];
}
