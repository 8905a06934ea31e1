import type { Catalogue } from '../catalogue/catalogue.ts';
import type { LintContext } from './context.ts';
import type { Finding } from './finding.ts';
import { lintCatalogue } from './lint-catalogue.ts';

export const context: LintContext = {
  packs: { core: '2026.1', eu: '2026.1' },
  now: '2026-11-25T12:00:00Z',
};

/** What one rule finds in a catalogue. */
export const findingsOf = (
  rule: string,
  catalogue: Catalogue,
  packs = context.packs,
): readonly Finding[] =>
  lintCatalogue(catalogue, { ...context, packs }).findings.filter((one) => one.rule === rule);

/** Where one rule finds something: the paths alone, in the order of the report. */
export const pathsOf = (
  rule: string,
  catalogue: Catalogue,
  packs = context.packs,
): readonly string[] => findingsOf(rule, catalogue, packs).map(({ path }) => path);
