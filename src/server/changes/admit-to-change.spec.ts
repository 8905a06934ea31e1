import type { FastifyRequest } from 'fastify';
import { admitTo, admitToExisting } from './admit-to-change.ts';
import { aDesk, ann, bob, refusalOf, rex, type Desk } from './registry.fixture.ts';

describe('whoever wants something of a change', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await aDesk();
    await desk.create();
  });
  afterAll(() => desk.close());

  const request = (id: string, actor = ann) =>
    ({ params: { id }, actor }) as unknown as FastifyRequest;

  for (const [action, actor, answer] of [
    ['submit', ann, 'accepted'],
    ['submit', bob, 'FORBIDDEN'],
    ['take-back', bob, 'FORBIDDEN'],
    ['withdraw', bob, 'accepted'],
    ['approve', rex, 'accepted'],
    ['publish', rex, 'FORBIDDEN'],
  ] as const) {
    it(`is ${answer} as ${actor.id} who would ${action}`, async () => {
      const asked = admitTo(desk.storage, action)(request('C-2', actor));
      expect(await refusalOf(asked)).toBe(answer);
    });
  }

  it('is told when there is no such change', async () => {
    for (const admits of [admitTo(desk.storage, 'submit'), admitToExisting(desk.storage)]) {
      expect(await refusalOf(admits(request('C-99')))).toBe('NOT_FOUND');
    }
    expect(await refusalOf(admitToExisting(desk.storage)(request('C-2')))).toBe('accepted');
  });
});
