import type { Edit } from '../../registry/index.ts';
import { CommittedChanges } from './change-memory.ts';

const edits = (count: number): readonly Edit[] =>
  Array.from({ length: count }, (_, n) => ({
    kind: 'entry',
    id: `e-${n}`,
    op: 'delete',
    baseVersion: 1,
  }));

describe('the memory of changes', () => {
  it('gives back the edits of the very version that was kept', () => {
    const memory = new CommittedChanges();
    const own = edits(2);
    memory.keep('C-1', 3, own);
    expect(memory.find('C-1', 3)).toBe(own);
    expect(memory.find('C-1', 2)).toBeUndefined();
    expect(memory.find('C-1', 4)).toBeUndefined();
    expect(memory.find('C-2', 3)).toBeUndefined();
  });

  it('holds one version of a change: the one kept last', () => {
    const memory = new CommittedChanges();
    memory.keep('C-1', 3, edits(2));
    memory.keep('C-1', 4, edits(3));
    expect([memory.find('C-1', 3), memory.find('C-1', 4)?.length]).toEqual([undefined, 3]);
  });

  it('keeps the newer version when a slow reader brings an older one', () => {
    const memory = new CommittedChanges();
    memory.keep('C-1', 4, edits(3));
    memory.keep('C-1', 3, edits(2));
    expect(memory.find('C-1', 4)?.length).toBe(3);
  });

  it('lets go of the changes used longest ago when the edits become too many', () => {
    const memory = new CommittedChanges(10);
    for (const id of ['C-1', 'C-2', 'C-3']) memory.keep(id, 1, edits(3));
    memory.find('C-1', 1);
    memory.keep('C-4', 1, edits(4));
    const kept = ['C-1', 'C-2', 'C-3', 'C-4'].filter((id) => memory.find(id, 1));
    expect(kept).toEqual(['C-1', 'C-3', 'C-4']);
  });

  it('shows what a transaction wrote to it alone, until it is committed', () => {
    const memory = new CommittedChanges();
    const [before, after] = [edits(1), edits(2)];
    memory.keep('C-1', 1, before);
    const open = memory.begin();
    open.keep('C-1', 2, after);
    expect([open.find('C-1', 2), memory.find('C-1', 2)]).toEqual([after, undefined]);
    expect([open.find('C-1', 1), memory.find('C-1', 1)]).toEqual([before, before]);
    open.commit();
    expect([memory.find('C-1', 2), memory.find('C-1', 1)]).toEqual([after, undefined]);
  });

  it('knows nothing of what was undone', () => {
    const memory = new CommittedChanges();
    memory.begin().keep('C-1', 2, edits(2));
    expect(memory.find('C-1', 2)).toBeUndefined();
  });
});
