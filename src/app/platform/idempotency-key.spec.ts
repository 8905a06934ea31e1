import { idempotencyKey } from './idempotency-key';

describe('an idempotency key', () => {
  it('is a random UUID, another one each time', () => {
    const keys = Array.from({ length: 50 }, () => idempotencyKey()['Idempotency-Key']);
    for (const key of keys) {
      expect(key).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }
    expect(new Set(keys).size).toBe(50);
  });
});
