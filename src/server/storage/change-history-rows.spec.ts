import type { Acknowledgement, Change, Decision, Edit } from '../../registry/index.ts';
import type { Storage } from '../repositories.ts';
import { anEmptyStorage } from './storage.fixture.ts';

const at = '2026-11-25T10:00:00Z';
const theme = { kind: 'provider', id: 'theme' } as const;
const named = (baseVersion: number, name: string): Edit => ({
  ...theme,
  op: baseVersion === 0 ? 'create' : 'update',
  baseVersion,
  body: { name },
});
const deleted = (baseVersion: number): Edit => ({ ...theme, op: 'delete', baseVersion });

describe('what storage tells of published changes', () => {
  let storage: Storage;
  beforeAll(async () => (storage = await anEmptyStorage()));
  afterAll(() => storage.close());

  let number = 0;
  async function add(more: Partial<Change>): Promise<string> {
    number += 1;
    const id = `C-${number}`;
    const change: Change = {
      ...{ id, title: id, description: '', author: 'ann', contributors: ['ann'], revision: 2 },
      ...{ baseRelease: 0, edits: [], decisions: [], acknowledgements: [], state: 'published' },
      ...{ createdAt: at, updatedAt: at, ...more },
    };
    await storage.transact(({ changes }) => changes.add(change));
    return id;
  }
  const aside = (reason: string): Acknowledgement => ({
    ...{ rule: 'CK009', pack: 'core', version: '1', document: theme, path: '/name', key: 'k' },
    ...{ reason, person: 'ann', at, until: '2027-01-31' },
  });
  const decision = (person: string, verdict: Decision['verdict'], revision = 2): Decision => ({
    ...{ person, verdict, revision, contentHash: `sha256-${revision}`, at, comment: '' },
    setAside: verdict === 'approve' ? [aside(`${person} in ${revision}`)] : [],
  });

  it('holds what was set aside by a change itself and by the approvals that stood to the end', async () => {
    const decisions = [
      decision('rex', 'approve', 1),
      decision('rex', 'approve'),
      decision('rae', 'approve'),
      decision('rae', 'withdraw-approval'),
    ];
    await add({ acknowledgements: [aside('own')], decisions });
    await add({ state: 'in-review', acknowledgements: [aside('draft')], decisions });
    const reasons = (await storage.read.changes.setAside()).map(({ reason }) => reason);
    expect(reasons).toEqual(['own', 'rex in 2']);
  });

  it('keeps the changes that wait in the order in which their time comes', async () => {
    const waiting = (instant: string) =>
      add({ state: 'scheduled', publishAt: { at: instant, zone: 'UTC', wall: 'any' } });
    const [late, soon] = [await waiting('2027-02-01T08:00:00Z'), await waiting(at)];
    expect((await storage.read.changes.scheduled()).map(({ id }) => id)).toEqual([soon, late]);
  });

  it('counts the versions of a document on over its deletion, each as it was published', async () => {
    const edits = [named(0, 'one'), named(1, 'two'), deleted(2), named(3, 'four')];
    const ids: string[] = [];
    for (const [index, edit] of edits.entries()) {
      ids.push(await add({ release: index + 1, edits: [edit] }));
    }
    await storage.transact(({ changes }) =>
      changes.keepReleased({ id: ids[1] ?? '', edits: [named(1, 'two')] }, [named(1, 'stamped')]),
    );
    await add({ state: 'draft', edits: [named(4, 'five')] });
    const bodies = [];
    for (const version of [0, 1, 2, 3, 4, 5]) {
      bodies.push(await storage.read.changes.bodyAt(theme, version));
    }
    expect(bodies).toEqual([
      undefined,
      { name: 'one' },
      { name: 'stamped' },
      undefined,
      { name: 'four' },
      undefined,
    ]);
    const before = async (release: number) =>
      (await storage.read.changes.bodiesBefore(release)).get('provider/theme');
    expect([await before(1), await before(3), await before(4)]).toEqual([
      undefined,
      { name: 'stamped' },
      undefined,
    ]);
  });
});
