import { requestChanges, submit, type Actor, type Edit } from '../../registry/index.ts';
import { composeView } from './change-view.ts';
import {
  aDesk,
  anEntryBody,
  anEntryEdit,
  ann,
  rae,
  rex,
  seen,
  type Desk,
} from './registry.fixture.ts';

describe("a reader's last decision on a change", () => {
  let desk: Desk;
  let id: string;
  beforeEach(async () => {
    desk = await aDesk();
    ({ id } = (await desk.create()).change);
    await desk.save(id, anEntryEdit());
    await desk.move(id, 'submit', submit, ann);
    await desk.move(id, 'request-changes', seen(requestChanges), rex);
  });
  afterEach(() => desk.close());

  const view = async (by: Actor) => {
    const stored = (await desk.storage.read.changes.find(id))!;
    return composeView(desk.storage.read, desk, by, stored);
  };
  const since = async (by: Actor) =>
    (await view(by)).documents.map(({ id: of, sinceReview }) => [
      of,
      sinceReview?.map(({ at }) => at),
    ]);

  it('is theirs alone, with the revision that they saw', async () => {
    const { revision } = await view(rae);
    expect((await view(rex)).myLastReview).toEqual(
      jasmine.objectContaining({ revision, verdict: 'request-changes' }),
    );
    expect((await view(rae)).myLastReview).toBeUndefined();
    expect(await since(rae)).toEqual([['theme', undefined]]);
  });

  it('shows nothing as different while nothing was edited', async () => {
    expect(await since(rex)).toEqual([['theme', []]]);
  });

  it('shows what was edited since, and a document that came since as a whole', async () => {
    await desk.save(id, {
      ...anEntryEdit(),
      body: { ...anEntryBody('theme_choice'), path: '/portal' },
    } as Edit);
    const live = (await desk.storage.read.documents.find('category', 'internal'))!;
    const body = { ...live.body, order: 77 };
    await desk.save(id, {
      kind: 'category',
      id: 'internal',
      op: 'update',
      baseVersion: live.version,
      body,
    });
    expect(await since(rex)).toEqual([
      ['internal', ['/order']],
      ['theme', ['/path']],
    ]);
  });
});
