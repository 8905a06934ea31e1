import { Value } from 'typebox/value';
import { BaseVersion, EditView } from './edit-schemas.ts';
import { anEntryEdit } from './registry.fixture.ts';

describe('the version an edit was made from, over HTTP', () => {
  for (const version of [0, 1, 1_000_000_000]) {
    it(`may be ${version}`, () => expect(Value.Check(BaseVersion, version)).toBeTrue());
  }
  for (const version of [-1, 1.5, 1_000_000_001, '1', null]) {
    it(`is never ${JSON.stringify(version)}`, () =>
      expect(Value.Check(BaseVersion, version)).toBeFalse());
  }

  it('stands in an edit that creates, updates or deletes, and in none that does more', () => {
    const edit = { ...anEntryEdit(), etag: '"e"' };
    const { kind, id, baseVersion, etag } = edit;
    const bare = { kind, id, baseVersion, etag, op: 'delete' };
    expect(Value.Check(EditView, edit) && Value.Check(EditView, bare)).toBeTrue();
    for (const wrong of [{ op: 'replace' }, { kind: 'change' }, { by: 'ann' }]) {
      expect(Value.Check(EditView, { ...edit, ...wrong })).toBeFalse();
    }
  });
});
