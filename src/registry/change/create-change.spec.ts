import type { Actor } from './actor.ts';
import { aChange, aContext, ada, anEdit, rita, token } from './change.fixture.ts';
import { createChange, type NewChange } from './create-change.ts';

const context = aContext(aChange());
const create = (parts: Partial<NewChange> = {}, actor: Actor = ada) =>
  createChange({ id: 'C-7', title: ' Declare the shop ', ...parts }, actor, context);

const codes = (outcome: ReturnType<typeof create>): readonly string[] =>
  outcome.ok ? [] : outcome.error.map((one) => (one.code === 'VALIDATION' ? one.at : one.code));

describe('a new change', () => {
  it('is a draft over the live release, with its author as first contributor', () => {
    expect(create()).toEqual({
      ok: true,
      value: {
        id: 'C-7',
        title: 'Declare the shop',
        description: '',
        author: 'ada',
        contributors: ['ada'],
        revision: 1,
        baseRelease: 1,
        edits: [],
        decisions: [],
        acknowledgements: [],
        state: 'draft',
        createdAt: context.now,
        updatedAt: context.now,
      },
    });
  });

  it('makes the owner of a token the contributor', () => {
    const made = create({ edits: [anEdit()] }, { ...token, owner: 'rita' } as Actor);
    expect(made.ok && made.value.contributors).toEqual(['rita']);
  });

  const refused: readonly (readonly [string, Partial<NewChange>, Actor, string])[] = [
    ['a reviewer', {}, rita, 'FORBIDDEN'],
    ['the public', {}, { kind: 'public' }, 'FORBIDDEN'],
    ['the system', {}, { kind: 'system' }, 'FORBIDDEN'],
    ['a token that may only read', {}, { ...token, scopes: ['read'] } as Actor, 'TOKEN_SCOPE'],
    ['a title of two characters', { title: ' ab ' }, ada, '/title'],
    ['a title of 201 characters', { title: 'x'.repeat(201) }, ada, '/title'],
    ['an edit on what is no longer live', { edits: [anEdit('x', 4)] }, ada, 'CONFLICT'],
    ['two edits on one document', { edits: [anEdit(), anEdit('Other')] }, ada, 'DUPLICATE_ID'],
  ];
  for (const [what, parts, actor, expected] of refused) {
    it(`is refused for ${what}`, () => {
      expect(codes(create(parts, actor))).toEqual([expected]);
    });
  }
});
