import type { StepReason } from '../../../registry/index';
import { placeOf } from '../../platform/differences/field-place';
import type { Language } from '../../platform/language';
import { joined, nameIn, type ConsequenceRow, type Telling, type Why } from './consequence-row';

/** How far the exported registry steps on, for whoever has built something on it. */
export function exportRow(telling: Telling): ConsequenceRow {
  const { language, view } = telling;
  const { step, reasons } = view.consequences.export;
  const isFirst = step === 'none' && view.baseRelease === 0;
  return {
    key: 'export',
    tone: step === 'major' ? 'attention' : 'plain',
    badge: language.say(`consequences.step.${step}`),
    says: language.say(`consequences.stepSays.${isFirst ? 'first' : step}`),
    why: byDocument(reasons).flatMap((alike) => whyOf(alike, telling)),
  };
}

/** Fields of one document that decide by the same rule are told together. */
function byDocument(reasons: readonly StepReason[]): readonly (readonly StepReason[])[] {
  const groups = new Map<string, StepReason[]>();
  for (const reason of reasons) {
    const { rule, document, path } = reason;
    const key = [rule, document.kind, document.id, path === undefined].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), reason]);
  }
  return [...groups.values()];
}

function whyOf(reasons: readonly StepReason[], telling: Telling): readonly Why[] {
  const { language } = telling;
  return reasons.slice(0, 1).map(({ rule, document, path }) => {
    const name = nameIn(telling, document.kind, document.id);
    const fields = new Set(reasons.map((reason) => fieldOf(reason, language)));
    const what = path === undefined ? name : `${name} · ${joined(fields, language)}`;
    const words = language.say(`consequences.stepRule.${rule}`);
    return { words: language.say('consequences.stepReason', { what, words }) };
  });
}

function fieldOf({ document, path = '' }: StepReason, language: Language): string {
  const { field } = placeOf(document.kind, path, false);
  const label = `fields.label.${document.kind}.${field}`;
  return language.knows(label) ? language.say(label) : field;
}
