import { aCatalogueWith, anEntry, aText } from '../../catalogue/catalogue.fixture.ts';
import type { EntryBody } from '../../entry/entry.ts';
import { secondsFrom } from '../../text/units.ts';
import { findingsOf } from '../lint.fixture.ts';

const lasting = (seconds: number): EntryBody => ({
  duration: { kind: 'persistent', seconds, qualifier: 'exactly', refreshed: false },
});
const year = lasting(secondsFrom(1, 'year'));
const twoWeeks = lasting(secondsFrom(2, 'week'));
const session: EntryBody = {
  duration: { kind: 'session', qualifier: 'exactly', refreshed: false },
};
const foundIn = (own: EntryBody) =>
  findingsOf('CK026', aCatalogueWith(anEntry(own))).map(
    ({ path, params }) => `${path} ${params['found'] ?? ''}`,
  );

describe('CK026, a text against the duration', () => {
  for (const [locale, words, own, found] of [
    ['fr', 'Garde votre choix pendant la session.', year, 'session'],
    ['de', 'Merkt sich die Sitzung.', year, 'sitzung'],
    ['en', 'Keeps your session open.', twoWeeks, undefined],
    ['en', 'Keeps your session open.', session, undefined],
    ['en', 'Kept for 13 months.', year, '13 months'],
    ['en', 'A 13-month record.', year, '13 month'],
    ['en', 'Kept for 12 months.', year, undefined],
    ['en', 'Kept for 1 year.', year, undefined],
    ['en', 'Kept for 365 days.', year, undefined],
    ['en', 'Kept for 14 days.', twoWeeks, undefined],
    ['fr', 'Conservé 6 mois.', year, '6 mois'],
    ['es', 'Se guarda 2 años.', year, '2 años'],
    ['en', 'Kept for 2 days.', session, '2 days'],
    [
      'en',
      'Kept for 25 months.',
      { ...year, dataRetentionSeconds: secondsFrom(25, 'month') },
      undefined,
    ],
    ['en', 'One of 12 themes; the 2024 layout.', year, undefined],
    ['ja', '13 months', year, undefined],
    ['en', 'Kept for 2 years.', lasting(secondsFrom(2, 'year')), undefined],
  ] as [string, string, EntryBody, string | undefined][]) {
    const { kind, seconds = 0 } = own.duration ?? {};
    it(`says ${found ?? 'nothing'} of “${words}” (${locale}) on ${kind ?? ''} ${String(seconds)}`, () => {
      const purpose = aText({ [locale]: words });

      expect(foundIn({ ...own, purpose })).toEqual(found ? [`/purpose/${locale} ${found}`] : []);
    });
  }

  it('reads the condition, and each locale for itself', () => {
    const condition = aText({ en: 'Only for 3 months.', fr: 'Seulement 12 mois.' });

    expect(foundIn({ ...year, condition })).toEqual(['/condition/en 3 months']);
  });

  it('says nothing while the duration is not known, or has no end', () => {
    const purpose = aText({ en: 'Kept for 3 months in your session.' });
    const untilCleared = { ...session.duration, kind: 'until-cleared' } as EntryBody['duration'];

    expect(foundIn({ purpose, duration: { ...session.duration!, kind: 'persistent' } })).toEqual(
      [],
    );
    expect(foundIn({ purpose, ...(untilCleared && { duration: untilCleared }) })).toEqual([]);
  });
});
