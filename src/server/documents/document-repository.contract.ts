import type { Edit } from '../../registry/index.ts';
import type { Storage } from '../repositories.ts';

const body = { name: 'Example' };
const create: Edit = { kind: 'provider', id: 'example', op: 'create', baseVersion: 0, body };
const update = (baseVersion: number, name: string): Edit => ({
  kind: 'provider',
  id: 'example',
  op: 'update',
  baseVersion,
  body: { name },
});
const retire = (baseVersion: number): Edit => ({
  kind: 'provider',
  id: 'example',
  op: 'delete',
  baseVersion,
});

/** What every adapter of `DocumentRepository` promises. */
export function keepsDocuments(open: () => Promise<Storage>): void {
  describe('a repository of documents', () => {
    let storage: Storage;
    beforeEach(async () => {
      storage = await open();
    });
    afterEach(() => storage.close());

    const apply = (edit: Edit, n: number) =>
      storage.transact(({ documents }) =>
        documents.apply(edit, { n, at: `2026-11-2${n}T10:00:00Z` }),
      );
    const find = () => storage.read.documents.find('provider', 'example');

    it('keeps what a release created, with version 1', async () => {
      expect(await apply(create, 1)).toBeTrue();
      expect(await find()).toEqual({
        kind: 'provider',
        id: 'example',
        body,
        live: true,
        version: 1,
        since: 1,
        release: 1,
        updatedAt: '2026-11-21T10:00:00Z',
      });
    });

    it('counts the version up with every release that touches it', async () => {
      await apply(create, 1);
      expect(await apply(update(1, 'Renamed'), 2)).toBeTrue();
      expect(await find()).toEqual(
        jasmine.objectContaining({ body: { name: 'Renamed' }, version: 2, since: 1, release: 2 }),
      );
    });

    for (const [what, edit] of [
      ['an older version', update(0, 'Old')],
      ['a version that is still to come', update(2, 'New')],
      ['an older version, to be retired', retire(9)],
      ['nothing, though it is live', create],
    ] as const) {
      it(`leaves a document alone when the edit is based on ${what}`, async () => {
        await apply(create, 1);
        const before = await find();
        expect(await apply(edit, 2)).toBeFalse();
        expect(await find()).toEqual(before);
      });
    }

    it('keeps the last body of what was retired, and no version of it', async () => {
      await apply(create, 1);
      await apply(retire(1), 2);
      expect(await find()).toEqual(jasmine.objectContaining({ live: false, body, version: 2 }));
      expect(await storage.read.documents.versions([create])).toEqual(new Map());
    });

    it('never starts a version again, so that an old edit cannot fit by accident', async () => {
      await apply(create, 1);
      await apply(retire(1), 2);
      await apply(create, 3);
      expect((await find())?.version).toBe(3);
      expect(await apply(update(1, 'Old'), 4)).toBeFalse();
    });

    it('lists by kind and id, and tells versions of those asked for', async () => {
      for (const id of ['b', 'a']) await apply({ ...create, id }, 1);
      expect((await storage.read.documents.list()).map(({ id }) => id)).toEqual(['a', 'b']);
      const versions = await storage.read.documents.versions([{ kind: 'provider', id: 'b' }]);
      expect(versions).toEqual(new Map([['provider/b', 1]]));
    });
  });
}
