import {
  acknowledge,
  approve,
  submit,
  type Edit,
  type EntryBody,
  type Finding,
} from '../../registry/index.ts';
import { composeView, type ChangeView } from './change-view.ts';
import { aDesk, anEntryBody, anEntryEdit, ann, rex, seen, type Desk } from './registry.fixture.ts';

const lasting = (pattern: string): EntryBody => ({
  ...anEntryBody(pattern),
  duration: { kind: 'persistent', seconds: 50_000_000, qualifier: 'exactly', refreshed: false },
});
const asked = { reason: 'The contract asks for this lifetime.', until: '2027-06-01' };

describe('the findings of a change', () => {
  let desk: Desk;
  let id: string;
  beforeEach(async () => {
    desk = await aDesk();
    id = await begun({ ...anEntryEdit(), op: 'create', body: lasting('theme_choice') });
  });
  afterEach(() => desk.close());

  async function begun(edit: Edit): Promise<string> {
    const { change } = await desk.create();
    await desk.save(change.id, edit);
    return change.id;
  }
  const view = async (of = id): Promise<ChangeView> => {
    const stored = (await desk.storage.read.changes.find(of))!;
    return composeView(desk.storage.read, desk, ann, stored);
  };
  const warning = ({ findings }: ChangeView) => findings.find(({ rule }) => rule === 'CK009')!;
  const setAside = ({ key }: Finding) =>
    desk.move(
      id,
      'acknowledge',
      (change, by, context) => acknowledge(change, by, context, { ...asked, key }),
      ann,
    );

  it('tell who set one aside, and no more than that one', async () => {
    expect(warning(await view()).setAside).toBeUndefined();
    await setAside(warning(await view()));
    const after = await view();
    expect(warning(after).setAside).toEqual(
      jasmine.objectContaining({ person: 'ann', reason: asked.reason }),
    );
    expect(after.findings.filter((one) => 'setAside' in one)).toHaveSize(1);
  });

  it('block the change until then', async () => {
    expect((await view()).attention).toEqual(['blocked']);
    await setAside(warning(await view()));
    expect((await view()).attention).toEqual([]);
  });

  it('stay set aside in later changes, by whoever did it, as long as nothing that was read changes', async () => {
    await setAside(warning(await view()));
    await desk.move(id, 'submit', submit, ann);
    await desk.move(id, 'approve', seen(approve), rex);
    await desk.publish(id);
    const event = (await desk.storage.read.audit.head())!;
    expect(JSON.parse(event.payload)).toEqual(
      jasmine.objectContaining({
        setAside: [jasmine.objectContaining({ rule: 'CK009', document: 'entry/theme' })],
      }),
    );
    const body = { ...lasting('theme_choice'), path: '/portal' };
    const later = await begun({ ...anEntryEdit(), op: 'update', baseVersion: 1, body });
    const { findings, attention, people } = await view(later);
    expect(findings.find(({ rule }) => rule === 'CK009')?.setAside?.person).toBe('ann');
    expect(attention).toEqual([]);
    expect(people['ann']?.name).toBe('ANN');
  });
});
