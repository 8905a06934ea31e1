import { approve, submit, withdraw, type Actor } from '../../registry/index.ts';
import { composeView, namesIn } from './change-view.ts';
import { changeEtag } from './etags.ts';
import { aDesk, anEntryEdit, ann, rex, seen, type Desk } from './registry.fixture.ts';

describe('the view of a change', () => {
  let desk: Desk;
  let id: string;
  beforeEach(async () => {
    desk = await aDesk();
    ({ id } = (await desk.create()).change);
  });
  afterEach(() => desk.close());

  const view = async (by: Actor = ann) => {
    const stored = (await desk.storage.read.changes.find(id))!;
    return { stored, ...(await composeView(desk.storage.read, desk, by, stored)) };
  };

  it('carries the ETag and the content hash that a verdict has to name', async () => {
    await desk.save(id, anEntryEdit());
    await desk.move(id, 'submit', submit, ann);
    const { stored, etag, contentHash } = await view(rex);
    expect(etag).toBe(changeEtag(stored));
    await desk.move(id, 'approve', seen(approve), rex);
    expect((await view()).decisions[0]?.contentHash).toBe(contentHash);
  });

  it('says why an action is not allowed', async () => {
    const actions = new Map((await view()).actions.map((one) => [one.action, one]));
    expect(actions.get('withdraw')).toEqual({ action: 'withdraw', allowed: true });
    expect(actions.get('submit')).toEqual(jasmine.objectContaining({ allowed: false }));
    expect(actions.get('submit')?.code).toBeDefined();
  });

  it('holds the findings of its own documents while it is open', async () => {
    await desk.save(id, { ...anEntryEdit(), op: 'create', body: { names: [] } });
    const { findings } = await view();
    expect(findings.length).toBeGreaterThan(0);
    const others = findings.filter(
      ({ document, severity }) => document.id !== 'theme' && severity !== 'error',
    );
    expect(others).toEqual([]);
    await desk.move(id, 'withdraw', withdraw, ann);
    expect((await view()).findings).toEqual([]);
  });

  it('holds the errors that it would cause in other documents', async () => {
    await desk.save(id, { kind: 'location', id: 'back-office', op: 'delete', baseVersion: 1 });
    const { findings } = await view();
    const elsewhere = findings.filter(({ document }) => document.kind === 'entry');
    expect(elsewhere.map(({ document }) => document.id)).toContain('sessionid');
    expect(elsewhere.every(({ severity }) => severity === 'error')).toBeTrue();
  });
});

describe('the names in a change', () => {
  it('are of everybody who wrote or judged it, and of nobody unknown', () => {
    const people = new Map(
      ['ann', 'rex', 'bob'].map((id) => [id, { name: id.toUpperCase(), active: id !== 'rex' }]),
    );
    const change = {
      author: 'system',
      contributors: ['ann'],
      decisions: [{ person: 'rex' }, { person: 'rex' }],
    };
    expect(namesIn(change as never, people as never)).toEqual({
      ann: { name: 'ANN', active: true },
      rex: { name: 'REX', active: false },
    });
  });
});
