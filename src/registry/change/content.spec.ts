import type { Edit } from './change.ts';
import { aChange, anEdit, approvedBy } from './change.fixture.ts';
import { canonicalText } from '../release/canonical-text.ts';
import { contentLength, contentOf } from './content.ts';

const deletion: Edit = { kind: 'entry', id: 'old', op: 'delete', baseVersion: 3 };

describe('the content of a change', () => {
  it('is the same whatever the order in which edits were made', () => {
    const edits = [anEdit(), deletion];
    expect(contentOf({ revision: 4, edits })).toBe(
      contentOf({ revision: 4, edits: edits.toReversed() }),
    );
  });

  it('is not touched by title, description or decisions', () => {
    const change = aChange();
    const renamed = { ...change, title: 'Another', description: 'More', decisions: [] };
    expect(contentOf(renamed)).toBe(contentOf(approvedBy(change, 'rita')));
  });

  const different: readonly (readonly [string, number, readonly Edit[]])[] = [
    ['revision', 5, [deletion]],
    ['base version', 4, [{ ...deletion, baseVersion: 4 }]],
    ['operation', 4, [{ ...deletion, op: 'update', body: {} }]],
    ['document', 4, [{ ...deletion, id: 'older' }]],
  ];
  for (const [what, revision, edits] of different) {
    it(`differs with the ${what}`, () => {
      expect(contentOf({ revision, edits })).not.toBe(
        contentOf({ revision: 4, edits: [deletion] }),
      );
    });
  }

  it('reads as canonical JSON', () => {
    expect(contentOf({ revision: 4, edits: [deletion] })).toBe(
      '{"edits":[{"baseVersion":3,"id":"old","kind":"entry","op":"delete"}],"revision":4}',
    );
  });

  it('is the canonical JSON of revision and edits, whatever was written before', () => {
    const edits = [anEdit('Çà et "là"\n'), deletion];
    const sorted = [deletion, anEdit('Çà et "là"\n')];
    for (const revision of [1, 2]) {
      expect(contentOf({ revision, edits })).toBe(canonicalText({ revision, edits: sorted }));
    }
  });

  for (const edits of [[], [deletion], [deletion, anEdit('é')]]) {
    it(`has a length that is known without writing ${edits.length} edits`, () => {
      expect(contentLength({ revision: 12, edits })).toBe(
        contentOf({ revision: 12, edits }).length,
      );
    });
  }
});
