import type { Edit } from '../../registry/index.ts';
import { changeEtag, editEtag } from './etags.ts';
import { anEntryBody } from './registry.fixture.ts';

const body = anEntryBody('theme_choice');
const edit: Edit = { kind: 'entry', id: 'theme', op: 'create', baseVersion: 0, body };

describe('the ETag of a change', () => {
  it('is another after every write, and of every change', () => {
    expect(changeEtag({ change: { id: 'C-4' }, version: 7 })).toBe('"C-4.7"');
    expect(changeEtag({ change: { id: 'C-47' }, version: 7 })).toBe('"C-47.7"');
  });
});

describe('the ETag of an edit', () => {
  it('is strong, and fits a header', () => {
    expect(editEtag(edit)).toMatch(/^"[A-Za-z0-9]{24}"$/);
  });

  it('is the same for the same content, in whatever order it is written', () => {
    const turned = Object.fromEntries(Object.entries(body).toReversed());
    expect(editEtag({ ...edit, body: turned })).toBe(editEtag(edit));
  });

  for (const [what, other] of [
    ['operation', { ...edit, op: 'update' }],
    ['base version', { ...edit, baseVersion: 1 }],
    ['body', { ...edit, body: anEntryBody('theme') }],
    ['document', { ...edit, id: 'theme-2' }],
  ] as [string, Edit][]) {
    it(`is another for another ${what}`, () => expect(editEtag(other)).not.toBe(editEtag(edit)));
  }
});
