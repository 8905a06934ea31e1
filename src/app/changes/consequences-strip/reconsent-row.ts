import type { ConsequenceRow, Telling, Why } from './consequence-row';
import { reasonWords } from './reason-words';

/** Whether visitors are asked again: by the rules, or by a person's word against them. */
export function reconsentRow(telling: Telling): ConsequenceRow {
  const { view, language } = telling;
  const { override, verdict } = view.consequences.reconsent;
  return {
    key: 'reconsent',
    tone: verdict ? 'attention' : 'plain',
    badge: language.say(verdict ? 'changes.consequences.reconsent' : 'consequences.notAsked'),
    says: override ? overrideWords(telling) : ruleWords(telling),
    why: override ? [byTheRules(telling), ...whysOf(telling)] : whysOf(telling),
  };
}

function overrideWords({ view, language }: Telling): string {
  const { override } = view.consequences.reconsent;
  if (!override) return '';
  const { asksAgain, person, reason } = override;
  return language.say(`consequences.override.${asksAgain ? 'asks' : 'spares'}`, {
    name: view.people[person]?.name ?? person,
    reason,
  });
}

function ruleWords(telling: Telling): string {
  const { view, language, names } = telling;
  const { needed, reasons } = view.consequences.reconsent;
  if (view.baseRelease === 0 && !needed) return language.say('consequences.firstRelease');
  if (!needed) return language.say('changes.consequences.noReconsentWhy');
  const clauses = [...new Set(reasons.map((reason) => reasonWords(reason, names, language)))];
  const [first = '', ...others] = clauses;
  return language.say('consequences.because', { first, more: others.length });
}

/** What would happen without the person's word. */
function byTheRules({ view, language }: Telling): Why {
  const { needed } = view.consequences.reconsent;
  return { words: language.say(`consequences.rules.${needed ? 'ask' : 'spare'}`) };
}

function whysOf({ view, names, language }: Telling): readonly Why[] {
  const { needed, reasons } = view.consequences.reconsent;
  if (!needed) {
    return view.baseRelease === 0 ? [] : [{ words: language.say('consequences.nothingNew') }];
  }
  return reasons.map((reason) => {
    const entry = reason.entry ?? '';
    const says = language.say(`consequences.rule.${reason.rule}`);
    const from =
      entry === '' || reason.rule === 'longer-duration' || reason.rule === 'new-purpose'
        ? ''
        : language.say('consequences.broughtBy', { entry: names.get(`entry/${entry}`) ?? entry });
    return {
      words: sentence(reasonWords(reason, names, language), language.current()),
      aside: [says, from].filter((each) => each !== '').join(' '),
    };
  });
}

const sentence = (words: string, language: string): string =>
  `${words.charAt(0).toLocaleUpperCase(language)}${words.slice(1)}.`;
