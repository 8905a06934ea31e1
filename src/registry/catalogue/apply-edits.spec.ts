import { applyEdits } from './apply-edits.ts';
import { catalogueOf, documentsOf } from './catalogue.ts';

const base = catalogueOf([
  { kind: 'location', id: 'back', body: { order: 2 } },
  { kind: 'location', id: 'front', body: { order: 1 } },
  { kind: 'entry', id: 'one', body: {} },
]);

describe('applying edits', () => {
  const next = applyEdits(base, [
    { kind: 'location', id: 'front', op: 'update', baseVersion: 1, body: { order: 9 } },
    { kind: 'location', id: 'back', op: 'delete', baseVersion: 1 },
    { kind: 'location', id: 'side', op: 'create', baseVersion: 0, body: { order: 3 } },
  ]);

  it('creates, updates and deletes', () => {
    expect(documentsOf(next)).toEqual([
      { kind: 'entry', id: 'one', body: {} },
      { kind: 'location', id: 'front', body: { order: 9 } },
      { kind: 'location', id: 'side', body: { order: 3 } },
    ]);
  });

  it('leaves the old catalogue as it was, and shares what nobody touched', () => {
    expect(documentsOf(base).length).toBe(3);
    expect(next.entry).toBe(base.entry);
  });

  it('is not hurt by deleting what is not there', () => {
    const gone = applyEdits(base, [{ kind: 'entry', id: 'two', op: 'delete', baseVersion: 1 }]);
    expect(documentsOf(gone)).toEqual(documentsOf(base));
  });
});
