import { aCatalogueWith, anEntry } from '../../catalogue/catalogue.fixture.ts';
import type { EntryBody } from '../../entry/entry.ts';
import { pathsOf } from '../lint.fixture.ts';

describe('CK012, a path that does not start with /', () => {
  for (const [what, own, paths] of [
    ['refuses a bare word', { path: 'docs' }, ['/path']],
    ['refuses an empty path', { path: '' }, ['/path']],
    ['refuses a space before it', { path: ' /docs' }, ['/path']],
    ['accepts the root', { path: '/' }, []],
    ['accepts a folder', { path: '/docs' }, []],
  ] as [string, EntryBody, string[]][]) {
    it(what, () => expect(pathsOf('CK012', aCatalogueWith(anEntry(own)))).toEqual(paths));
  }
});
