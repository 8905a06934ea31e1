import type { Change, Edit } from '../../registry/index.ts';
import type { Storage } from '../repositories.ts';

const edit = (id: string, baseVersion = 0): Edit =>
  baseVersion === 0
    ? { kind: 'provider', id, op: 'create', baseVersion, body: { name: id } }
    : { kind: 'provider', id, op: 'update', baseVersion, body: { name: id } };

const aChange = (number: number, more: Partial<Change> = {}): Change => ({
  id: `C-${number}`,
  title: `Change ${number}`,
  description: '',
  author: 'ann',
  contributors: ['ann'],
  revision: 1,
  baseRelease: 0,
  edits: [],
  acknowledgements: [],
  decisions: [],
  state: 'draft',
  createdAt: '2026-11-25T10:00:00Z',
  updatedAt: '2026-11-25T10:00:00Z',
  ...more,
});

const decision = {
  person: 'rex',
  verdict: 'approve',
  revision: 1,
  contentHash: 'sha256-x',
  at: '2026-11-25T11:00:00Z',
  comment: '',
  setAside: [],
} as const;

/** What every adapter of `ChangeRepository` promises. */
export function keepsChanges(open: () => Promise<Storage>): void {
  describe('a repository of changes', () => {
    let storage: Storage;
    beforeEach(async () => {
      storage = await open();
    });
    afterEach(() => storage.close());

    const add = (...changes: readonly Change[]) =>
      storage.transact(async (ports) => {
        for (const change of changes) await ports.changes.add(change);
      });
    const find = async (id = 'C-1') => (await storage.read.changes.find(id))!;
    const replace = (after: Change, version?: number) =>
      storage.transact(async ({ changes }) => {
        const before = (await changes.find(after.id))!;
        return changes.replace({ ...before, version: version ?? before.version }, after);
      });

    it('gives back exactly what was added, with version 1', async () => {
      const change = aChange(1, { edits: [edit('a'), edit('b', 3)], decisions: [decision] });
      await add(change);
      expect(await find()).toEqual({ change, version: 1 });
    });

    it('numbers on after the highest number', async () => {
      expect(await storage.read.changes.nextNumber()).toBe(1);
      await add(aChange(1), aChange(12));
      expect(await storage.read.changes.nextNumber()).toBe(13);
    });

    it('replaces, adds and drops edits, and counts the version up', async () => {
      await add(aChange(1, { edits: [edit('a'), edit('b')] }));
      const { change } = await find();
      const after = { ...change, edits: [edit('b', 2), edit('c')], contributors: ['ann', 'bob'] };
      expect(await replace(after)).toBe(2);
      expect(await find()).toEqual({ change: after, version: 2 });
    });

    it('refuses to write over a version that it was not given', async () => {
      await add(aChange(1));
      expect(await replace(aChange(1, { title: 'Other' }), 7)).toBeUndefined();
      expect((await find()).change.title).toBe('Change 1');
    });

    it('adds decisions and keeps the earlier ones', async () => {
      await add(aChange(1, { decisions: [decision] }));
      const { change } = await find();
      await replace({
        ...change,
        decisions: [...change.decisions, { ...decision, person: 'rae' }],
      });
      expect((await find()).change.decisions.map(({ person }) => person)).toEqual(['rex', 'rae']);
    });

    it('lists newest first, by state and contributor, page by page', async () => {
      await add(
        aChange(1),
        aChange(2, { state: 'in-review' }),
        aChange(3, { contributors: ['ann', 'bob'] }),
      );
      const list = async (query: object) => {
        const { items, total } = await storage.read.changes.list({ page: 1, size: 2, ...query });
        return [items.map(({ change }) => change.id), total];
      };
      expect(await list({})).toEqual([['C-3', 'C-2'], 3]);
      expect(await list({ page: 2 })).toEqual([['C-1'], 3]);
      expect(await list({ states: ['in-review'] })).toEqual([['C-2'], 1]);
      expect(await list({ contributor: 'bob' })).toEqual([['C-3'], 1]);
      expect(await list({ notBy: 'bob' })).toEqual([['C-2', 'C-1'], 2]);
    });

    it('says in the list how many edits there are and whether one stands on an old version', async () => {
      await add(aChange(1, { edits: [edit('a')] }), aChange(2, { edits: [edit('b'), edit('c')] }));
      await storage.transact(({ documents }) =>
        documents.apply(edit('a'), { n: 1, at: '2026-11-25T12:00:00Z' }),
      );
      const { items } = await storage.read.changes.list({ page: 1, size: 9 });
      expect(items.map(({ edits, conflicted }) => [edits, conflicted])).toEqual([
        [2, false],
        [1, true],
      ]);
    });

    it("finds a person's own newest change in the states asked for", async () => {
      await add(aChange(1), aChange(2, { state: 'in-review' }), aChange(3, { author: 'bob' }));
      const newest = await storage.read.changes.newestOf('ann', ['draft', 'changes-requested']);
      expect(newest).toEqual({ id: 'C-1', version: 1 });
      expect(await storage.read.changes.versionOf('C-3')).toEqual({ id: 'C-3', version: 1 });
      expect(await storage.read.changes.versionOf('C-9')).toBeUndefined();
      expect(await storage.read.changes.newestOf('rex', ['draft'])).toBeUndefined();
    });

    it('knows which open changes touch a document, and forgets those that are over', async () => {
      await add(
        aChange(1, { edits: [edit('a')] }),
        aChange(2, { edits: [edit('a')] }),
        aChange(3, { edits: [edit('a')], state: 'withdrawn' }),
      );
      const touching = await storage.read.changes.touching({ kind: 'provider', id: 'a' });
      expect(touching.map(({ change }) => change.id)).toEqual(['C-2', 'C-1']);
      expect((await storage.read.changes.openTouches()).get('provider/a')?.id).toBe('C-2');
    });

    it("tells a document's history, and how documents were before a release", async () => {
      const published = (n: number, ...edits: Edit[]) =>
        aChange(n, { state: 'published', release: n, edits });
      await add(
        published(1, edit('a'), edit('b')),
        published(2, edit('a', 1)),
        published(3, edit('a', 2)),
      );
      await storage.transact(async ({ releases }) => {
        for (const n of [1, 2, 3]) {
          await releases.add({
            n,
            digest: `sha256-${n}`,
            size: 1,
            publishedAt: `2026-11-2${n}T10:00:00Z`,
            changeId: `C-${n}`,
            consentRevision: 1,
            entries: 0,
            auditSeq: n,
          });
        }
      });
      const history = await storage.read.changes.history({ kind: 'provider', id: 'a' });
      expect(history.map(({ release, op }) => [release, op])).toEqual([
        [3, 'update'],
        [2, 'update'],
        [1, 'create'],
      ]);
      expect(await storage.read.changes.bodiesBefore(3)).toEqual(
        new Map([['provider/a', { name: 'a' }]]),
      );
    });

    it('tells how two releases left the documents that anything between them altered', async () => {
      const published = (n: number, ...edits: Edit[]) =>
        aChange(n, { state: 'published', release: n, edits });
      const named = (id: string, name: string): Edit => ({
        kind: 'provider',
        id,
        op: 'update',
        baseVersion: 1,
        body: { name },
      });
      await add(
        published(1, edit('a'), edit('b'), edit('z')),
        published(2, named('a', 'two'), edit('c')),
        published(3, named('a', 'three'), {
          kind: 'provider',
          id: 'b',
          op: 'delete',
          baseVersion: 1,
        }),
        aChange(4, { edits: [named('z', 'draft')] }),
      );
      const between = (from: number, to: number) => storage.read.changes.alteredBetween(from, to);
      const [a, b] = [{ name: 'a' }, { name: 'b' }];
      expect(await between(1, 3)).toEqual([
        { kind: 'provider', id: 'a', before: a, after: { name: 'three' } },
        { kind: 'provider', id: 'b', before: b },
        { kind: 'provider', id: 'c', after: { name: 'c' } },
      ]);
      expect(await between(3, 1)).toEqual([
        { kind: 'provider', id: 'a', before: { name: 'three' }, after: a },
        { kind: 'provider', id: 'b', after: b },
        { kind: 'provider', id: 'c', before: { name: 'c' } },
      ]);
      expect(await between(0, 1)).toHaveSize(3);
      expect(await between(2, 2)).toEqual([]);
    });
  });
}
