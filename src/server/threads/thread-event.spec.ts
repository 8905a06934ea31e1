import type { Comment } from '../../registry/index.ts';
import { aDesk, rex, type Desk } from '../changes/registry.fixture.ts';
import { digestOf } from '../publishing/digest.ts';
import { recordThread } from './thread-event.ts';

const at = '2026-11-25T12:00:00Z';
const anchor = { kind: 'entry', id: 'theme', path: '/purpose/fr' } as const;
const comment = { id: 'c-1', person: 'rex', at, text: 'Is that clear?', revision: 3 };

describe('the audit event of a thread', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await aDesk({ sample: false });
  });
  afterAll(() => desk.close());

  async function recorded(comment?: Comment): Promise<unknown> {
    const thread = { id: 't-1', changeId: 'C-2', ...(comment && { anchor }) };
    const action = comment ? 'comment' : 'resolve';
    await desk.storage.transact((ports) => recordThread(ports, rex, at, action, thread, comment));
    const event = (await desk.storage.read.audit.head())!;
    const payload = JSON.parse(event.payload) as unknown;
    return [event.actor, event.action, event.object, payload];
  }

  it('holds digests of what was said, and no words', async () => {
    const said = { ...comment, suggestion: 'Vos couleurs.' };
    expect(await recorded(said)).toEqual([
      'rex',
      'thread.comment',
      'change/C-2',
      {
        thread: 't-1',
        anchor,
        comment: 'c-1',
        revision: 3,
        text: digestOf('Is that clear?'),
        suggestion: digestOf('Vos couleurs.'),
      },
    ]);
  });

  it('names the thread alone where nothing was said', async () => {
    expect(await recorded()).toEqual(['rex', 'thread.resolve', 'change/C-2', { thread: 't-1' }]);
  });
});
