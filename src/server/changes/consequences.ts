import {
  composeRegistry,
  consentRevisionAfter,
  type ReconsentReason,
  type RegistryJson,
} from '../../registry/index.ts';
import type { Overlay } from './overlays.ts';

export interface Consequences {
  readonly reconsent: { readonly needed: boolean; readonly reasons: readonly ReconsentReason[] };
}

/** What publishing would cause, from the difference between what is live and what would be. */
export function consequencesOf(
  { live, judged }: Overlay,
  now: string,
  isOver: boolean,
): Consequences {
  if (isOver || !live.release) return { reconsent: { needed: false, reasons: [] } };
  const compose = (catalogue: Overlay['judged']['catalogue']): RegistryJson =>
    composeRegistry(catalogue, { release: 1, consentRevision: 1, publishedAt: now }, 'preview');
  const { reasons } = consentRevisionAfter(
    compose(live.judged.catalogue),
    compose(judged.catalogue),
  );
  return { reconsent: { needed: reasons.length > 0, reasons } };
}
