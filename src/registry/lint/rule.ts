import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Document } from '../catalogue/document.ts';
import type { SettingsBody } from '../settings/settings.ts';
import type { Constants } from './constants.ts';
import type { LintContext } from './context.ts';
import type { Finding } from './finding.ts';

/** What a rule may need beyond the catalogue's documents; without it the rule is listed as not run. */
export type Input = 'source-locale' | 'published-locales';

/** What a rule looks at. */
export interface Subject {
  /** Everything: where a rule looks up what a document names. */
  readonly catalogue: Catalogue;
  /** The documents to speak of: all of them, or the few that an edit concerns. */
  readonly part: Catalogue;
  /** The settings document; without members when there is none. */
  readonly settings: SettingsBody;
  readonly context: LintContext;
  /** That of the pack for which the rule runs; core has none. */
  readonly jurisdiction: string | undefined;
  readonly constants: Constants;
  /** Whether another rule is enabled and has its input, so that it speaks of what is its own. */
  readonly isRunning: (rule: string) => boolean;
}

/** What a rule saw, before a pack gives it severity and name. */
export interface Hit {
  readonly document: Pick<Document, 'kind' | 'id'>;
  /** JSON Pointer to the field, and locale, that caused it. */
  readonly path: string;
  readonly params?: Finding['params'];
  /** Every field the verdict rests on, by pointer: an acknowledgement lapses when one changes. */
  readonly read: Readonly<Record<string, unknown>>;
  /** Where the case is milder than the pack says (lint-rules.md §1: imported names). */
  readonly milder?: Pick<Finding, 'severity' | 'aside'>;
}

/** One rule of lint-rules.md §5. Pure: the same subject gives the same hits. */
export interface Rule {
  readonly id: string;
  readonly needs?: readonly Input[];
  /**
   * What a verdict on one document rests on. `itself`, when left out: on it, the settings, and whether and how the
   * documents it names are there. `names-that-meet`: also on other entries, but only where a name can meet one of its own.
   */
  readonly restsOn?: 'itself' | 'names-that-meet';
  readonly check: (subject: Subject) => Iterable<Hit>;
}
