import { anEntry } from '../catalogue/catalogue.fixture.ts';
import type { EntryBody } from '../entry/entry.ts';
import { exemptMeasurements } from './exempt-measurement.ts';

type Exemption = NonNullable<EntryBody['exemption']>;
const idsIn = (jurisdiction: string | undefined, exemption?: Partial<Exemption>) => [
  ...exemptMeasurements(
    [
      [
        'a',
        anEntry(exemption && { exemption: { criterion: 'audience-measurement', ...exemption } }),
      ],
    ],
    jurisdiction,
  ),
];

describe('an exempt measurement', () => {
  for (const [where, exemption, isOne] of [
    ['FR', { jurisdictions: ['FR'] }, true],
    ['FR', { jurisdictions: ['EU'] }, true],
    ['FR', { jurisdictions: ['GB', 'FR'] }, true],
    ['FR', { jurisdictions: ['GB'] }, false],
    ['FR', { jurisdictions: [] }, false],
    ['FR', {}, false],
    ['FR', { jurisdictions: ['FR'], criterion: 'requested-service' }, false],
    ['FR', undefined, false],
    [undefined, { jurisdictions: ['FR'] }, false],
  ] as const) {
    it(`is ${isOne ? 'one' : 'none'} in ${where ?? 'no jurisdiction'} by ${JSON.stringify(exemption)}`, () => {
      expect(idsIn(where, exemption as Partial<Exemption>).length).toBe(isOne ? 1 : 0);
    });
  }

  it('may be so by an unfinished dossier, and says what makes it one', () => {
    const [found] = idsIn('FR', { jurisdictions: ['FR'] });

    expect(found?.read).toEqual({
      '/exemption/criterion': 'audience-measurement',
      '/exemption/jurisdictions': ['FR'],
    });
  });
});
