import { anEmptyStorage } from '../storage/storage.fixture.ts';
import { wholeChain } from './whole-chain.ts';

describe('the whole chain', () => {
  it('is every event in order, however many there are', async () => {
    const storage = await anEmptyStorage();
    await storage.transact(async ({ audit }) => {
      const event = { at: '2026-03-01T09:00:00Z', actor: 'p-1', action: 'wish', payload: {} };
      for (let n = 1; n <= 501; n += 1) await audit.append({ ...event, object: `wish/${n}` });
    });
    const seen: number[] = [];
    for await (const { seq } of wholeChain(storage.read)) seen.push(seq);
    expect(seen).toEqual(Array.from({ length: 501 }, (_, index) => index + 1));
    await storage.close();
  });
});
