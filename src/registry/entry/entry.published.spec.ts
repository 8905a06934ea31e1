import { without } from '../catalogue/catalogue.fixture.ts';
import { refusedBy } from '../catalogue/refusals.fixture.ts';
import { anAskedEntry } from '../formats/registry.fixture.ts';
import { PublishedEntry } from './entry.ts';

const exemption = {
  criterion: 'requested-service',
  jurisdictions: ['EU'],
  attestations: [],
  rationale: { en: 'Asked for.' },
  decidedBy: 'reviewer',
  decidedAt: '2026-11-18',
  reviewBy: '2027-11-18',
} as const;

describe('an entry of the registry JSON', () => {
  const whole = { ...anAskedEntry(), exemption };
  // formats.md §1: the members without a question mark.
  const required = [
    'id',
    'names',
    'storage',
    'provider',
    'category',
    'party',
    'function',
    'locations',
    'purpose',
    'duration',
    'domains',
    'attributes',
    'recipients',
    'transfers',
    'saleOrShare',
    'source',
    'reviewedAt',
  ] as const;

  it('is whole', () => expect(refusedBy(PublishedEntry, whole)).toEqual([]));

  for (const name of required) {
    it(`does not exist without ${name}`, () => {
      expect(refusedBy(PublishedEntry, without(whole, name))).toEqual(['']);
    });
  }

  it('requires nothing else', () => {
    const least = Object.fromEntries(required.map((name) => [name, whole[name]]));

    expect(refusedBy(PublishedEntry, least)).toEqual([]);
  });

  for (const name of Object.keys(exemption) as (keyof typeof exemption)[]) {
    it(`has no exemption without ${name}`, () => {
      const half = { ...whole, exemption: without(exemption, name) };

      expect(refusedBy(PublishedEntry, half)).toEqual(['/exemption']);
    });
  }

  it('holds words alone, and no member that is unknown', () => {
    const drafted = { ...whole, purpose: { en: { text: 'Why', state: 'reviewed' } } };

    expect(refusedBy(PublishedEntry, drafted)).toEqual(['/purpose/en']);
    const named = { ...whole, exemption: { ...exemption, person: 'Rita' } };
    expect(refusedBy(PublishedEntry, named)).toContain('/exemption/person');
    expect(refusedBy(PublishedEntry, { ...whole, note: 'x' })).toContain('/note');
    expect(refusedBy(PublishedEntry, { ...whole, condition: null })).toEqual(['/condition']);
  });
});
