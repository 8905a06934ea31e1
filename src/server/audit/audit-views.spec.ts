import type { Desk } from '../changes/registry.fixture.ts';
import { aDeskWithEvidence } from '../evidence/evidence.fixture.ts';
import { eachEvent, listEvents, namesOf } from './audit-views.ts';

describe('an audit event as it is shown', () => {
  let desk: Desk;
  beforeAll(async () => (desk = await aDeskWithEvidence()));
  afterAll(() => desk.close());

  const list = (filter = {}) => listEvents(desk.storage.read, filter, { page: 1, size: 500 });
  const append = (object: string, action = 'wish') =>
    desk.storage.transact(({ audit }) =>
      audit.append({ at: desk.now(), actor: 'ann', action, object, payload: {} }),
    );

  it('names the change it is about, and the release that came of that change', async () => {
    const { items } = await list({ object: 'change/C-2' });
    expect(items.length).toBeGreaterThan(5);
    for (const { change, release } of items) {
      expect([change, release]).toEqual([{ id: 'C-2', title: 'Colours' }, 2]);
    }
  });

  it('is shown bare when it is about something else, or about a change that nobody knows', async () => {
    const events = [await append('person/C-2'), await append('change/C-99')];
    expect((await list({ action: 'wish' })).items).toEqual(events.reverse());
  });

  it('is read once, oldest first, and not when it is written after the reading began', async () => {
    const { audit, ...rest } = desk.storage.read;
    const { seq: last } = (await audit.head())!;
    const head = async () => {
      const found = await audit.head();
      await append('person/late', 'write');
      return found;
    };
    const seen: number[] = [];
    for await (const { seq } of eachEvent({ ...rest, audit: { ...audit, head } }, {})) {
      seen.push(seq);
    }
    expect(seen).toEqual(Array.from({ length: last }, (_, index) => index + 1));
  });

  it('is read with the names of everyone with an account', async () => {
    expect(await namesOf(desk.storage.read)).toEqual({
      ann: 'ANN',
      bob: 'BOB',
      rae: 'RAE',
      rex: 'REX',
    });
  });
});
