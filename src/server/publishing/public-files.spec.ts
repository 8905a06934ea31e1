import { approve, submit } from '../../registry/index.ts';
import { aDesk, ann, rex, seen, type Desk } from '../changes/registry.fixture.ts';
import { PublicFiles } from './public-files.ts';

describe('the public files in memory', () => {
  let desk: Desk;
  let files: PublicFiles;
  beforeEach(async () => {
    desk = await aDesk();
    files = new PublicFiles(desk.storage);
  });
  afterEach(() => desk.close());

  const retire = async (id: string) => {
    const change = (await desk.create()).change.id;
    await desk.save(change, { kind: 'entry', id, op: 'delete', baseVersion: 1 });
    await desk.move(change, 'submit', submit, ann);
    await desk.move(change, 'approve', seen(approve), rex);
    await desk.publish(change);
  };
  const live = async () => (await files.live())?.release.n;

  it('know their release, its languages and every path of it', async () => {
    const first = await files.live();
    expect([first?.release.n, first?.sourceLocale, first?.locales]).toEqual([
      1,
      'en',
      ['en', 'fr'],
    ]);
    expect(first?.find('policy/fr.html')?.type).toBe('text/html; charset=utf-8');
    expect(first?.find('policy/de.html')).toBeUndefined();
  });

  it('are those of the newest release once they are told of it, not before', async () => {
    expect(await live()).toBe(1);
    await retire('sessionid');
    expect(await live()).toBe(1);
    await files.refresh();
    expect(await live()).toBe(2);
  });

  it('of an older release are what they were, and are read once', async () => {
    const before = (await files.live())?.find('registry.json')?.identity.sha256;
    await retire('sessionid');
    await files.refresh();
    const first = await files.of(1);
    expect(first?.find('registry.json')?.identity.sha256).toBe(before ?? 'none');
    expect(await files.of(1)).toBe(first);
    expect(await files.of(2)).toBe(await files.live());
    expect(await files.of(3)).toBeUndefined();
  });

  it('are none before the first release, and there right after it', async () => {
    const empty = await aDesk({ sample: false });
    const none = new PublicFiles(empty.storage);
    expect(await none.live()).toBeUndefined();
    expect(await none.of(1)).toBeUndefined();
    await empty.close();
  });
});
