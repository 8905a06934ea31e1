import type { Storage } from '../repositories.ts';
import { anEmptyStorage } from './storage.fixture.ts';

describe('the repositories of one transaction', () => {
  let storage: Storage;
  beforeEach(async () => {
    storage = await anEmptyStorage();
  });
  afterEach(() => storage.close());

  const at = '2026-03-02T08:00:00Z';
  const ada = {
    id: 'ada',
    name: 'Ada',
    email: 'ada@example.org',
    roles: ['viewer'],
    active: true,
    createdAt: at,
  } as const;

  it('stand and fall together', async () => {
    const write = (end: () => void) =>
      storage.transact(async ({ people, facts, audit, outbox }) => {
        await people.add(ada, 'phc');
        await facts.save('colour', 'green');
        await audit.append({ at, actor: 'ada', action: 'x', object: 'y', payload: {} });
        await outbox.add({ topic: 'x', payload: {}, createdAt: at });
        end();
      });
    const kept = async () => {
      const { people, facts, audit, outbox } = storage.read;
      const found = [await people.find('ada'), await facts.find('colour'), await audit.head()];
      return [...found, (await outbox.list(1))[0]].map((one) => one !== undefined);
    };
    const fail = (): never => {
      throw new Error('no');
    };
    await expectAsync(write(fail)).toBeRejectedWithError('no');
    expect(await kept()).toEqual([false, false, false, false]);
    await write(() => undefined);
    expect(await kept()).toEqual([true, true, true, true]);
  });

  it('see what they wrote themselves', async () => {
    const seen = await storage.transact(async ({ facts }) => {
      await facts.save('colour', 'green');
      return facts.find('colour');
    });
    expect(seen).toBe('green');
  });
});
