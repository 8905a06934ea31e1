/** Jurisdictions that rules can speak of, and the one whose rules each refines (lint-rules.md §3). */
const refined: Readonly<Record<string, string | undefined>> = {
  EU: undefined,
  FR: 'EU',
  GB: undefined,
  'US-CA': undefined,
  'CA-QC': undefined,
};

/** Codes that an exemption may name. */
export const jurisdictions: readonly string[] = Object.keys(refined);

export const isKnownJurisdiction = (code: string): boolean => Object.hasOwn(refined, code);

/** Whether an exemption that names one jurisdiction holds in another: EU holds wherever a pack refines it. */
export const covers = (named: string, jurisdiction: string): boolean =>
  named === jurisdiction || (isKnownJurisdiction(jurisdiction) && refined[jurisdiction] === named);

/** The jurisdictions of enabled packs: eu → EU, us-ca → US-CA; core holds everywhere and has none. */
export const jurisdictionsOf = (
  rulePacks: Readonly<Record<string, string>> | undefined,
): readonly string[] =>
  Object.keys(rulePacks ?? {})
    .filter((pack) => pack !== 'core')
    .sort()
    .map((pack) => pack.toUpperCase());
