import { approve, submit } from '../../registry/index.ts';
import { peopleOf } from '../changes/change-context.ts';
import { aDesk, anEntryEdit, ann, rae, rex, seen, type Desk } from '../changes/registry.fixture.ts';
import { composeReleaseRow, viewRelease } from './release-views.ts';

describe('the view of a release', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await aDesk();
    const { id } = (await desk.create('Colours')).change;
    await desk.save(id, anEntryEdit());
    await desk.move(id, 'submit', submit, ann);
    await desk.move(id, 'approve', seen(approve), rae);
    await desk.save(id, anEntryEdit('theme', 'theme_two'), ann, { dropApprovals: true });
    await desk.move(id, 'approve', seen(approve), rex);
    await desk.publish(id);
  });
  afterAll(() => desk.close());

  const row = async (n: number) => {
    const { read } = desk.storage;
    return composeReleaseRow(read, await peopleOf(read), (await read.releases.find(n))!);
  };

  it('names who wrote it, and who approved exactly what was published', async () => {
    expect(await row(2)).toEqual(
      jasmine.objectContaining({
        n: 2,
        title: 'Colours',
        author: { name: 'ANN' },
        approvers: [{ name: 'REX' }],
        system: false,
      }),
    );
  });

  it('says when the system published it and nobody approved', async () => {
    expect(await row(1)).toEqual(jasmine.objectContaining({ system: true, approvers: [] }));
  });

  it('shows the documents it altered, and none before it was made', async () => {
    const view = await viewRelease(desk.storage.read, desk, 2);
    expect(view?.documents.map(({ id, op }) => [id, op])).toEqual([['theme', 'create']]);
    expect(await viewRelease(desk.storage.read, desk, 3)).toBeUndefined();
  });

  it('tells everyone who wrote it, every decision, and which of them counted', async () => {
    const view = (await viewRelease(desk.storage.read, desk, 2))!;
    expect(view.contributors).toEqual([{ id: 'ann', name: 'ANN' }]);
    expect(
      view.decisions.map((one) => [one.person.name, one.verdict, one.revision, one.counted]),
    ).toEqual([
      ['RAE', 'approve', 2, false],
      ['REX', 'approve', 3, true],
    ]);
    expect(view.decisions[1]?.contentHash).toBe(view.contentHash);
    expect([view.noSecondPerson, view.lateSeconds, view.setAside]).toEqual([false, undefined, []]);
  });

  it('carries the signed manifest as it was published', async () => {
    const view = (await viewRelease(desk.storage.read, desk, 2))!;
    const [, payload = ''] = view.manifest.split('.');
    expect(JSON.parse(Buffer.from(payload, 'base64url').toString())).toEqual(
      jasmine.objectContaining({ release: 2, previousDigest: view.previousDigest! }),
    );
  });

  it('says that nobody approved what the system published', async () => {
    const view = (await viewRelease(desk.storage.read, desk, 1))!;
    expect([view.noSecondPerson, view.decisions]).toEqual([true, []]);
  });
});
