import { bootstrapChange } from './bootstrap-change.ts';

describe('the change that publishes the sample', () => {
  const change = bootstrapChange({ id: 'C-1', title: 'Sample', now: '2026-11-25T10:00:00Z' }, [
    { kind: 'location', id: 'front-office', body: { order: 10 } },
  ]);

  it('is release 1, by the system, approved by nobody', () => {
    const { state, release, author, decisions } = change;
    expect({ state, release, author, decisions }).toEqual({
      state: 'published',
      release: 1,
      author: 'system',
      decisions: [],
    });
  });

  it('creates every document', () => {
    expect(change.edits).toEqual([
      { kind: 'location', id: 'front-office', op: 'create', baseVersion: 0, body: { order: 10 } },
    ]);
  });
});
