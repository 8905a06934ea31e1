import { aCatalogue, aDocument, anEntry, without } from '../../catalogue/catalogue.fixture.ts';
import type { EntryBody } from '../../entry/entry.ts';
import { findingsOf } from '../lint.fixture.ts';

const told = (a: EntryBody, b: EntryBody) =>
  findingsOf(
    'CK017',
    aCatalogue(aDocument('entry', 'a', anEntry(a)), aDocument('entry', 'b', anEntry(b))),
  ).map(({ document, path }) => document.id + path);

describe('CK017, one item declared twice', () => {
  for (const [what, a, b] of [
    ['the same name on the same host', {}, {}],
    ['one shared domain of several', { domains: ['a.org', 'b.org'] }, { domains: ['b.org'] }],
    ['no domain on either side', { domains: [] }, { domains: [] }],
  ] as [string, EntryBody, EntryBody][]) {
    it(`tells both entries of ${what}`, () => {
      expect(told(a, b)).toEqual(['a/names/0', 'b/names/0']);
    });
  }

  for (const [what, b] of [
    ['another domain', { domains: ['*.example.org'] }],
    ['another path', { path: '/app' }],
    ['another storage', { storage: 'local-storage' }],
    ['another way of matching', { names: [{ pattern: 'sessionid', match: 'prefix' }] }],
    ['another case', { names: [{ pattern: 'SessionID', match: 'exact' }] }],
  ] as [string, EntryBody][]) {
    it(`takes ${what} for another item`, () => expect(told({}, b)).toEqual([]));
  }

  it('takes a path that nobody stated for the root', () => {
    const anywhere = aDocument('entry', 'a', without(anEntry(), 'path'));
    const atRoot = aDocument('entry', 'b', anEntry({ path: '/' }));

    expect(findingsOf('CK017', aCatalogue(anywhere, atRoot)).length).toBe(2);
  });

  it('tells the later of two equal names within one entry', () => {
    const twice = anEntry({
      names: [
        { pattern: 'uid', match: 'exact' },
        { pattern: 'uid', match: 'exact' },
      ],
    });
    const findings = findingsOf('CK017', aCatalogue(aDocument('entry', 'a', twice)));

    expect(findings.map(({ path }) => path)).toEqual(['/names/1']);
  });
});
