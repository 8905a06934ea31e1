import type { Decision, Mark } from '../../registry/index.ts';
import { marksInShort } from './marks-in-short.ts';

const fine: Mark = { kind: 'entry', id: 'one', mark: 'fine', revision: 3, content: '"e-1"' };
const returned: Mark = { ...fine, id: 'two', mark: 'returned', comment: 'c-1' };
const decided = (...marks: readonly Mark[]) => ({ decisions: [{ marks } as unknown as Decision] });

describe('marks in an audit event', () => {
  it('are told whole, the reason by its id', () => {
    expect(marksInShort(decided(fine, returned))).toEqual({ marks: [fine, returned] });
  });

  it('are those of the latest decision', () => {
    const { decisions } = decided(fine);
    expect(marksInShort({ decisions: [...decisions, ...decided(returned).decisions] })).toEqual({
      marks: [returned],
    });
  });

  it('are left out where nothing was marked', () => {
    expect(marksInShort(decided())).toEqual({});
    expect(marksInShort({ decisions: [] })).toEqual({});
  });
});
