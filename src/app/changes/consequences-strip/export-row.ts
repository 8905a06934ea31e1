import type { StepReason } from '../../../registry/index';
import { placeOf } from '../../platform/differences/field-place';
import { nameIn, type ConsequenceRow, type Telling, type Why } from './consequence-row';

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
    why: reasons.map((reason) => whyOf(reason, telling)),
  };
}

function whyOf({ rule, document, path }: StepReason, telling: Telling): Why {
  const { language } = telling;
  const name = nameIn(telling, document.kind, document.id);
  const words = language.say(`consequences.stepRule.${rule}`);
  const say = (what: string): Why => ({
    words: language.say('consequences.stepReason', { what, words }),
  });
  if (path === undefined) return say(name);
  const { field } = placeOf(document.kind, path, false);
  const label = `fields.label.${document.kind}.${field}`;
  return say(`${name} · ${language.knows(label) ? language.say(label) : field}`);
}
