import { rmSync } from 'node:fs';
import type { Change, Edit } from '../../registry/index.ts';
import type { Storage } from '../repositories.ts';
import { openBeside, openStorage } from './open-storage.ts';
import { aFolder } from './storage.fixture.ts';

const edit = (id: string, name = id): Edit => ({
  kind: 'provider',
  id,
  op: 'create',
  baseVersion: 0,
  body: { name },
});
const aChange = (edits: readonly Edit[]): Change => ({
  id: 'C-1',
  title: 'Change',
  description: '',
  author: 'ann',
  contributors: ['ann'],
  revision: 1,
  baseRelease: 0,
  edits,
  decisions: [],
  acknowledgements: [],
  state: 'draft',
  createdAt: '2026-11-25T10:00:00Z',
  updatedAt: '2026-11-25T10:00:00Z',
});

describe('the edits of a change in storage', () => {
  let folder: string;
  let storage: Storage;
  beforeEach(async () => {
    folder = aFolder();
    storage = await openStorage(folder);
    await storage.transact(({ changes }) =>
      changes.add(aChange(['a', 'b', 'c'].map((id) => edit(id)))),
    );
  });
  afterEach(async () => {
    await storage.close();
    rmSync(folder, { recursive: true });
  });

  type Alteration = (edits: readonly Edit[]) => readonly Edit[];
  const alter = (alteration: Alteration, where = storage) =>
    where.transact(async ({ changes }) => {
      const before = (await changes.find('C-1'))!;
      const edits = alteration(before.change.edits);
      await changes.replace(before, { ...before.change, edits });
    });
  /** By another process, as the operator's short tasks do it. */
  const elsewhere = async (alteration: Alteration) => {
    const beside = await openBeside(folder);
    await alter(alteration, beside);
    await beside.close();
  };
  const remembered = () => storage.read.changes.find('C-1');

  /** As a process sees them that remembers nothing. */
  const written = async () => {
    const beside = await openBeside(folder);
    const found = await beside.read.changes.find('C-1');
    await beside.close();
    return found;
  };

  const alterations: readonly (readonly [string, Alteration, readonly string[]])[] = [
    ['one more', (edits) => [...edits, edit('d')], ['a', 'b', 'c', 'd']],
    ['one less', (edits) => edits.toSpliced(1, 1), ['a', 'c']],
    ['one that says something else', (edits) => edits.with(1, edit('b', 'B')), ['a', 'B', 'c']],
    ['several altered at once', (edits) => [edit('a', 'A'), ...edits.slice(2)], ['A', 'c']],
    ['none of them left', () => [], []],
  ];
  for (const [what, alteration, names] of alterations) {
    it(`are written as they are remembered with ${what}`, async () => {
      await alter(alteration);
      const found = await remembered();
      expect(found?.change.edits.map((one) => ('body' in one ? one.body : {}))).toEqual(
        names.map((name) => ({ name })),
      );
      expect(await written()).toEqual(found);
    });
  }

  it('are those of before when the transaction is undone', async () => {
    const before = await remembered();
    const undone = storage.transact(async ({ changes }) => {
      const stored = (await changes.find('C-1'))!;
      await changes.replace(stored, { ...stored.change, edits: [edit('z')] });
      expect((await changes.find('C-1'))?.change.edits).toEqual([edit('z')]);
      throw new Error('changed my mind');
    });
    await expectAsync(undone).toBeRejectedWithError('changed my mind');
    expect(await remembered()).toEqual(before);
    await elsewhere((edits) => [...edits, edit('d')]);
    expect(await remembered()).toEqual(await written());
  });

  it('are read anew when another process wrote', async () => {
    await remembered();
    await elsewhere(() => []);
    expect((await remembered())?.change.edits).toEqual([]);
  });
});
