import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { RegistryJson } from '../../formats/registry-json.ts';
import type { ConsentOverride } from '../change.ts';
import { bannerShift } from './banner-shift.ts';
import type { Consequences, SurfaceShift } from './consequences.ts';
import { localesTouched } from './locales-touched.ts';
import { outputsRead } from './outputs-read.ts';
import { outdatedTexts } from './outdated-texts.ts';
import { policyShift } from './policy-shift.ts';
import { reconsentOf } from './reconsent-of.ts';
import { releasedDifferences } from './released-differences.ts';
import { versionStepOf } from './version-step.ts';

/** A catalogue and the registry composed from it; a preview will do. */
export interface ComposedCatalogue {
  readonly catalogue: Catalogue;
  readonly registry: RegistryJson;
}

/** What publishing will cause, from the difference between what is live and what would be. */
export function consequencesOf(
  live: ComposedCatalogue,
  next: ComposedCatalogue,
  override?: ConsentOverride,
): Consequences {
  const differences = releasedDifferences(live.registry, next.registry);
  return {
    reconsent: reconsentOf(live.registry, next.registry, override),
    texts: outdatedTexts(live.catalogue, next.catalogue),
    banner: bannerShift(live.registry, next.registry),
    policy: policyShift(live.registry, next.registry),
    export: versionStepOf(differences),
    locales: localesTouched(differences, live.registry, next.registry),
    outputs: outputsRead(live.registry, next.registry),
  };
}

const still: SurfaceShift = { appears: [], disappears: [], moves: [] };

/** Of a change that is over, or that comes before the first release. */
export const noConsequences: Consequences = {
  reconsent: { needed: false, reasons: [], verdict: false },
  texts: [],
  banner: still,
  policy: still,
  export: { step: 'none', reasons: [] },
  locales: [],
  outputs: [],
};
