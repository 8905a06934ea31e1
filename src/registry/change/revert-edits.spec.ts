import { catalogueOf } from '../catalogue/catalogue.ts';
import type { Body } from '../catalogue/document.ts';
import { revertEdits, type ReleasedDocument } from './revert-edits.ts';

const shop = { kind: 'location', id: 'shop' } as const;
const undo = (released: Omit<ReleasedDocument, 'kind' | 'id'>, now: Body | undefined) =>
  revertEdits([{ ...shop, ...released }], {
    live: catalogueOf(now ? [{ ...shop, body: now }] : []),
    liveVersion: () => (now ? 5 : 0),
  });

describe('undoing a release', () => {
  const [old, new_] = [{ order: 10 }, { order: 20 }];

  it('writes back what it changed', () => {
    expect(undo({ before: old, after: new_ }, new_)).toEqual({
      edits: [{ ...shop, op: 'update', baseVersion: 5, body: old }],
      kept: [],
    });
  });

  it('deletes what it created, and creates what it deleted', () => {
    expect(undo({ after: new_ }, new_).edits).toEqual([{ ...shop, op: 'delete', baseVersion: 5 }]);
    expect(undo({ before: old }, undefined).edits).toEqual([
      { ...shop, op: 'create', baseVersion: 0, body: old },
    ]);
  });

  it('leaves alone, and names, what was altered again since', () => {
    const kept = [{ ...shop, at: '/order' }];
    expect(undo({ before: old, after: new_ }, { order: 30 })).toEqual({ edits: [], kept });
    const label = { en: { text: 'Shop', state: 'draft' as const } };
    expect(undo({ before: { ...old, label }, after: new_ }, { order: 30 })).toEqual({
      edits: [{ ...shop, op: 'update', baseVersion: 5, body: { order: 30, label } }],
      kept,
    });
  });

  it('leaves alone what was deleted, or created again, since', () => {
    const kept = [{ ...shop, at: '' }];
    expect(undo({ before: old, after: new_ }, undefined)).toEqual({ edits: [], kept });
    expect(undo({ before: old }, new_)).toEqual({ edits: [], kept });
  });

  it('has nothing to do when it is undone already', () => {
    expect(undo({ before: old, after: new_ }, old)).toEqual({ edits: [], kept: [] });
    expect(undo({ after: new_ }, undefined)).toEqual({ edits: [], kept: [] });
  });

  it('never deletes a document that a registry cannot be without', () => {
    const settings = { kind: 'settings', id: 'main' } as const;
    const live = catalogueOf([{ ...settings, body: {} }]);
    expect(revertEdits([{ ...settings, after: {} }], { live, liveVersion: () => 1 })).toEqual({
      edits: [],
      kept: [{ ...settings, at: '' }],
    });
  });
});
