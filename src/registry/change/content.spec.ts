import type { Edit } from './change.ts';
import { aChange, anAcknowledgement, anEdit, approvedBy } from './change.fixture.ts';
import { canonicalText } from '../release/canonical-text.ts';
import { contentLength, contentOf, type Content } from './content.ts';

const deletion: Edit = { kind: 'entry', id: 'old', op: 'delete', baseVersion: 3 };
const textOf = (content: Partial<Content>): string =>
  contentOf({ revision: 4, edits: [deletion], acknowledgements: [], ...content });

describe('the content of a change', () => {
  it('is the same whatever the order in which edits were made', () => {
    const edits = [anEdit(), deletion];
    expect(textOf({ edits })).toBe(textOf({ edits: edits.toReversed() }));
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
      expect(textOf({ revision, edits })).not.toBe(textOf({}));
    });
  }

  it('holds whatever else a reviewer agrees to', () => {
    const publishAt = {
      at: '2026-12-01T08:00:00Z',
      zone: 'Europe/Paris',
      wall: '2026-12-01T09:00',
    };
    const consentOverride = { asksAgain: false, reason: 'Only a spelling.', person: 'ada', at: '' };
    const said = [anAcknowledgement('a'), anAcknowledgement('b')];
    const texts = [
      textOf({}),
      textOf({ publishAt }),
      textOf({ publishAt: { ...publishAt, zone: 'Africa/Lagos' } }),
      textOf({ consentOverride }),
      textOf({ consentOverride: { ...consentOverride, asksAgain: true } }),
      textOf({ acknowledgements: said }),
      textOf({ acknowledgements: said.map((one) => ({ ...one, reason: 'Another reason.' })) }),
    ];
    expect(new Set(texts).size).toBe(texts.length);
    expect(textOf({ acknowledgements: said.toReversed() })).toBe(
      textOf({ acknowledgements: said }),
    );
  });

  it('reads as canonical JSON', () => {
    expect(textOf({})).toBe(
      '{"edits":[{"baseVersion":3,"id":"old","kind":"entry","op":"delete"}],"revision":4}',
    );
  });

  it('is the canonical JSON of revision and edits, whatever was written before', () => {
    const edits = [anEdit('Çà et "là"\n'), deletion];
    const sorted = [deletion, anEdit('Çà et "là"\n')];
    for (const revision of [1, 2]) {
      expect(textOf({ revision, edits })).toBe(canonicalText({ revision, edits: sorted }));
    }
  });

  for (const edits of [[], [deletion], [deletion, anEdit('é')]]) {
    it(`has a length that is known without writing ${edits.length} edits`, () => {
      const content = { revision: 12, edits, acknowledgements: [] };
      expect(contentLength(content)).toBe(contentOf(content).length);
    });
  }
});
