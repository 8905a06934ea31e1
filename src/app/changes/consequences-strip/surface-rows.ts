import type { MovedItem, PolicyBody, ShownItem, SurfaceShift } from '../../../registry/index';
import { wordsOf } from '../../../registry/index';
import { localeName } from '../../platform/format';
import { joined, nameIn, type ConsequenceRow, type Telling, type Why } from './consequence-row';

const surfaces = ['banner', 'policy'] as const;

/** What changes its place before a visitor's eyes, and in which languages they read something else. */
export function surfaceRows(telling: Telling): readonly ConsequenceRow[] {
  const { view, language } = telling;
  const rows = surfaces.map((key) => surfaceRow(key, telling));
  const { locales } = view.consequences;
  const names = locales.map((locale) => localeName(locale, language.current()));
  return [
    ...rows,
    {
      key: 'locales',
      tone: 'plain',
      badge: language.say('consequences.locales.badge'),
      says:
        names.length === 0
          ? language.say('consequences.locales.none')
          : language.say('consequences.locales.says', { languages: joined(names, language) }),
      why: [],
    },
  ];
}

function surfaceRow(key: 'banner' | 'policy', telling: Telling): ConsequenceRow {
  const { language, view } = telling;
  const shift = view.consequences[key];
  return {
    key,
    tone: 'plain',
    badge: language.say(`consequences.surface.${key}`),
    says: shiftWords(shift, telling),
    why: [
      ...shift.appears.map((item) => ({ words: shownWords('appears', item, telling) })),
      ...shift.disappears.map((item) => ({ words: shownWords('disappears', item, telling) })),
      ...shift.moves.map((item) => movedWhy(item, telling)),
    ],
  };
}

function shiftWords(shift: SurfaceShift, { language }: Telling): string {
  const parts = (['appears', 'disappears', 'moves'] as const)
    .filter((each) => shift[each].length > 0)
    .map((each) => language.say(`consequences.count.${each}`, { count: shift[each].length }));
  return parts.length === 0 ? language.say('consequences.stays') : joined(parts, language);
}

function shownWords(how: 'appears' | 'disappears', item: ShownItem, telling: Telling): string {
  const name = itemName(item, telling);
  return item.category === undefined
    ? telling.language.say(`consequences.item.${how}`, { name })
    : telling.language.say(`consequences.item.${how}In`, {
        name,
        category: nameIn(telling, 'category', item.category),
      });
}

function movedWhy(item: MovedItem, telling: Telling): Why {
  const { language } = telling;
  const name = itemName(item, telling);
  const [from, to] = [item.from, item.to].map((side) => {
    if (item.by === 'category') return nameIn(telling, 'category', String(side));
    return item.by === 'consent' ? language.say(`consequences.consent.${side}`) : String(side);
  });
  return { words: language.say(`consequences.moves.${item.by}`, { name, from, to }) };
}

function itemName({ what, id }: Pick<ShownItem, 'what' | 'id'>, telling: Telling): string {
  return what === 'section' ? sectionName(id, telling) : nameIn(telling, what, id);
}

/** A section is part of a document and goes by its heading. */
function sectionName(id: string, { view, language }: Telling): string {
  const policy = view.documents.find(({ kind }) => kind === 'policy');
  const bodies = [policy?.after, policy?.before] as (PolicyBody | undefined)[];
  for (const body of bodies) {
    const section = body?.sections?.find((each) => each.id === id);
    const words = wordsOf(section?.heading, language.current(), 'en');
    if (words !== '') return words;
  }
  return id;
}
