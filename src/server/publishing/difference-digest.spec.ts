import { approve, submit, type Edit } from '../../registry/index.ts';
import { aDesk, anEntryEdit, ann, rex, seen, type Desk } from '../changes/registry.fixture.ts';
import { alteredBy, differenceDigest } from './difference-digest.ts';

describe('the digest of what a release alters', () => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await aDesk();
  });
  afterEach(() => desk.close());

  async function published(...edits: readonly Edit[]): Promise<void> {
    const { id } = (await desk.create()).change;
    for (const edit of edits) await desk.save(id, edit);
    await desk.move(id, 'submit', submit, ann);
    await desk.move(id, 'approve', seen(approve), rex);
    await desk.publish(id);
  }
  const toldOf = async (n: number): Promise<unknown> => {
    const { audit, releases } = desk.storage.read;
    const [event] = await audit.list((await releases.find(n))!.auditSeq - 1, 1);
    return (JSON.parse(event!.payload) as { difference?: unknown }).difference;
  };

  it('is told at publication, and stays that of the documents as they are kept', async () => {
    const { body } = (await desk.storage.read.documents.find('entry', 'csrftoken'))!;
    const retired = { kind: 'entry', id: 'sessionid', op: 'delete', baseVersion: 1 } as const;
    const place = { kind: 'entry', id: 'csrftoken', op: 'update', baseVersion: 1 } as const;
    await published(anEntryEdit(), { ...place, body: { ...body, path: '/portal' } }, retired);
    const again = { ...anEntryEdit('theme', 'theme_two'), op: 'update', baseVersion: 1 } as const;
    await published(again as Edit);
    for (const n of [1, 2, 3]) {
      const altered = await desk.storage.read.changes.alteredBetween(n - 1, n);
      expect(await toldOf(n))
        .withContext(`release ${n}`)
        .toBe(differenceDigest(altered));
    }
  });

  it('is another one when one word before or after is another', async () => {
    const altered = await alteredBy(desk.storage.read.documents, [anEntryEdit()]);
    const other = await alteredBy(desk.storage.read.documents, [anEntryEdit('theme', 'two')]);
    expect(altered.map((one) => Object.keys(one))).toEqual([['kind', 'id', 'after']]);
    expect(differenceDigest(altered)).not.toBe(differenceDigest(other));
  });
});
