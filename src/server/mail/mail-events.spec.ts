import type { Storage } from '../repositories.ts';
import { anEmptyStorage } from '../storage/storage.fixture.ts';
import { mailEvents, mailTopics, topicOf } from './mail-events.ts';
import { tell } from './tell.ts';

const at = '2026-03-02T09:00:00Z';

describe('what people can be told by mail', () => {
  let storage: Storage;
  beforeAll(async () => {
    storage = await anEmptyStorage();
  });
  afterAll(() => storage.close());

  it('waits in the outbox under a topic of its own, beside what is no mail', async () => {
    await storage.transact(async (ports) => {
      for (const event of mailEvents) await tell(ports, event, ['rex'], {}, at);
      await ports.outbox.add({ topic: 'release.published', payload: {}, createdAt: at });
    });
    const due = await storage.read.outbox.listDue(mailTopics, at, 99);
    expect(due.map(({ topic }) => topic)).toEqual(mailEvents.map(topicOf));
    expect(new Set(mailTopics).size).toBe(mailEvents.length);
    expect(topicOf('schedule-failed')).toBe('mail.schedule-failed');
  });
});
