import { constants, type Constants } from './constants.ts';
import type { Pack, PackRule } from './pack.ts';
import { findPack, packs } from './packs/packs.ts';
import type { Rule } from './rule.ts';

/** One rule as one enabled pack applies it. */
export interface EnabledRule {
  readonly rule: Rule;
  readonly pack: Pack;
  readonly as: PackRule;
  readonly constants: Constants;
}

/**
 * The rules that enabled packs apply. `core` is always among them; a pack that was never shipped
 * applies nothing (CK024 says so); a pack that refines another takes over its rules.
 */
export function enabledRules(
  enabled: Readonly<Record<string, string>>,
  rules: readonly Rule[],
  shipped: readonly Pack[] = packs,
): readonly EnabledRule[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return packsOf(enabled, shipped).flatMap((pack) =>
    packRules(pack, shipped).flatMap((as) => {
      const rule = byId.get(as.id);
      return rule === undefined
        ? []
        : [{ rule, pack, as, constants: { ...constants, ...as.constants } }];
    }),
  );
}

function packsOf(
  enabled: Readonly<Record<string, string>>,
  shipped: readonly Pack[],
): readonly Pack[] {
  const named = { core: newest('core', shipped)?.version ?? '', ...enabled };
  return Object.entries(named)
    .sort(([a], [b]) => Number(b === 'core') - Number(a === 'core') || (a < b ? -1 : 1))
    .flatMap(([id, version]) => findPack(id, version, shipped) ?? []);
}

/** Own rules, and those of the refined pack that it does not state anew. */
function packRules(pack: Pack, shipped: readonly Pack[]): readonly PackRule[] {
  const base = pack.refines === undefined ? undefined : newest(pack.refines, shipped);
  if (base === undefined) return pack.rules;
  const own = new Set(pack.rules.map(({ id }) => id));
  return [...packRules(base, shipped).filter(({ id }) => !own.has(id)), ...pack.rules];
}

const newest = (id: string, shipped: readonly Pack[]): Pack | undefined =>
  shipped.filter((pack) => pack.id === id).at(-1);
