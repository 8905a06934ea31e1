import { Value } from 'typebox/value';
import { noConsequences, type Consequences, type Edit } from '../../registry/index.ts';
import { ConsequencesView } from './consequences-schema.ts';
import { changeConsequences } from './consequences.ts';
import { aDesk, anEntryEdit, type Desk } from './registry.fixture.ts';

describe('the consequences as they are described', () => {
  let desk: Desk;
  let real: Consequences;
  beforeAll(async () => {
    desk = await aDesk();
    real = await of(anEntryEdit());
  });
  afterAll(() => desk.close());

  async function of(...edits: Edit[]): Promise<Consequences> {
    const content = { revision: 1, edits, acknowledgements: [] };
    const overlay = await desk.overlays.of(desk.storage.read, content);
    const consentOverride = {
      asksAgain: false,
      reason: 'The provider only changed its name.',
      person: 'ann',
      at: '2026-11-25T10:00:00Z',
    };
    return changeConsequences(overlay, { state: 'draft', consentOverride });
  }
  const check = (value: unknown) => Value.Check(ConsequencesView, value);

  it('are what the registry found: something new, something that goes, and nothing at all', async () => {
    expect(real.reconsent.reasons.length).toBeGreaterThan(0);
    expect(real.banner.appears.length).toBeGreaterThan(0);
    expect(check(real)).toBeTrue();
    const gone = { kind: 'entry', id: 'csrftoken', op: 'delete', baseVersion: 1 } as const;
    expect(check(await of(gone))).toBeTrue();
    expect(check(noConsequences)).toBeTrue();
  });

  it('count a visitor’s question in words or in seconds', () => {
    const asks = (value: unknown) =>
      check({
        ...real,
        reconsent: { ...real.reconsent, reasons: [{ rule: 'new-purpose', category: 'c', value }] },
      });
    expect([asks('to measure'), asks(86_400), asks(true)]).toEqual([true, true, false]);
  });

  const place = { kind: 'entry', id: 'theme' };
  const moved = { what: 'entry', id: 'theme', by: 'category', from: 'a', to: 'b' };
  const shift = (more: object) => ({ appears: [], disappears: [], moves: [], ...more });
  it('move an entry from one place to another', () => {
    expect(check({ ...noConsequences, policy: shift({ moves: [moved] }) })).toBeTrue();
  });

  for (const [what, more] of [
    [
      'a rule that nobody has',
      { reconsent: { needed: true, verdict: true, reasons: [{ rule: 'mood', category: 'c' }] } },
    ],
    ['a verdict that is no answer', { reconsent: { needed: true, verdict: 'yes', reasons: [] } }],
    ['a text without its locale', { texts: [{ document: place, path: '/purpose' }] }],
    ['a provider on the banner', { banner: shift({ appears: [{ what: 'provider', id: 'p' }] }) }],
    ['a move by chance', { policy: shift({ moves: [{ ...moved, by: 'chance' }] }) }],
    ['a move to nowhere', { policy: shift({ moves: [{ ...moved, to: undefined }] }) }],
    ['a step that no version takes', { export: { step: 'huge', reasons: [] } }],
    ['a reason in no document', { export: { step: 'major', reasons: [{ rule: 'removed' }] } }],
    ['a member that nobody described', { cost: 1 }],
  ] as const) {
    it(`are never ${what}`, () => expect(check({ ...noConsequences, ...more })).toBeFalse());
  }
});
