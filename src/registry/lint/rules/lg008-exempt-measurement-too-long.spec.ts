import { aCatalogueWith, anEntry } from '../../catalogue/catalogue.fixture.ts';
import type { EntryBody } from '../../entry/entry.ts';
import { pathsOf } from '../lint.fixture.ts';

const packs = { core: '2026.1', eu: '2026.1', fr: '2026.1' };
const measuring = (own: EntryBody, jurisdictions = ['FR']): EntryBody => ({
  category: 'statistical',
  exemption: { ...anEntry().exemption, criterion: 'audience-measurement', jurisdictions },
  ...own,
});

describe('LG008, an exempt measurement that stays longer than 13 months', () => {
  for (const [what, own, paths] of [
    [
      'speaks one second beyond 396 days',
      measuring({
        duration: {
          kind: 'persistent',
          seconds: 34_214_401,
          qualifier: 'exactly',
          refreshed: false,
        },
      }),
      ['/duration/seconds'],
    ],
    [
      'takes 396 days',
      measuring({
        duration: {
          kind: 'persistent',
          seconds: 34_214_400,
          qualifier: 'exactly',
          refreshed: false,
        },
      }),
      [],
    ],
    [
      'takes a session',
      measuring({ duration: { kind: 'session', qualifier: 'exactly', refreshed: false } }),
      [],
    ],
    [
      'speaks of what has no end',
      measuring({ duration: { kind: 'until-cleared', qualifier: 'exactly', refreshed: false } }),
      ['/duration/kind'],
    ],
    [
      'speaks where the exemption holds in all of the European Union',
      measuring(
        {
          duration: {
            kind: 'persistent',
            seconds: 63_072_000,
            qualifier: 'exactly',
            refreshed: false,
          },
        },
        ['EU'],
      ),
      ['/duration/seconds'],
    ],
    [
      'leaves an exemption elsewhere alone',
      measuring(
        {
          duration: {
            kind: 'persistent',
            seconds: 63_072_000,
            qualifier: 'exactly',
            refreshed: false,
          },
        },
        ['GB'],
      ),
      [],
    ],
    [
      'leaves other grounds alone',
      {
        duration: {
          kind: 'persistent',
          seconds: 63_072_000,
          qualifier: 'exactly',
          refreshed: false,
        },
      },
      [],
    ],
  ] as [string, EntryBody, string[]][]) {
    it(what, () => expect(pathsOf('LG008', aCatalogueWith(anEntry(own)), packs)).toEqual(paths));
  }

  it('is not asked without the pack of France', () => {
    const entry = anEntry(
      measuring({ duration: { kind: 'until-cleared', qualifier: 'exactly', refreshed: false } }),
    );

    expect(pathsOf('LG008', aCatalogueWith(entry))).toEqual([]);
  });
});
