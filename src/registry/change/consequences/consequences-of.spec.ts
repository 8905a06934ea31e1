import { applyEdits } from '../../catalogue/apply-edits.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { facts, liveCatalogue } from '../../formats/registry.fixture.ts';
import { composeRegistry } from '../../release/compose-registry.ts';
import { writeText } from '../../text/text-state.ts';
import type { Edit } from '../change.ts';
import { consequencesOf, noConsequences, type ComposedCatalogue } from './consequences-of.ts';

const composed = (catalogue: Catalogue): ComposedCatalogue => ({
  catalogue,
  registry: composeRegistry(catalogue, facts, 'preview'),
});
const live = liveCatalogue();
const csrf = live.entry.get('csrftoken') ?? {};
const of = (...edits: Edit[]) => consequencesOf(composed(live), composed(applyEdits(live, edits)));

describe('the consequences of a change', () => {
  it('are none when nothing differs', () => {
    expect(of()).toEqual(noConsequences);
  });

  it('are told together for one edit', () => {
    const body = {
      ...csrf,
      category: 'internal',
      purpose: writeText(csrf.purpose, 'en', 'New.', 'en'),
    };

    const found = of({ kind: 'entry', id: 'csrftoken', op: 'update', baseVersion: 1, body });

    expect(found.reconsent.verdict).toBeTrue();
    expect(found.texts).toEqual([
      { document: { kind: 'entry', id: 'csrftoken' }, path: '/purpose', locale: 'fr' },
    ]);
    expect(found.banner.moves.map(({ by }) => by)).toEqual(['category']);
    expect(found.policy.appears).toEqual([{ what: 'category', id: 'internal' }]);
    expect(found.export.step).toBe('major');
    expect(found.locales).toEqual(['en', 'fr']);
    expect(found.outputs.map(({ address }) => address)).toContain('/policy/fr');
  });
});
