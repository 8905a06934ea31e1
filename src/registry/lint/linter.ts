import type { Catalogue } from '../catalogue/catalogue.ts';
import type { SettingsBody } from '../settings/settings.ts';
import type { LintContext } from './context.ts';
import { enabledRules, type EnabledRule } from './enabled-rules.ts';
import { findingOf } from './finding-of.ts';
import type { Finding } from './finding.ts';
import type { Input, Rule, Subject } from './rule.ts';
import { rules } from './rules.ts';

/** The rules of the enabled packs, bound to one catalogue. */
export interface Linter {
  /** Rules whose input is missing. */
  readonly notRun: readonly string[];
  /** What each rule finds about its part; unsorted, and once for each pack that applies it. */
  readonly findings: (partFor: (rule: Rule) => Catalogue) => readonly Finding[];
}

export function linterOf(catalogue: Catalogue, context: LintContext): Linter {
  const enabled = enabledRules(context.packs, rules);
  const settings = catalogue.settings.get('main') ?? {};
  const running = enabled.filter(({ rule }) => (rule.needs ?? []).every(isPresent(settings)));
  const ids = new Set(running.map(({ rule }) => rule.id));
  const subject = { catalogue, settings, context, isRunning: (rule: string) => ids.has(rule) };
  return {
    notRun: [...new Set(enabled.map(({ rule }) => rule.id))].filter((id) => !ids.has(id)),
    findings: (partFor) =>
      running.flatMap((one) => run(one, { ...subject, part: partFor(one.rule) })),
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
