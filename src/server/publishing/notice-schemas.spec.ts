import type { FastifyInstance } from 'fastify';
import { Value } from 'typebox/value';
import type { NoticeEntries, NoticeProjection } from '../../registry/index.ts';
import { createApp } from '../app.ts';
import { aDesk, type Desk } from '../changes/registry.fixture.ts';
import { NoticeEntriesView, NoticeView } from './notice-schemas.ts';

describe('the notice as it is described', () => {
  let desk: Desk;
  let app: FastifyInstance;
  let notice: NoticeProjection;
  let details: NoticeEntries;
  const get = async <T>(path: string) =>
    (await app.inject(`/registry/v1/notice/${path}.json`)).json<T>();
  beforeAll(async () => {
    desk = await aDesk();
    app = createApp(desk.parts);
    notice = await get('fr');
    details = await get('fr/entries');
  });
  afterAll(async () => {
    await app.close();
    await desk.close();
  });

  it('is what the registry composed, in both layers', () => {
    expect(notice.categories.length).toBeGreaterThan(0);
    expect(details.entries.length).toBeGreaterThan(0);
    expect(Value.Check(NoticeView, notice)).toBeTrue();
    expect(Value.Check(NoticeEntriesView, details)).toBeTrue();
  });

  for (const [what, more] of [
    ['another format', { format: 'cookie-registry' }],
    ['another version of the format', { formatVersion: '2.0' }],
    ['a direction that nobody reads', { direction: 'down' }],
    ['a release before the first', { release: 0 }],
    ['a text that is not asked for', { texts: { hello: 'x' } }],
    ['a place on no screen', { appearance: { position: 'left', scheme: 'auto' } }],
    ['a choice without an end', { choice: { cookie: 'c' } }],
    ['a category without words', { categories: [{ id: 'necessary' }] }],
    ['a member that nobody described', { tracking: true }],
  ] as const) {
    it(`never has ${what}`, () =>
      expect(Value.Check(NoticeView, { ...notice, ...more })).toBeFalse());
  }

  it('has details whose condition alone may be missing', () => {
    const [one] = details.entries;
    const check = (entry: object) =>
      Value.Check(NoticeEntriesView, { ...details, entries: [entry] });
    expect(check({ ...one, condition: 'after you choose' })).toBeTrue();
    for (const member of [
      'id',
      'category',
      'provider',
      'function',
      'names',
      'purpose',
      'duration',
    ]) {
      expect(check({ ...one, [member]: undefined }))
        .withContext(member)
        .toBeFalse();
    }
    expect(check({ ...one, cost: 1 })).toBeFalse();
  });
});
