import {
  noConsequences,
  sampleDocuments,
  type Change,
  type ConsentOverride,
  type Edit,
} from '../../registry/index.ts';
import { changeConsequences } from './consequences.ts';
import { aDesk, anEntryEdit, type Desk } from './registry.fixture.ts';

describe('the consequences that the server shows', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await aDesk();
  });
  afterAll(() => desk.close());

  const overlay = (on: Desk, ...edits: Edit[]) =>
    on.overlays.of(on.storage.read, { revision: 1, edits, acknowledgements: [] });
  const draft: Pick<Change, 'state'> = { state: 'draft' };
  const override: ConsentOverride = {
    asksAgain: false,
    reason: 'The provider only changed its name.',
    person: 'ann',
    at: '2026-11-25T10:00:00Z',
  };

  it('are a new question to visitors when something new needs their consent', async () => {
    const { reconsent } = changeConsequences(await overlay(desk, anEntryEdit()), draft);
    expect([reconsent.needed, reconsent.verdict]).toEqual([true, true]);
    expect(reconsent.reasons.length).toBeGreaterThan(0);
  });

  it('keep what the rules say beside what a person says', async () => {
    const over = await overlay(desk, anEntryEdit());
    const byRules = changeConsequences(over, draft);
    const found = changeConsequences(over, { ...draft, consentOverride: override });

    expect(found).toEqual({
      ...byRules,
      reconsent: { ...byRules.reconsent, override, verdict: false },
    });
  });

  it('are a step of the export and nothing to ask when a cookie goes', async () => {
    const gone = { kind: 'entry', id: 'csrftoken', op: 'delete', baseVersion: 1 } as const;
    const found = changeConsequences(await overlay(desk, gone), draft);

    expect(found.reconsent).toEqual({ needed: false, reasons: [], verdict: false });
    expect(found.export.step).toBe('major');
    expect(found.banner.disappears).toEqual([
      { what: 'entry', id: 'csrftoken', category: 'necessary' },
    ]);
  });

  it('are compared once for the same edits, and anew for others', async () => {
    const edits = [anEntryEdit()];
    const of = async (list: readonly Edit[]) =>
      changeConsequences(
        await desk.overlays.of(desk.storage.read, {
          revision: 1,
          edits: list,
          acknowledgements: [],
        }),
        draft,
      );

    const first = await of(edits);
    expect(await of(edits)).toBe(first);
    expect(await of([])).toEqual(noConsequences);
  });

  it('are none any more once the change is over', async () => {
    const over = await overlay(desk, anEntryEdit());
    expect(changeConsequences(over, { state: 'published' })).toBe(noConsequences);
  });

  it('are none before the first release: nobody was asked yet', async () => {
    const empty = await aDesk({ sample: false });
    const sample = sampleDocuments('2026-11-25').map((document): Edit => ({
      ...document,
      op: 'create',
      baseVersion: 0,
    }));
    const whole = await overlay(empty, ...sample, anEntryEdit());
    expect(changeConsequences(whole, draft)).toBe(noConsequences);
    await empty.close();
  });
});
