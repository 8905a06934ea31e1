import {
  aCategory,
  aDocument,
  aLocation,
  anEntry,
  aNotice,
  aPolicy,
  aProvider,
  aText,
  someSettings,
} from '../catalogue/catalogue.fixture.ts';
import { kinds, type Document } from '../catalogue/document.ts';
import { textsOf } from './texts-of.ts';

const full: Readonly<Record<Document['kind'], Document>> = {
  entry: aDocument(
    'entry',
    'entry',
    anEntry({
      condition: aText({ en: 'Only with several languages' }),
      duration: {
        kind: 'session',
        qualifier: 'exactly',
        refreshed: false,
        note: aText({ en: 'Per tab' }),
      },
    }),
  ),
  category: aDocument('category', 'necessary', aCategory()),
  provider: aDocument('provider', 'example', aProvider()),
  location: aDocument('location', 'front-office', aLocation()),
  notice: aDocument('notice', 'main', aNotice()),
  policy: aDocument(
    'policy',
    'main',
    aPolicy({ url: aText({ en: 'https://example.org/cookies' }) }),
  ),
  settings: aDocument('settings', 'main', someSettings()),
};

const isLocalised = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).some(
    (one) => typeof one === 'object' && one !== null && 'text' in one && 'state' in one,
  );

/** Pointers to everything in a body that looks like a localised text. */
const found = (value: unknown, at = ''): string[] =>
  isLocalised(value)
    ? [at]
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, member]) => found(member, `${at}/${key}`))
      : [];

describe('the texts of a document', () => {
  for (const kind of kinds) {
    it(`are all known for a ${kind}`, () => {
      const known = textsOf(full[kind]).map(({ at }) => at);

      expect(known.toSorted()).toEqual(found(full[kind].body).toSorted());
      expect(known.length).toBeGreaterThan(0);
    });
  }

  it('are required, but for condition and note', () => {
    const optional = textsOf(full.entry).filter(({ isRequired }) => !isRequired);

    expect(optional.map(({ at }) => at)).toEqual(['/condition', '/duration/note']);
  });

  it('are required of a policy page, but for its own address', () => {
    const optional = textsOf(full.policy).filter(({ isRequired }) => !isRequired);

    expect(optional.map(({ at }) => at)).toEqual(['/url']);
  });
});
