import {
  aCatalogue,
  aDocument,
  anEntry,
  aNotice,
  aText,
  someSettings,
} from '../../catalogue/catalogue.fixture.ts';
import type { EntryBody } from '../../entry/entry.ts';
import { writeText } from '../../text/text-state.ts';
import { outdatedTexts } from './outdated-texts.ts';

const holding = (body: EntryBody) => aCatalogue(aDocument('entry', 'a', body));
const old = anEntry();
const rewritten = (words: string, before = old): EntryBody => ({
  ...before,
  purpose: writeText(before.purpose, 'en', words, 'en'),
});
const purposeIn = (locale: string) => ({
  document: { kind: 'entry' as const, id: 'a' },
  path: '/purpose',
  locale,
});

describe('texts that need an update after a change', () => {
  it('are the translations of a source that changed', () => {
    expect(outdatedTexts(holding(old), holding(rewritten('Counts.')))).toEqual([purposeIn('fr')]);
  });

  it('are each locale that has words, not those without', () => {
    const before = { ...old, purpose: aText({ en: 'A.', fr: 'B.', de: 'C.' }) };

    const found = outdatedTexts(holding(before), holding(rewritten('Counts.', before)));
    expect(found.map(({ locale }) => locale)).toEqual(['fr', 'de']);
  });

  it('are none once the translation was written again', () => {
    const next = rewritten('Counts.');
    const { purpose } = next;

    const both = { ...next, purpose: writeText(purpose, 'fr', 'Compte.', 'en') };
    expect(outdatedTexts(holding(old), holding(both))).toEqual([]);
  });

  it('are not those that live words left behind already', () => {
    const behind = rewritten('Counts.');

    expect(outdatedTexts(holding(behind), holding({ ...behind, path: '/app' }))).toEqual([]);
    expect(outdatedTexts(holding(behind), holding(rewritten('Else.', behind)))).toEqual([
      purposeIn('fr'),
    ]);
  });

  it('may stand in a document that is new', () => {
    expect(outdatedTexts(aCatalogue(), holding(rewritten('Counts.')))).toEqual([purposeIn('fr')]);
  });

  it('are found in every kind of document', () => {
    const before = aNotice();
    const title = writeText(before.title, 'en', 'Cookies, again', 'en');

    const after = aCatalogue(aDocument('notice', 'main', { ...before, title }));
    expect(outdatedTexts(aCatalogue(aDocument('notice', 'main', before)), after)).toEqual([
      { document: { kind: 'notice', id: 'main' }, path: '/title', locale: 'fr' },
    ]);
  });

  it('follow another source locale through documents that nobody touched', () => {
    const body = { ...old, function: aText({ en: 'A', fr: 'B' }) };
    const document = aDocument('entry', 'a', body);

    const french = aCatalogue(
      document,
      aDocument('settings', 'main', someSettings({ sourceLocale: 'fr' })),
    );
    const found = outdatedTexts(aCatalogue(document), french);
    expect(found).toContain({ ...purposeIn('en'), path: '/function' });
  });
});
