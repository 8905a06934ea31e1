import fc from 'fast-check';
import { aCatalogue, aDocument, anEntry } from '../catalogue/catalogue.fixture.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { concernedBy } from './concerned-by.ts';
import { anyHistory, catalogues } from './edited-catalogue.fixture.ts';
import type { Finding } from './finding.ts';
import { lintCatalogue } from './lint-catalogue.ts';
import { lintDocuments } from './lint-documents.ts';
import { context } from './lint.fixture.ts';

type ByDocument = Readonly<Record<string, readonly Finding[] | undefined>>;

const textOf = ({ kind, id }: { kind: string; id: string }): string => `${kind}/${id}`;
const contextOf = (catalogue: Catalogue) => ({
  ...context,
  packs: catalogue.settings.get('main')?.rulePacks ?? {},
});
const grouped = (findings: readonly Finding[]): ByDocument => {
  const groups: Record<string, Finding[]> = {};
  for (const finding of findings) (groups[textOf(finding.document)] ??= []).push(finding);
  return groups;
};
const wholly = (catalogue: Catalogue): ByDocument =>
  grouped(lintCatalogue(catalogue, contextOf(catalogue)).findings);

describe('judging again what an edit concerns', () => {
  it('says after each of many edits what judging everything says', () => {
    const property = fc.property(anyHistory, (steps) => {
      const states = catalogues(steps);
      let known: ByDocument = wholly(states[0]!);
      for (const [index, edited] of steps.entries()) {
        const [before, after] = [states[index]!, states[index + 1]!];
        const places = concernedBy(before, after, edited);
        const again = places && lintDocuments(after, places, contextOf(after));
        known = again
          ? {
              ...known,
              ...Object.fromEntries(places.map((place) => [textOf(place), undefined])),
              ...grouped(again),
            }
          : wholly(after);
        const found = Object.entries(known).filter(([, findings]) => findings !== undefined);
        expect(Object.fromEntries(found)).toEqual(wholly(after));
      }
    });
    fc.assert(property, { numRuns: 300 });
  });

  const crowd = aCatalogue(
    aDocument('entry', 'one', anEntry({ names: [{ pattern: '_ga', match: 'exact' }] })),
    aDocument('entry', 'two', anEntry({ names: [{ pattern: '_g', match: 'prefix' }] })),
    aDocument('entry', 'far', anEntry({ category: 'statistical', provider: 'other' })),
  );
  const concerned = (kind: 'entry' | 'category' | 'provider' | 'notice' | 'settings', id: string) =>
    concernedBy(crowd, crowd, [{ kind, id }])?.map(textOf).sort();

  for (const [kind, id, expected] of [
    ['entry', 'one', ['entry/one', 'entry/two']],
    ['entry', 'far', ['entry/far']],
    ['category', 'statistical', ['category/statistical', 'entry/far']],
    ['provider', 'example', ['entry/one', 'entry/two', 'provider/example']],
    ['notice', 'main', ['notice/main']],
    ['settings', 'main', undefined],
  ] as const) {
    it(`takes in ${expected?.join(', ') ?? 'everything'} for ${kind}/${id}`, () => {
      expect(concerned(kind, id)).toEqual(expected as string[] | undefined);
    });
  }
});
