import type { Release } from '../releases/release-repository.ts';
import type { StandingReAnchor } from './verify-chain.ts';

/** The record that names a release as one whose manifest attests another chain. Only one that came after it counts. */
export const reAnchorOf = (
  { n, auditSeq }: Pick<Release, 'n' | 'auditSeq'>,
  reAnchors: readonly StandingReAnchor[],
): StandingReAnchor | undefined =>
  reAnchors.find(
    ({ seq, stated }) =>
      seq > auditSeq && stated.breaks.some((one) => one.kind === 'checkpoint' && one.release === n),
  );
