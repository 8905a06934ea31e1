import { aDesk, type Desk } from '../changes/registry.fixture.ts';
import type { News } from './mail-events.ts';
import { tellOfDates } from './tell-of-dates.ts';

describe('telling of exemptions that are due', () => {
  let desk: Desk;
  let now: string;
  beforeAll(async () => {
    now = '2026-11-25T10:00:00Z';
    desk = await aDesk({ clock: () => new Date(now) });
  });
  afterAll(() => desk.close());
  beforeEach(() => desk.storage.transact(({ facts }) => facts.save('exemptions-told', '{}')));
  afterEach(() =>
    desk.storage.transact(async ({ outbox }) => {
      for (const { id } of await waiting()) await outbox.finish(id, now);
    }),
  );

  const waiting = () =>
    desk.storage.read.outbox.listDue(['mail.exemption-due'], '2999-01-01T00:00:00Z', 9);
  const told = async () =>
    (await waiting())
      .map(({ payload }) => payload as unknown as News)
      .map(({ person, entries }) => ({
        person,
        names: entries?.map(({ name }) => name).sort(),
      }));

  it('waits until a month before', async () => {
    now = '2027-10-25T10:00:00Z';
    await tellOfDates(desk);
    expect(await told()).toEqual([]);
  });

  it('is one mail for each reviewer, once', async () => {
    now = '2027-10-26T10:00:00Z';
    await tellOfDates(desk);
    await tellOfDates(desk);
    const names = ['cookies_preferences', 'csrftoken', 'django_language', 'sessionid'];
    expect(await told()).toEqual([
      { person: 'rae', names },
      { person: 'rex', names },
    ]);
  });

  it('is done again for an entry whose date moved', async () => {
    now = '2027-11-01T10:00:00Z';
    await tellOfDates(desk);
    const known = JSON.parse(
      (await desk.storage.read.facts.find('exemptions-told')) ?? '',
    ) as object;
    const moved = JSON.stringify({ ...known, csrftoken: '2026-12-01' });
    await desk.storage.transact(({ facts }) => facts.save('exemptions-told', moved));
    await tellOfDates(desk);
    expect((await told()).slice(2).map(({ names }) => names)).toEqual([
      ['csrftoken'],
      ['csrftoken'],
    ]);
  });
});
