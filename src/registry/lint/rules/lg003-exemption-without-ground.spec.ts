import { aCatalogueWith, anEntry, aText, without } from '../../catalogue/catalogue.fixture.ts';
import type { EntryBody } from '../../entry/entry.ts';
import { findingsOf, pathsOf } from '../lint.fixture.ts';

const exempted = (exemption: EntryBody['exemption']) =>
  anEntry(exemption === undefined ? {} : { exemption });
const rationale = aText({ en: 'Signing in was asked for by the user.' });

describe('LG003, an exempt entry without a ground', () => {
  for (const [what, entry, paths] of [
    ['asks for an exemption', without(anEntry(), 'exemption'), ['/exemption']],
    [
      'asks for a rationale', // lint-rules.md §6
      exempted({ criterion: 'requested-service', rationale: {} }),
      ['/exemption/rationale/en'],
    ],
    ['accepts both', exempted({ criterion: 'requested-service', rationale }), []],
    [
      'accepts one that holds in the European Union',
      exempted({ criterion: 'requested-service', rationale, jurisdictions: ['EU'] }),
      [],
    ],
    [
      'refuses one that holds elsewhere',
      exempted({ criterion: 'requested-service', rationale, jurisdictions: ['GB'] }),
      ['/exemption/jurisdictions'],
    ],
    [
      'refuses one that holds nowhere',
      exempted({ criterion: 'requested-service', rationale, jurisdictions: [] }),
      ['/exemption/jurisdictions'],
    ],
    ['accepts transmission', exempted({ criterion: 'transmission', rationale }), []],
    [
      'refuses a measurement as ground',
      exempted({ criterion: 'audience-measurement', rationale }),
      ['/exemption/criterion'],
    ],
    [
      'wants the rationale in the default locale',
      exempted({ criterion: 'transmission', rationale: aText({ fr: 'Transport.' }) }),
      ['/exemption/rationale/en'],
    ],
    [
      'takes blank words for none',
      exempted({ criterion: 'transmission', rationale: aText({ en: ' ' }) }),
      ['/exemption/rationale/en'],
    ],
    [
      'tells both gaps of an empty exemption',
      exempted({}),
      ['/exemption/criterion', '/exemption/rationale/en'],
    ],
    [
      'leaves a category alone that asks for consent',
      without(anEntry({ category: 'internal' }), 'exemption'),
      [],
    ],
    [
      'leaves a category alone that is exempt when anonymised',
      without(anEntry({ category: 'statistical' }), 'exemption'),
      [],
    ],
    [
      'leaves an unknown category to CK024',
      without(anEntry({ category: 'gone' }), 'exemption'),
      [],
    ],
  ] as [string, EntryBody, string[]][]) {
    it(what, () => expect(pathsOf('LG003', aCatalogueWith(entry))).toEqual(paths));
  }

  it('asks each jurisdiction for itself', () => {
    const packs = { core: '2026.1', eu: '2026.1', fr: '2026.1', gb: '2026.1' };
    const entry = exempted({ criterion: 'transmission', rationale, jurisdictions: ['EU'] });
    const found = findingsOf('LG003', aCatalogueWith(entry), packs);

    expect(found.map(({ params }) => params['jurisdiction'])).toEqual(['GB']);
  });
});
