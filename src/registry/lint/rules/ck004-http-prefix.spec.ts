import { aCatalogueWith, anEntry } from '../../catalogue/catalogue.fixture.ts';
import type { EntryBody } from '../../entry/entry.ts';
import { pathsOf } from '../lint.fixture.ts';

describe('CK004, a __Http- name that its attributes contradict', () => {
  for (const [what, own, paths] of [
    [
      'speaks when Secure is off',
      {
        names: [{ pattern: '__Http-id', match: 'exact' }],
        attributes: { secure: false, httpOnly: true },
      },
      ['/attributes/secure'],
    ],
    [
      'speaks when HttpOnly is off',
      {
        names: [{ pattern: '__Http-id', match: 'exact' }],
        attributes: { secure: true, httpOnly: false },
      },
      ['/attributes/httpOnly'],
    ],
    [
      'speaks when a script sets it',
      {
        names: [{ pattern: '__Http-id', match: 'exact' }],
        attributes: { secure: true, httpOnly: true },
        setBy: 'script',
      },
      ['/setBy'],
    ],
    [
      'tells each cause apart',
      {
        names: [{ pattern: '__Host-Http-id', match: 'exact' }],
        attributes: { secure: false, httpOnly: false },
        setBy: 'script',
      },
      ['/attributes/httpOnly', '/attributes/secure', '/setBy'],
    ],
    [
      'accepts both, set by a server',
      {
        names: [{ pattern: '__Http-id', match: 'exact' }],
        attributes: { secure: true, httpOnly: true },
        setBy: 'server',
      },
      [],
    ],
    [
      'says nothing while they are not stated',
      { names: [{ pattern: '__Http-id', match: 'exact' }], attributes: {} },
      [],
    ],
    [
      'leaves __Host- to CK003',
      {
        names: [{ pattern: '__Host-id', match: 'exact' }],
        attributes: { secure: true, httpOnly: false },
      },
      [],
    ],
  ] as [string, EntryBody, string[]][]) {
    it(what, () => expect(pathsOf('CK004', aCatalogueWith(anEntry(own)))).toEqual(paths));
  }
});
