import type { Pack } from '../pack.ts';
import { core2026 } from './core.ts';
import { eu2026 } from './eu.ts';
import { fr2026 } from './fr.ts';
import { gb2026 } from './gb.ts';

/** Every shipped version of every pack, oldest first; none ever leaves the list. */
export const packs: readonly Pack[] = [core2026, eu2026, fr2026, gb2026];

/** @returns undefined when this version was never shipped */
export const findPack = (
  id: string,
  version: string,
  shipped: readonly Pack[] = packs,
): Pack | undefined => shipped.find((pack) => pack.id === id && pack.version === version);
