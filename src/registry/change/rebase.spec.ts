import { catalogueOf } from '../catalogue/catalogue.ts';
import type { Body } from '../catalogue/document.ts';
import type { Edit } from './change.ts';
import { approvalsOf } from './approvals.ts';
import { aChange, aContext, ada, approvedBy, hashOf, rita } from './change.fixture.ts';
import { planRebase, rebase, type Choices } from './rebase.ts';

const said = (text: string) => ({ en: { text, state: 'draft' as const } });
const base: Body = { order: 10, label: said('Front office') };
const edit = (body: Body): Edit => ({
  kind: 'location',
  id: 'shop',
  op: 'update',
  baseVersion: 1,
  body,
});
const deletion: Edit = { kind: 'location', id: 'shop', op: 'delete', baseVersion: 1 };
const creation: Edit = { ...edit({ order: 10 }), op: 'create', baseVersion: 0 } as Edit;

const setUp = (mine: Edit, theirs: Body | undefined) => {
  const change = approvedBy(aChange({ state: 'in-review', edits: [mine] }), 'rita');
  const documents = theirs ? [{ kind: 'location' as const, id: 'shop', body: theirs }] : [];
  const context = aContext(change, {
    live: catalogueOf(documents),
    liveVersion: () => (theirs ? 2 : 0),
    liveRelease: 7,
  });
  const bases = new Map(mine.baseVersion > 0 ? [['location/shop', base]] : []);
  return { change, context, bases };
};
const rebased = (mine: Edit, theirs: Body | undefined, choice: Choices[string] = {}) => {
  const { change, context, bases } = setUp(mine, theirs);
  const outcome = rebase(change, ada, context, bases, { 'location/shop': choice });
  return outcome.ok ? outcome.value.edits : outcome.error;
};

describe('a rebase', () => {
  it('takes what one side alone changed', () => {
    const mine = edit({ order: 10, label: said('Shop') });
    expect(rebased(mine, { order: 20, label: said('Front office') })).toEqual([
      { ...mine, baseVersion: 2, body: { order: 20, label: said('Shop') } } as Edit,
    ]);
  });

  it('asks for each field that both changed, by its pointer', () => {
    const mine = edit({ order: 10, label: said('Shop') });
    expect(rebased(mine, { order: 10, label: said('Store') })).toEqual([
      {
        code: 'VALIDATION',
        at: '/choices/location~1shop/fields/~1label~1en',
        detail: 'choose a side',
      },
    ]);
  });

  for (const [choice, words] of [
    ['mine', 'Shop'],
    [{ value: { text: 'Counter', state: 'draft' } }, 'Counter'],
  ] as const) {
    it(`takes ${typeof choice === 'string' ? choice : 'what a person wrote'}`, () => {
      const mine = edit({ order: 10, label: said('Shop') });
      const theirs = { order: 10, label: said('Store') };
      expect(rebased(mine, theirs, { fields: { '/label/en': choice } })).toEqual(
        [edit({ order: 10, label: said(words) })].map((one) => ({ ...one, baseVersion: 2 })),
      );
    });
  }

  it('drops an edit that leaves what is live as it is', () => {
    const mine = edit({ order: 10, label: said('Shop') });
    const theirs = { order: 10, label: said('Store') };
    expect(rebased(mine, theirs, { fields: { '/label/en': 'theirs' } })).toEqual([]);
    expect(rebased(mine, { order: 10, label: said('Shop') })).toEqual([]);
  });

  it('drops an edit on demand', () => {
    const mine = edit({ order: 10, label: said('Shop') });
    expect(rebased(mine, { order: 10, label: said('Store') }, { drop: true })).toEqual([]);
  });

  const whole: readonly (readonly [string, Edit, Body | undefined, Edit])[] = [
    [
      'an edit of what was deleted',
      edit({ order: 20 }),
      undefined,
      { ...creation, body: { order: 20 } } as Edit,
    ],
    ['a deletion of what was edited', deletion, { order: 20 }, { ...deletion, baseVersion: 2 }],
    [
      'a second creation under one id',
      creation,
      { order: 20 },
      { ...creation, op: 'update', baseVersion: 2 } as Edit,
    ],
  ];
  for (const [what, mine, theirs, kept] of whole) {
    it(`asks about ${what}`, () => {
      expect(rebased(mine, theirs)).toEqual([
        { code: 'VALIDATION', at: '/choices/location~1shop/whole', detail: 'choose a side' },
      ]);
      expect(rebased(mine, theirs, { whole: 'mine' })).toEqual([kept]);
      expect(rebased(mine, theirs, { whole: 'theirs' })).toEqual([]);
    });
  }

  it('has nothing left of a deletion of what is gone', () => {
    expect(rebased(deletion, undefined)).toEqual([]);
  });

  it('is a new revision over the live release, and no approval carries over', () => {
    const { change, context, bases } = setUp(edit({ ...base, order: 30 }), {
      order: 10,
      label: said('New'),
    });
    const outcome = rebase(change, ada, context, bases, {});
    const next = outcome.ok ? outcome.value : change;
    expect([next.revision, next.baseRelease, next.state]).toEqual([3, 7, 'in-review']);
    expect(approvalsOf(next, hashOf(next), context.standing)).toEqual([]);
  });

  it('is refused without a conflict, and to reviewers', () => {
    const { change, context, bases } = setUp(edit({ order: 30 }), { order: 20 });
    const calm = { ...context, liveVersion: () => 1 };
    expect(rebase(change, ada, calm, bases, {})).toEqual({
      ok: false,
      error: [{ code: 'BAD_STATE', state: 'in-review' }],
    });
    expect(rebase(change, rita, context, bases, {}).ok).toBe(false);
  });

  it('can be seen before it is saved', () => {
    const mine = edit({ order: 10, label: said('Shop') });
    const { change, context, bases } = setUp(mine, { order: 20, label: said('Store') });
    const [plan] = planRebase(change, context, bases);
    expect(plan).toEqual({
      kind: 'location',
      id: 'shop',
      key: 'location/shop',
      baseVersion: 1,
      liveVersion: 2,
      base,
      mine: { order: 10, label: said('Shop') },
      theirs: { order: 20, label: said('Store') },
      asksWhole: false,
      conflicts: [
        {
          at: '/label/en',
          base: said('Front office').en,
          mine: said('Shop').en,
          theirs: said('Store').en,
        },
      ],
      open: ['/choices/location~1shop/fields/~1label~1en'],
      result: { ...mine, baseVersion: 2, body: { order: 20, label: said('Shop') } } as Edit,
    });
  });
});
