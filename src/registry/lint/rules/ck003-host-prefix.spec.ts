import { aCatalogueWith, anEntry } from '../../catalogue/catalogue.fixture.ts';
import type { EntryBody } from '../../entry/entry.ts';
import { pathsOf } from '../lint.fixture.ts';

const host = (own: EntryBody) =>
  anEntry({ names: [{ pattern: '__Host-sid', match: 'exact' }], attributes: {}, ...own });

describe('CK003, a __Host- name that is not bound to its host', () => {
  for (const [what, own, paths] of [
    ['refuses a Domain', { domains: ['*.example.org'], path: '/' }, ['/domains/0']],
    [
      'names the domain that is wrong',
      { domains: ['example.org', '*.example.org'] },
      ['/domains/1'],
    ],
    ['refuses another path', { path: '/app' }, ['/path']],
    ['refuses Secure switched off', { attributes: { secure: false } }, ['/attributes/secure']],
    [
      'tells each cause apart',
      { domains: ['*.example.org'], path: '/app', attributes: { secure: false } },
      ['/attributes/secure', '/domains/0', '/path'],
    ],
    [
      'accepts one host, the root path and Secure',
      { domains: ['www.example.org'], path: '/', attributes: { secure: true } },
      [],
    ],
    [
      'also guards __Host-Http-',
      { names: [{ pattern: '__Host-Http-s', match: 'exact' }], path: '/a' },
      ['/path'],
    ],
    ['leaves other names alone', { names: [{ pattern: 'sid', match: 'exact' }], path: '/a' }, []],
    ['leaves other storage alone', { storage: 'local-storage', path: '/a' }, []],
  ] as [string, EntryBody, string[]][]) {
    it(what, () => expect(pathsOf('CK003', aCatalogueWith(host(own)))).toEqual(paths));
  }
});
