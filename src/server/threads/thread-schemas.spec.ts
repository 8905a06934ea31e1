import { Value } from 'typebox/value';
import type { Thread } from '../../registry/index.ts';
import { aDesk, type Desk } from '../changes/registry.fixture.ts';
import { NewComment, NewThread, ThreadList } from './thread-schemas.ts';

const said = { text: 'Is that clear?', revision: 1 };
const anchor = { kind: 'entry', id: 'theme', path: '/purpose/fr' } as const;

describe('the shape of what is said', () => {
  for (const [what, body, is] of [
    ['words about the change', said, true],
    ['words about a field', { ...said, anchor }, true],
    ['no words', { revision: 1 }, false],
    ['words about revision 0', { ...said, revision: 0 }, false],
    ['words about no kind of document', { ...said, anchor: { ...anchor, kind: 'page' } }, false],
    ['words in the name of somebody', { ...said, person: 'ann' }, false],
  ] as const) {
    it(`takes ${what}: ${is}`, () => {
      expect(Value.Check(NewThread, body)).toBe(is);
    });
  }

  it('takes no other place for an answer than that of its thread', () => {
    expect(Value.Check(NewComment, said)).toBeTrue();
    expect(Value.Check(NewComment, { ...said, anchor })).toBeFalse();
  });

  describe('once it is kept', () => {
    let desk: Desk;
    beforeAll(async () => {
      desk = await aDesk({ sample: false });
    });
    afterAll(() => desk.close());

    it('tells all that the storage gives back', async () => {
      const { id } = (await desk.create()).change;
      const moment = { person: 'rex', at: '2026-11-25T12:00:00Z' };
      const comment = { id: 'c-1', ...moment, ...said, suggestion: 'Oui.', applied: moment };
      const thread: Thread = { id: 't-1', changeId: id, anchor, comments: [comment] };
      await desk.storage.transact((ports) => ports.threads.add({ ...thread, resolved: moment }));
      const items = await desk.storage.read.threads.list(id);
      const people = { rex: { name: 'REX', active: true } };
      expect([...Value.Errors(ThreadList, { items, people })]).toEqual([]);
      expect(items[0]).toEqual({ ...thread, resolved: moment });
    });
  });
});
