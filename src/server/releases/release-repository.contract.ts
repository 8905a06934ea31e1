import type { Storage } from '../repositories.ts';
import type { Artefact } from './artefact-repository.ts';
import type { Release } from './release-repository.ts';

const aRelease = (n: number, publishedAt = '2026-11-25T10:00:00Z'): Release => ({
  n,
  digest: `sha256-${n}`,
  size: 10,
  ...(n > 1 ? { previousDigest: `sha256-${n - 1}` } : {}),
  publishedAt,
  changeId: `C-${n}`,
  consentRevision: 1,
  entries: 4,
  auditSeq: n,
});

const anArtefact = (more: Partial<Artefact> = {}): Artefact => ({
  release: 1,
  path: 'registry.json',
  coding: 'identity',
  type: 'application/json',
  bytes: new Uint8Array([0, 255, 10]),
  sha256: 'x',
  ...more,
});

/** What every adapter of `ReleaseRepository` and `ArtefactRepository` promises. */
export function keepsReleases(open: () => Promise<Storage>): void {
  describe('a repository of releases', () => {
    let storage: Storage;
    beforeEach(async () => {
      storage = await open();
      await storage.transact(async ({ changes }) => {
        for (const n of [1, 2]) {
          await changes.add({
            id: `C-${n}`,
            title: 'Any',
            description: '',
            author: 'ann',
            contributors: [],
            revision: 1,
            baseRelease: 0,
            edits: [],
            acknowledgements: [],
            decisions: [],
            state: 'published',
            createdAt: '2026-11-25T10:00:00Z',
            updatedAt: '2026-11-25T10:00:00Z',
          });
        }
      });
    });
    afterEach(() => storage.close());

    const add = (n: number) => storage.transact(({ releases }) => releases.add(aRelease(n)));

    it('has none at first', async () => {
      expect(await storage.read.releases.newest()).toBeUndefined();
      expect(await storage.read.releases.find(1)).toBeUndefined();
    });

    it('gives back what was added, newest first', async () => {
      await add(1);
      await add(2);
      expect(await storage.read.releases.newest()).toEqual(aRelease(2));
      expect(await storage.read.releases.list({ page: 1, size: 1 })).toEqual({
        items: [aRelease(2)],
        total: 2,
      });
    });

    it('knows which one was live at a second', async () => {
      await storage.transact(async ({ releases }) => {
        await releases.add(aRelease(1, '2026-03-01T10:00:00Z'));
        await releases.add(aRelease(2, '2026-03-02T10:00:00Z'));
      });
      const at = async (instant: string) => (await storage.read.releases.liveAt(instant))?.n;
      expect(await at('2026-03-01T09:59:59Z')).toBeUndefined();
      expect(await at('2026-03-01T10:00:00Z')).toBe(1);
      expect(await at('2026-03-02T09:59:59Z')).toBe(1);
      expect(await at('2026-03-02T10:00:00Z')).toBe(2);
    });

    it('never gives a number twice', async () => {
      await add(1);
      await expectAsync(add(1)).toBeRejected();
    });

    it('keeps public bytes as they are, one row for each coding', async () => {
      await add(1);
      const kept = [anArtefact({ coding: 'br', bytes: new Uint8Array([1]) }), anArtefact()];
      await storage.transact(({ artefacts }) => artefacts.add(kept));
      expect(await storage.read.artefacts.list(1)).toEqual(kept);
      expect(await storage.read.artefacts.find(1, 'registry.json', 'identity')).toEqual(
        anArtefact(),
      );
      expect(await storage.read.artefacts.find(1, 'registry.json', 'gzip')).toBeUndefined();
    });
  });
}
