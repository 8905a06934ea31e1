import type { Anchor } from '../../registry/index.ts';
import {
  aDesk,
  anEntryEdit,
  ann,
  bob,
  refusalOf,
  rex,
  type Desk,
} from '../changes/registry.fixture.ts';
import type { Repositories } from '../repositories.ts';
import { ThreadService, threadOf, type Said } from './thread-service.ts';

const said: Said = { text: 'Is that clear?', revision: 2 };
const anchor: Anchor = { kind: 'entry', id: 'theme', path: '/purpose/fr' };

describe('conversations about a change', () => {
  let desk: Desk;
  let threads: ThreadService;
  let change: string;
  beforeAll(async () => {
    desk = await aDesk();
    threads = new ThreadService({ ...desk, ids: () => crypto.randomUUID() });
  });
  afterAll(() => desk.close());
  beforeEach(async () => {
    change = (await desk.create()).change.id;
    await desk.save(change, anEntryEdit());
  });

  const act = <T>(work: (ports: Repositories) => Promise<T>) => desk.storage.transact(work);
  const open = (words: Said & { anchor?: Anchor } = said) =>
    act((ports) => threads.open(ports, rex, change, words));
  const seq = async () => (await desk.storage.read.audit.head())?.seq ?? 0;

  it('leave the change as it was', async () => {
    const before = await desk.storage.read.changes.find(change);
    const { id } = await open({ ...said, anchor });
    await act((ports) => threads.reply(ports, ann, id, said));
    expect(await desk.storage.read.changes.find(change)).toEqual(before);
    expect((await threadOf(desk.storage.read, id)).comments.map(({ person }) => person)).toEqual([
      'rex',
      'ann',
    ]);
  });

  it('are settled once, and once more only after somebody reopened them', async () => {
    const { id } = await open();
    const start = await seq();
    for (const move of ['resolve', 'resolve', 'reopen', 'reopen', 'resolve'] as const) {
      await act((ports) => threads[move](ports, bob, id));
    }
    expect((await seq()) - start).toBe(3);
    expect((await threadOf(desk.storage.read, id)).resolved?.person).toBe('bob');
  });

  it('cannot be about a revision to come', async () => {
    expect(await refusalOf(open({ ...said, revision: 3 }))).toBe('VALIDATION');
    expect(await desk.storage.read.threads.list(change)).toEqual([]);
  });

  it('go on about a place that is gone; new words for it are refused', async () => {
    const { id } = await open({ ...said, anchor });
    const { stored } = await act((ports) => desk.changes.load(ports, change));
    const gone = { ...stored.change, edits: [] };
    await act((ports) => ports.changes.replace(stored, gone));
    const reply = (words: Said) => refusalOf(act((ports) => threads.reply(ports, ann, id, words)));
    expect(await reply(said)).toBe('accepted');
    expect(await reply({ ...said, suggestion: 'Vos couleurs.' })).toBe('VALIDATION');
  });

  it('are found where there is one', async () => {
    expect(await refusalOf(act((ports) => threads.resolve(ports, bob, 'none')))).toBe('NOT_FOUND');
    expect(await refusalOf(act((ports) => threads.open(ports, rex, 'C-99', said)))).toBe(
      'NOT_FOUND',
    );
  });
});
