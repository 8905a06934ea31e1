import fc from 'fast-check';
import { catalogueOf, documentsOf } from '../catalogue/catalogue.ts';
import { facts, liveCatalogue } from '../formats/registry.fixture.ts';
import { canonicalText } from './canonical-text.ts';
import { composeRegistry } from './compose-registry.ts';

/** Nightly 2,000. */
const runs = Number(process.env['RELIABILITY_ORDERS'] ?? 150);

/** The same value with the members of every object in another order. */
function reordered(value: unknown, keys: readonly number[]): unknown {
  if (Array.isArray(value)) return value.map((item) => reordered(item, keys));
  if (typeof value !== 'object' || value === null) return value;
  const weight = (name: string, index: number): number =>
    keys[(index * 7 + name.length) % keys.length] ?? 0;
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, member], index) => [weight(name, index), name, member] as const)
      .toSorted(([a], [b]) => a - b)
      .map(([, name, member]) => [name, reordered(member, keys)]),
  );
}

describe('the bytes of a release', () => {
  const documents = documentsOf(liveCatalogue());
  const whole = canonicalText(composeRegistry(liveCatalogue(), facts, 'publish'));

  it('are the same in whatever order documents and their members came', () => {
    const order = fc.shuffledSubarray([...documents], { minLength: documents.length });
    const keys = fc.array(fc.nat(99), { minLength: 5, maxLength: 11 });
    fc.assert(
      fc.property(order, keys, (shuffled, weights) => {
        const entered = shuffled.map((one) => reordered(one, weights) as typeof one);
        const registry = composeRegistry(catalogueOf(entered), facts, 'publish');
        expect(canonicalText(reordered(registry, weights))).toBe(whole);
      }),
      { numRuns: runs },
    );
    setSpecProperty('proved', [11, `${runs} orders of entry, the same bytes each time`]);
  });
});
