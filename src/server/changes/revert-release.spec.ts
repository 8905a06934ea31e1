import { approve, submit, type Edit, type EntryBody } from '../../registry/index.ts';
import {
  aDesk,
  anEntryBody,
  anEntryEdit,
  ann,
  rex,
  seen,
  refusalOf,
  type Desk,
} from './registry.fixture.ts';
import { revertRelease } from './revert-release.ts';

describe('reverting a release', () => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await aDesk();
    await release(anEntryEdit());
  });
  afterEach(() => desk.close());

  async function release(edit: Edit): Promise<void> {
    const { id } = (await desk.create()).change;
    await desk.save(id, edit);
    await desk.move(id, 'submit', submit, ann);
    await desk.move(id, 'approve', seen(approve), rex);
    await desk.publish(id);
  }
  const theme = (version: number, more: Partial<EntryBody>): Edit => ({
    ...anEntryEdit(),
    op: 'update',
    baseVersion: version,
    body: { ...anEntryBody('theme_choice'), ...more },
  });
  const revert = (n: number, title?: string) =>
    desk.storage.transact((ports) =>
      revertRelease(ports, desk, ann, { n, ...(title ? { title } : {}) }),
    );

  it('begins a draft that takes away what the release brought', async () => {
    const { stored, kept } = await revert(2, 'Back');
    const { title, description, state, author, edits } = stored.change;
    expect([title, state, author, kept]).toEqual(['Back', 'draft', 'ann', []]);
    expect(description).toBe('Undoes release 2.');
    expect(edits).toEqual([{ kind: 'entry', id: 'theme', op: 'delete', baseVersion: 1 }]);
    const event = (await desk.storage.read.audit.head())!;
    expect(JSON.parse(event.payload)).toEqual(jasmine.objectContaining({ reverts: 2 }));
  });

  it('gives back what was there, and leaves what was altered again', async () => {
    await release(theme(1, { path: '/two', domains: ['two.example.org'] }));
    await release(theme(2, { path: '/three', domains: ['two.example.org'] }));
    const { stored, kept } = await revert(3);
    const [edit] = stored.change.edits;
    expect(edit && 'body' in edit && edit.body).toEqual(
      jasmine.objectContaining({ path: '/three', domains: ['data.example.org'] }),
    );
    expect(kept).toContain({ kind: 'entry', id: 'theme', at: '/path', title: 'theme_choice' });
    expect(stored.change.title).toBe('Revert release 3');
    expect(stored.change.description).toContain('- theme_choice (/path)');
  });

  it('is refused when later releases left nothing of it', async () => {
    await release({ kind: 'entry', id: 'theme', op: 'delete', baseVersion: 1 });
    expect(await refusalOf(revert(2))).toBe('NOTHING_TO_PUBLISH');
  });
});
