import type { Change, Edit } from '../../registry/index.ts';
import { aDesk, anEntryEdit, type Desk } from '../changes/registry.fixture.ts';
import { digestOf } from './digest.ts';
import { makeRelease, publishedRegistry } from './make-release.ts';

describe('making a release', () => {
  let desk: Desk;
  let change: Change;
  beforeEach(async () => {
    desk = await aDesk();
    ({ change } = await desk.create());
  });
  afterEach(() => desk.close());

  const make = (edits: readonly Edit[], record = { seq: 9, hash: 'ab'.repeat(32) }) =>
    desk.storage.transact(async (ports) => {
      const live = await desk.overlays.live(ports);
      const now = '2026-11-25T11:00:00Z';
      return makeRelease(ports, { change, edits, live, now, record: async () => record });
    });
  const removal = (baseVersion: number): Edit => ({
    kind: 'entry',
    id: 'sessionid',
    op: 'delete',
    baseVersion,
  });

  it('counts one up, counts the entries and names the audit event that records it', async () => {
    const release = await make([removal(1)]);
    expect(release).toEqual(
      jasmine.objectContaining({ n: 2, entries: 3, auditSeq: 9, changeId: change.id }),
    );
    expect(await desk.storage.read.releases.newest()).toEqual(release);
  });

  it('is recorded with the digest of the bytes it stores, before they are signed', async () => {
    const recorded: unknown[] = [];
    const release = await desk.storage.transact(async (ports) =>
      makeRelease(ports, {
        change,
        edits: [removal(1)],
        live: await desk.overlays.live(ports),
        now: '2026-11-25T11:00:00Z',
        record: async (facts) => {
          recorded.push(facts, await ports.artefacts.list(2));
          return { seq: 9, hash: 'ab'.repeat(32) };
        },
      }),
    );
    const { read } = desk.storage;
    const policy = await read.artefacts.find(2, 'policy/fr.html', 'identity');
    expect(recorded).toEqual([
      jasmine.objectContaining({
        release: 2,
        digest: release.digest,
        artefacts: jasmine.objectContaining({
          'registry.json': release.digest,
          'policy/fr.html': digestOf(policy!.bytes),
        }),
      }),
      [],
    ]);
  });

  it('stops when a document is not at the version the edit was made from', async () => {
    await expectAsync(make([removal(2)])).toBeRejectedWithError(/sessionid is not at version 2/);
    expect((await desk.storage.read.releases.newest())?.n).toBe(1);
  });

  it('stops rather than publish a file that its schema refuses', async () => {
    const incomplete = { ...anEntryEdit(), op: 'create', body: { names: [] } } as Edit;
    await expectAsync(make([incomplete])).toBeRejected();
    expect(await desk.storage.read.documents.find('entry', 'theme')).toBeUndefined();
  });

  it('leaves a registry that can be read again, for each release there is', async () => {
    await make([removal(1)]);
    const { read } = desk.storage;
    expect((await publishedRegistry(read, 2))?.entries.length).toBe(3);
    expect((await publishedRegistry(read, 1))?.entries.length).toBe(4);
    expect(await publishedRegistry(read, 3)).toBeUndefined();
  });
});
