import type { Catalogue } from '../catalogue/catalogue.ts';
import type { SettingsBody } from '../settings/settings.ts';
import type { LintContext } from './context.ts';
import { enabledRules, type EnabledRule } from './enabled-rules.ts';
import { byWeight, findingOf, strictestOf } from './finding-of.ts';
import type { Finding } from './finding.ts';
import type { Input, Subject } from './rule.ts';
import { rules } from './rules.ts';

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
  const enabled = enabledRules(context.packs, rules);
  const settings = catalogue.settings.get('main') ?? {};
  const running = enabled.filter(({ rule }) => (rule.needs ?? []).every(isPresent(settings)));
  const ids = new Set(running.map(({ rule }) => rule.id));
  const isRunning = (rule: string) => ids.has(rule);
  const findings = running.flatMap((one) => run(one, { catalogue, settings, context, isRunning }));
  return {
    findings: strictestOf(findings).sort(byWeight),
    notRun: [...new Set(enabled.map(({ rule }) => rule.id))].filter((id) => !ids.has(id)),
  };
}

const run = (
  enabled: EnabledRule,
  subject: Omit<Subject, 'jurisdiction' | 'constants'>,
): Finding[] =>
  [
    ...enabled.rule.check({
      ...subject,
      jurisdiction: enabled.pack.jurisdiction,
      constants: enabled.constants,
    }),
  ].map((hit) => findingOf(hit, enabled));

const isPresent =
  (settings: SettingsBody) =>
  (input: Input): boolean => {
    switch (input) {
      case 'source-locale':
        return settings.sourceLocale !== undefined;
      case 'published-locales':
        return settings.publishedLocales !== undefined;
    }
  };
