import { approve, submit, withdraw } from '../../registry/index.ts';
import {
  aDesk,
  anEntryEdit,
  ann,
  bob,
  refusalOf,
  rex,
  seen,
  type Desk,
} from '../changes/registry.fixture.ts';
import { previewRegistry } from './preview-registry.ts';

describe('a registry composed for a preview', () => {
  let desk: Desk;
  let id: string;
  beforeAll(async () => {
    desk = await aDesk();
    ({ id } = (await desk.create()).change);
    await desk.save(id, anEntryEdit());
  });
  afterAll(() => desk.close());

  const preview = (source: string, by = ann, on = desk) =>
    previewRegistry(on.storage.read, on, by, source);
  const ids = async (...args: Parameters<typeof preview>) =>
    (await preview(...args)).entries.map((entry) => entry.id);

  it('is of what is live, of my change, or of a change by its name', async () => {
    expect(await ids('live')).not.toContain('theme');
    expect(await ids('mine')).toContain('theme');
    expect(await ids(id, bob)).toContain('theme');
    expect(await refusalOf(preview('C-99'))).toBe('NOT_FOUND');
  });

  it('is what is live for whoever has no change', async () => {
    expect(await preview('mine', bob)).toEqual(await preview('live'));
  });

  it('carries the number, the day and the consent question of the live release', async () => {
    const { n, publishedAt, consentRevision } = (await desk.storage.read.releases.newest())!;
    expect(await preview('mine')).toEqual(
      jasmine.objectContaining({ release: n, publishedAt, consentRevision }),
    );
  });

  it('of a change that is over is of its time: its release, or what it would have made of its base', async () => {
    const publish = async (change: string) => {
      await desk.move(change, 'submit', submit, ann);
      await desk.move(change, 'approve', seen(approve), rex);
      await desk.publish(change);
    };
    const first = (await desk.create('First')).change.id;
    await desk.save(first, anEntryEdit('first', 'first_choice'));
    const dropped = (await desk.create('Dropped')).change.id;
    await desk.save(dropped, anEntryEdit('dropped', 'dropped_choice'));
    await desk.move(dropped, 'withdraw', withdraw, ann);
    await publish(first);
    const second = (await desk.create('Second')).change.id;
    await desk.save(second, anEntryEdit('second', 'second_choice'));
    await publish(second);

    expect(await preview(first)).toEqual(await preview('release-2'));
    expect(await ids(first)).toContain('first');
    expect(await ids(first)).not.toContain('second');
    expect(await ids(dropped)).toContain('dropped');
    expect(await ids(dropped)).not.toContain('first');
    expect((await preview(dropped)).release).toBe(1);
    expect(await refusalOf(preview('release-9'))).toBe('NOT_FOUND');
  });

  it('is there before anything was published', async () => {
    const empty = await aDesk({ sample: false });
    expect(await preview('live', ann, empty)).toEqual(
      jasmine.objectContaining({ release: 1, consentRevision: 1, entries: [] }),
    );
    await empty.close();
  });
});
