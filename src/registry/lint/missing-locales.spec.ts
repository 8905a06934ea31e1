import { aText } from '../catalogue/catalogue.fixture.ts';
import type { LocalisedText } from '../text/text.ts';
import { missingLocales } from './missing-locales.ts';

const session = { kind: 'entry', id: 'session' } as const;
const pathsOf = (text: LocalisedText | undefined, isRequired: boolean): readonly string[] =>
  [...missingLocales(session, { at: '/purpose', text, isRequired }, ['en', 'fr'])].map(
    ({ path }) => path,
  );
const blank = { fr: { text: ' \n', state: 'draft' as const } };

describe('the locales that a text lacks', () => {
  for (const [what, text, required, optional] of [
    ['a text in all of them', aText({ en: 'Why', fr: 'Pourquoi' }), [], []],
    ['a text in one of them', aText({ en: 'Why' }), ['/purpose/fr'], ['/purpose/fr']],
    ['blank words', { ...aText({ en: 'Why' }), ...blank }, ['/purpose/fr'], ['/purpose/fr']],
    [
      'words in another locale',
      aText({ de: 'Warum' }),
      ['/purpose/en', '/purpose/fr'],
      ['/purpose/en', '/purpose/fr'],
    ],
    ['blank words alone', blank, ['/purpose/en', '/purpose/fr'], []],
    ['no words', {}, ['/purpose/en', '/purpose/fr'], []],
    ['no text', undefined, ['/purpose/en', '/purpose/fr'], []],
  ] as const) {
    it(`are ${required.length} for ${what}, if the text is required`, () => {
      expect(pathsOf(text, true)).toEqual([...required]);
    });

    it(`are ${optional.length} for ${what}, if the text is optional`, () => {
      expect(pathsOf(text, false)).toEqual([...optional]);
    });
  }

  it('come with the document, the locale and all that was read', () => {
    const text = aText({ en: 'Why' });
    const field = { at: '/purpose', text, isRequired: true };

    expect([...missingLocales(session, field, ['en', 'fr'])]).toEqual([
      {
        document: session,
        path: '/purpose/fr',
        params: { locale: 'fr' },
        read: { '/purpose': text, '/publishedLocales': ['en', 'fr'] },
      },
    ]);
  });

  it('are none where nothing is published', () => {
    const field = { at: '/purpose', text: undefined, isRequired: true };

    expect([...missingLocales(session, field, [])]).toEqual([]);
  });
});
