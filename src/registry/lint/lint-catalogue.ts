import type { Catalogue } from '../catalogue/catalogue.ts';
import type { LintContext } from './context.ts';
import { byWeight, strictestOf } from './finding-of.ts';
import type { Finding } from './finding.ts';
import { linterOf } from './linter.ts';

/** What lint says of a catalogue. `notRun` names the rules whose input is missing. */
export interface LintReport {
  readonly findings: readonly Finding[];
  readonly notRun: readonly string[];
}

/**
 * Runs every rule of the enabled packs. A finding that several packs share shows once, with the
 * strictest severity. Errors come first, then by document and path. Reads nothing but its arguments.
 */
export function lintCatalogue(catalogue: Catalogue, context: LintContext): LintReport {
  const { findings, notRun } = linterOf(catalogue, context);
  return { findings: strictestOf(findings(() => catalogue)).sort(byWeight), notRun };
}
