import { createHash } from 'node:crypto';
import { canonicalText } from '../registry/index.ts';
import type { AuditEvent } from './check-audit.ts';
import { checkDifference, checkPages } from './check-published.ts';

const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const digestOf = (value: Uint8Array | string) =>
  `sha256-${createHash('sha256').update(value).digest('base64')}`;
const event = (payload: object) => ({ payload: JSON.stringify(payload) }) as AuditEvent;

const page = bytes('A page');
const document = { kind: 'entry', id: 'theme', after: { path: '/' } };
const told = {
  release: 2,
  artefacts: { 'policy/en.html': digestOf(page) },
  difference: digestOf(canonicalText([document])),
};
const differences = [{ at: '/path', after: '/' }];
const difference = { from: 1, to: 2, documents: [{ ...document, differences }] };

describe('what was published, in a pack', () => {
  const pages = (files: Record<string, Uint8Array>, payload: object = told) =>
    checkPages(new Map(Object.entries(files)), event(payload));

  it('is what the publication names', () => {
    expect(pages({ 'policy/en.html': page, 'README.txt': page })).toEqual({
      ok: '1 files are what was published',
    });
  });

  for (const [what, files, failed] of [
    ['altered', { 'policy/en.html': bytes('!') }, 'policy/en.html is not what was published'],
    ['missing', {}, 'policy/en.html is missing'],
    [
      'added',
      { 'policy/en.html': page, 'policy/de.html': page },
      'policy/de.html was never published',
    ],
  ] as const) {
    it(`is not so when a page was ${what}`, () => {
      expect(pages(files)).toEqual({ failed });
    });
  }

  it('is not judged where an older version named nothing', () => {
    expect(Object.keys(pages({}, { release: 2 }))).toEqual(['skipped']);
    expect(Object.keys(checkDifference(new Map(), event({ release: 2 })))).toEqual(['skipped']);
  });

  const differing = (value: unknown) =>
    checkDifference(new Map([['difference.json', bytes(value)]]), event(told));

  it('tells what differs, by the documents that the publication names', () => {
    expect(differing(difference)).toEqual({ ok: '1 documents differ from the release before' });
  });

  const others = 'difference.json tells of other documents than the publication';
  const fields = 'difference.json tells of other differences than its documents show';
  for (const [what, value, failed] of [
    ['another document', { ...difference, documents: [{ ...document, id: 'x' }] }, others],
    ['no canonical text', { documents: [{ ...document, id: 1.5 }] }, others],
    ['no document', null, others],
    ['a difference less', { ...difference, documents: [{ ...document, differences: [] }] }, fields],
    ['another release', { ...difference, from: 0 }, fields],
    ['a word more', { ...difference, remark: 'Only colours.' }, fields],
  ] as const) {
    it(`does not tell what differs with ${what}`, () => {
      expect(differing(value)).toEqual({ failed });
    });
  }
});
