import { sampleDocuments, type Edit } from '../../registry/index.ts';
import { consequencesOf } from './consequences.ts';
import { aDesk, anEntryEdit, type Desk } from './registry.fixture.ts';

const now = '2026-11-25T12:00:00Z';

describe('the consequences of a change', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await aDesk();
  });
  afterAll(() => desk.close());

  const overlay = (on: Desk, ...edits: Edit[]) =>
    on.overlays.of(on.storage.read, { revision: 1, edits, acknowledgements: [] });

  it('are a new question to visitors when something new needs their consent', async () => {
    const { reconsent } = consequencesOf(await overlay(desk, anEntryEdit()), now, false);
    expect(reconsent.needed).toBeTrue();
    expect(reconsent.reasons.length).toBeGreaterThan(0);
  });

  it('are none when a cookie goes', async () => {
    const gone = { kind: 'entry', id: 'csrftoken', op: 'delete', baseVersion: 1 } as const;
    const { reconsent } = consequencesOf(await overlay(desk, gone), now, false);
    expect(reconsent).toEqual({ needed: false, reasons: [] });
  });

  it('are none any more once the change is over', async () => {
    const { reconsent } = consequencesOf(await overlay(desk, anEntryEdit()), now, true);
    expect(reconsent).toEqual({ needed: false, reasons: [] });
  });

  it('are none before the first release: nobody was asked yet', async () => {
    const empty = await aDesk({ sample: false });
    const sample = sampleDocuments('2026-11-25').map((document): Edit => ({
      ...document,
      op: 'create',
      baseVersion: 0,
    }));
    const whole = await overlay(empty, ...sample, anEntryEdit());
    const { reconsent } = consequencesOf(whole, now, false);
    expect(reconsent).toEqual({ needed: false, reasons: [] });
    await empty.close();
  });
});
