import { approve, submit, type Edit } from '../../registry/index.ts';
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
import type { EntryQuery } from './entry-query.ts';

describe('the list of entries', () => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await aDesk();
  });
  afterEach(() => desk.close());

  const page = (query: EntryQuery = {}, by = ann) =>
    desk.entries.page(desk.storage.read, by, query);
  const ids = async (query: EntryQuery = {}, by = ann) =>
    (await page(query, by)).items.map(({ id }) => id);
  const row = async (id: string, by = ann) =>
    (await page({}, by)).items.find((one) => one.id === id);
  const edit = async (id: string, op: 'update' | 'delete'): Promise<Edit> => {
    const {
      kind,
      version: baseVersion,
      body,
    } = (await desk.storage.read.documents.find('entry', id))!;
    return op === 'delete'
      ? { kind, id, op, baseVersion }
      : { kind, id, op, baseVersion, body: { ...body, path: '/x' } };
  };

  it('shows what is live, by name', async () => {
    const { items, total, unfiltered, counts } = await page();
    expect(items.map(({ names }) => names[0]?.pattern)).toEqual([
      'cookies_preferences',
      'csrftoken',
      'django_language',
      'sessionid',
    ]);
    expect([total, unfiltered, counts.all, counts.mine]).toEqual([4, 4, 4, 0]);
    expect(items[0]).toEqual(
      jasmine.objectContaining({
        state: 'live',
        release: 1,
        texts: { en: 'reviewed', fr: 'reviewed' },
      }),
    );
    expect(items[0]?.provider?.name).toBe('Opendatasoft');
  });

  it("lays one's own change over what is live, and shows others only that there is one", async () => {
    const { change } = await desk.create();
    await desk.save(change.id, anEntryEdit());
    await desk.save(change.id, await edit('csrftoken', 'update'));
    await desk.save(change.id, await edit('sessionid', 'delete'));
    expect((await row('theme'))?.state).toBe('new');
    expect(await row('csrftoken')).toEqual(
      jasmine.objectContaining({
        state: 'changed',
        change: { id: 'C-2', title: 'A change', state: 'draft', mine: true },
      }),
    );
    expect((await row('sessionid'))?.state).toBe('retired');
    expect(await row('theme', bob)).toBeUndefined();
    expect((await row('csrftoken', bob))?.change?.mine).toBeFalse();
    expect((await row('sessionid', bob))?.state).toBe('changed');
    expect((await page()).counts.mine).toBe(3);
  });

  it('shows an edit as soon as it is saved', async () => {
    const { change } = await desk.create();
    expect(await ids()).not.toContain('theme');
    await desk.save(change.id, anEntryEdit());
    expect(await ids()).toContain('theme');
  });

  it('shows the change that the address names', async () => {
    const { change } = await desk.create();
    await desk.save(change.id, anEntryEdit());
    expect(await ids({ change: change.id }, bob)).toContain('theme');
    expect(await refusalOf(ids({ change: 'C-99' }))).toBe('NOT_FOUND');
  });

  it('keeps what a release retired for whoever asks', async () => {
    const { change } = await desk.create();
    await desk.save(change.id, await edit('sessionid', 'delete'));
    await desk.move(change.id, 'submit', submit, ann);
    await desk.move(change.id, 'approve', seen(approve), rex);
    await desk.publish(change.id);
    expect(await ids()).not.toContain('sessionid');
    expect(await ids({ state: 'retired' })).toEqual(['sessionid']);
    expect((await page()).unfiltered).toBe(3);
  });

  for (const [query, expected] of [
    [{ q: 'SESSION' }, ['sessionid']],
    [{ q: 'langue' }, ['django-language']],
    [{ q: 'opendatasoft csrf' }, ['csrftoken']],
    [{ q: 'nothing of the kind' }, []],
    [{ category: 'necessary,internal', q: 'csrf' }, ['csrftoken']],
    [{ category: 'third-party' }, []],
    [{ provider: 'nobody' }, []],
    [{ location: 'back-office,nowhere', q: 'csrf' }, ['csrftoken']],
    [{ location: 'nowhere' }, []],
    [{ state: 'new,changed' }, []],
    [{ missing: 'fr' }, []],
    [{ missing: 'de' }, []],
    [{ finding: 'error' }, []],
    [{ view: 'mine' }, []],
    [{ sort: '-names', size: 1 }, ['sessionid']],
    [{ sort: 'names', size: 2, page: 2 }, ['django-language', 'sessionid']],
    [{ sort: '-duration', size: 1, q: 'sessionid' }, ['sessionid']],
  ] as const) {
    it(`answers ${JSON.stringify(query)} with ${expected.length === 0 ? 'nothing' : expected.join(', ')}`, async () => {
      expect(await ids(query)).toEqual([...expected]);
    });
  }

  it('counts what is missing per locale and needs attention', async () => {
    const { change } = await desk.create();
    await desk.save(change.id, {
      ...anEntryEdit(),
      body: {
        names: [{ pattern: 'x1', match: 'exact' }],
        purpose: { en: { text: 'Why', state: 'draft' } },
      },
    } as Edit);
    const { counts } = await page();
    expect(counts.missing).toEqual({ en: 1, fr: 1 });
    expect(counts.needsAttention).toBeGreaterThan(0);
    expect(await ids({ missing: 'fr' })).toEqual(['theme']);
    expect(await ids({ view: 'needs-attention', q: 'x1' })).toEqual(['theme']);
  });

  it('answers within 200 ms at 5,000 entries once it has seen them', async () => {
    const { change } = await desk.create();
    const edits = Array.from({ length: 5000 }, (_, n) => anEntryEdit(`theme-${n}`, `theme_${n}_x`));
    await desk.storage.transact(async (ports) => {
      const stored = (await ports.changes.find(change.id))!;
      await ports.changes.replace(stored, { ...stored.change, edits, revision: 2 });
    });
    await page();
    const started = performance.now();
    const { total } = await page({ q: 'theme', sort: '-updated', page: 3 });
    expect(performance.now() - started).toBeLessThan(200);
    expect(total).toBe(5000);
  });
});
