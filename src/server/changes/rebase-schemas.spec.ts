import { Value } from 'typebox/value';
import { approve, submit, type Edit, type EntryBody } from '../../registry/index.ts';
import { viewRebase } from './rebase-plan.ts';
import { RebaseChoices, RebaseView } from './rebase-schemas.ts';
import { aDesk, ann, anEntryEdit, bob, rex, seen, type Desk } from './registry.fixture.ts';

describe('a rebase as it is described', () => {
  describe('shows', () => {
    let desk: Desk;
    let answer: { readonly etag: string; readonly documents: readonly object[] };
    beforeAll(async () => {
      desk = await aDesk();
      await release('New', anEntryEdit());
      const { id } = (await desk.create('Behind', bob)).change;
      await desk.save(id, await theme(['mine.example.org']), bob);
      await release('Ahead', await theme(['two.example.org']));
      const { read } = desk.storage;
      const view = await viewRebase(read, await desk.changes.load(read, id));
      answer = { etag: 'e1', documents: view.ok ? view.value.documents : [] };
    });
    afterAll(() => desk.close());

    async function release(title: string, edit: Edit): Promise<void> {
      const { id } = (await desk.create(title)).change;
      await desk.save(id, edit);
      await desk.move(id, 'submit', submit, ann);
      await desk.move(id, 'approve', seen(approve), rex);
      await desk.publish(id);
    }
    async function theme(domains: string[]): Promise<Edit> {
      const { version, body } = (await desk.storage.read.documents.find('entry', 'theme'))!;
      const altered = { ...(body as EntryBody), domains };
      return { kind: 'entry', id: 'theme', op: 'update', baseVersion: version, body: altered };
    }
    const check = (more: object) =>
      Value.Check(RebaseView, { ...answer, documents: [{ ...answer.documents[0], ...more }] });

    it('what the plan found, a conflict with both sides among it', () => {
      expect(answer.documents.length).toBe(1);
      expect(answer.documents[0]).toEqual(
        jasmine.objectContaining({
          open: ['/choices/entry~1theme/fields/~1domains'],
          changeTitle: 'Ahead',
        }),
      );
      expect(Value.Check(RebaseView, answer)).toBeTrue();
    });

    it('a side that lacks the field without the member', () => {
      expect(check({ conflicts: [{ at: '/path', mine: '/' }] })).toBeTrue();
    });

    for (const [what, more] of [
      ['a conflict of nothing', { conflicts: [{ mine: '/' }] }],
      ['a conflict with more sides', { conflicts: [{ at: '/path', ours: '/' }] }],
      ['an unknown kind', { kind: 'change' }],
      ['a release before the first', { release: 0 }],
      ['an author with an address', { author: { id: 'ann', name: 'ANN', email: 'a@b.example' } }],
      ['a member that nobody described', { note: 'x' }],
    ] as const) {
      it(`never ${what}`, () => expect(check(more)).toBeFalse());
    }
  });

  describe('is settled', () => {
    const check = (choice: unknown) =>
      Value.Check(RebaseChoices, { choices: { 'entry/theme': choice } });

    for (const choice of [
      {},
      { whole: 'mine' },
      { drop: true },
      { fields: { '/path': 'theirs', '/domains': { value: ['a.example.org'] } } },
      { fields: { '/path': { value: null } } },
    ]) {
      it(`by ${JSON.stringify(choice)}`, () => expect(check(choice)).toBeTrue());
    }

    for (const choice of [
      'mine',
      { whole: 'base' },
      { drop: 'yes' },
      { fields: { '/path': 'ours' } },
      { fields: { '/path': {} } },
      { fields: { '/path': { value: 1, by: 'ann' } } },
      { fields: { [`/${'x'.repeat(1000)}`]: 'mine' } },
      { fields: [] },
      { side: 'mine' },
    ]) {
      it(`not by ${JSON.stringify(choice).slice(0, 60)}`, () => expect(check(choice)).toBeFalse());
    }

    it('for documents whose name has a length, and with nothing beside it', () => {
      const choices = { [`entry/${'x'.repeat(100)}`]: { whole: 'mine' } };
      expect(Value.Check(RebaseChoices, { choices })).toBeFalse();
      expect(Value.Check(RebaseChoices, { choices: {}, etag: 'e1' })).toBeFalse();
      expect(Value.Check(RebaseChoices, {})).toBeFalse();
    });
  });
});
