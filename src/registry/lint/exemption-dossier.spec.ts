import { aCatalogueWith, anEntry, aText, without } from '../catalogue/catalogue.fixture.ts';
import { attestations, type EntryBody } from '../entry/entry.ts';
import { lintCatalogue } from './lint-catalogue.ts';
import { context } from './lint.fixture.ts';

type Exemption = NonNullable<EntryBody['exemption']>;

const dossier: Exemption = {
  criterion: 'requested-service',
  jurisdictions: ['EU'],
  attestations: [],
  rationale: aText({ en: 'Signing in was asked for.', fr: 'La connexion est demandée.' }),
  reviewBy: '2027-11-18',
};
const measurement: Exemption = {
  ...dossier,
  criterion: 'audience-measurement',
  attestations: [...attestations],
};

/** Where somebody must mend the entry: errors that nobody may set aside. */
const errorsOf = (entry: EntryBody, packs = context.packs): readonly string[] =>
  lintCatalogue(aCatalogueWith(entry), { ...context, packs })
    .findings.filter(({ severity, aside }) => severity === 'error' && aside === 'nobody')
    .map(({ path }) => path);
const exempt = (exemption: Exemption) => errorsOf(anEntry({ exemption }));
const measuring = (exemption: Exemption, packs = context.packs) =>
  errorsOf(anEntry({ category: 'statistical', exemption, dataRetentionSeconds: 86_400 }), packs);

describe('an exemption dossier', () => {
  it('is whole without who decided, and when: publishing takes that from the approval', () => {
    expect(exempt(dossier)).toEqual([]);
    expect(measuring(measurement)).toEqual([]);
  });

  it('is asked for where the category needs no consent', () => {
    expect(errorsOf(without(anEntry(), 'exemption'))).toEqual(['/exemption']);
  });

  for (const [member, at] of [
    ['criterion', ['/exemption/criterion']],
    ['jurisdictions', ['/exemption/jurisdictions']],
    ['attestations', ['/exemption/attestations']],
    ['rationale', ['/exemption/rationale/en', '/exemption/rationale/fr']],
    ['reviewBy', ['/exemption/reviewBy']],
  ] as const) {
    it(`lacks its ${member}, and says where`, () => {
      expect(exempt(without(dossier, member))).toEqual([...at]);
      expect(measuring(without(measurement, member))).toEqual([...at]);
    });
  }

  it('holds nowhere while no jurisdiction is named', () => {
    expect(exempt({ ...dossier, jurisdictions: [] })).toEqual(['/exemption/jurisdictions']);
    expect(measuring({ ...measurement, jurisdictions: [] })).toEqual(['/exemption/jurisdictions']);
  });

  for (const packs of [context.packs, { ...context.packs, fr: '2026.1' }]) {
    it(`of a measurement needs all five attestations under ${Object.keys(packs).join(', ')}`, () => {
      const half = { ...measurement, attestations: attestations.slice(1) };

      expect(measuring(half, packs)).toEqual(['/exemption/attestations']);
    });
  }
});
