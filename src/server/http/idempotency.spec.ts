import type { FastifyRequest } from 'fastify';
import { refusalOf } from '../changes/registry.fixture.ts';
import type { Storage } from '../repositories.ts';
import { anEmptyStorage } from '../storage/storage.fixture.ts';
import { answerOnce, idempotencyKeyOf, type Answer } from './idempotency.ts';

const key = '0f8fad5b-d9cb-469f-a165-70867728950e';

describe('an answer that is kept', () => {
  let storage: Storage;
  let times: number;
  beforeEach(async () => {
    storage = await anEmptyStorage();
    times = 0;
  });
  afterEach(() => storage.close());

  const ask = (changed: object = {}, answer: Answer = { status: 200, body: { n: 1 } }) => {
    const asked = {
      method: 'POST',
      url: '/x',
      body: { a: 1, b: 2 },
      headers: { 'idempotency-key': key },
    };
    const request = { ...asked, ...changed } as unknown as FastifyRequest;
    const clock = () => new Date('2026-03-02T09:00:00Z');
    return storage.transact((repositories) =>
      answerOnce(request, clock, repositories, async () => {
        times += 1;
        return answer;
      }),
    );
  };

  it('is given again without the work', async () => {
    const headers = { etag: '"1"' };
    const first = await ask({}, { status: 201, body: { n: 1 }, headers });
    expect(first.repeated).toBeFalse();
    expect(await ask()).toEqual({ status: 201, body: { n: 1 }, headers, repeated: true });
    expect(times).toBe(1);
  });

  it('may be one without a body', async () => {
    await ask({}, { status: 204 });
    expect(await ask()).toEqual({ status: 204, body: undefined, headers: {}, repeated: true });
  });

  it('belongs to the content of the body, not to the order of its members', async () => {
    await ask();
    expect((await ask({ body: { b: 2, a: 1 } })).repeated).toBeTrue();
    expect(await refusalOf(ask({ body: { a: 1, b: 3 } }))).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it('belongs to one address and one method', async () => {
    await ask();
    expect(await refusalOf(ask({ url: '/y' }))).toBe('IDEMPOTENCY_KEY_REUSED');
    expect(await refusalOf(ask({ method: 'PATCH' }))).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it('has the same key in capitals', async () => {
    await ask();
    const again = await ask({ headers: { 'idempotency-key': key.toUpperCase() } });
    expect(again.repeated).toBeTrue();
  });
});

describe('the key of a request', () => {
  for (const bad of [undefined, '', `${key} `, `${key},${key}`, 'not-a-uuid']) {
    it(`is not ${JSON.stringify(bad)}`, () => {
      expect(() => idempotencyKeyOf({ headers: { 'idempotency-key': bad } })).toThrowError(
        'VALIDATION',
      );
    });
  }
});
