import { sameValue } from '../../catalogue/merge-bodies.ts';
import type { Consequences, StepReason, VersionStep } from './consequences.ts';
import { isText, type ReleasedDifference } from './released-differences.ts';

/** What each reason asks for; the first found decides. */
const steps: readonly (readonly [StepReason['rule'], VersionStep])[] = [
  ['removed', 'major'],
  ['meaning', 'major'],
  ['added', 'minor'],
  ['words', 'patch'],
];

/** Members that no program acts upon: addresses to read, dates of the record, places in an order, looks. */
const wordsOnly: Readonly<Partial<Record<string, readonly string[]>>> = {
  entry: [
    '/source',
    '/reviewedAt',
    '/exemption/decidedBy',
    '/exemption/decidedAt',
    '/exemption/reviewBy',
  ],
  category: ['/order'],
  location: ['/order'],
  provider: ['/name', '/optOutUrl'],
  notice: ['/appearance/'],
  policy: ['/'],
  settings: ['/controller/contact'],
};

/** Members that are sets: more in them is an addition, less is a removal. */
const sets: Readonly<Partial<Record<string, readonly string[]>>> = {
  entry: ['/names', '/locations', '/domains', '/recipients', '/transfers'],
  settings: ['/sites', '/publishedLocales'],
};

/** The step of the export's version, and what decides it. */
export function versionStepOf(differences: readonly ReleasedDifference[]): Consequences['export'] {
  const reasons = differences.map(reasonOf);
  for (const step of ['major', 'minor', 'patch'] as const) {
    const rules = new Set(steps.filter(([, one]) => one === step).map(([rule]) => rule));
    const deciding = reasons.filter(({ rule }) => rules.has(rule));
    if (deciding.length > 0) return { step, reasons: deciding };
  }
  return { step: 'none', reasons: [] };
}

const reasonOf = (difference: ReleasedDifference): StepReason => ({
  rule: ruleOf(difference),
  document: difference.document,
  ...(difference.path !== undefined && { path: difference.path }),
});

function ruleOf({ document, path, before, after }: ReleasedDifference): StepReason['rule'] {
  if (path === undefined) return before === undefined ? 'added' : 'removed';
  if (isText(path, before) || isText(path, after)) return 'words';
  const isWordsOnly = (wordsOnly[document.kind] ?? []).some((one) =>
    one.endsWith('/') ? path.startsWith(one) : path === one,
  );
  if (isWordsOnly) return 'words';
  return sets[document.kind]?.includes(path) ? growth(before, after) : 'meaning';
}

function growth(before: unknown, after: unknown): StepReason['rule'] {
  const now = listOf(after);
  return listOf(before).every((old) => now.some((one) => sameValue(old, one)))
    ? 'added'
    : 'removed';
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
