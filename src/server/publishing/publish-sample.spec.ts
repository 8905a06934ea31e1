import { aDesk, type Desk } from '../changes/registry.fixture.ts';
import { publishSample } from './publish-sample.ts';

const now = '2026-11-25T11:00:00Z';

describe('publishing the sample', () => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await aDesk({ sample: false });
  });
  afterEach(() => desk.close());

  it('is recorded as the act of the system, once', async () => {
    expect((await publishSample(desk.storage, now))?.n).toBe(1);
    expect(await publishSample(desk.storage, now)).toBeUndefined();
    const events = await desk.storage.read.audit.list(0, 10);
    expect(events.map(({ actor, action }) => [actor, action])).toEqual([['system', 'bootstrap']]);
    expect((await desk.storage.read.changes.find('C-1'))?.change).toEqual(
      jasmine.objectContaining({ author: 'system', state: 'published', release: 1 }),
    );
  });

  it('leaves alone whatever somebody began', async () => {
    await desk.create();
    expect(await publishSample(desk.storage, now)).toBeUndefined();
    expect(await desk.storage.read.releases.newest()).toBeUndefined();
  });

  it('says that the system decided on the exemptions', async () => {
    await publishSample(desk.storage, now);
    const session = await desk.storage.read.documents.find('entry', 'sessionid');
    expect(session?.body).toEqual(
      jasmine.objectContaining({
        reviewedAt: '2026-11-25',
        exemption: jasmine.objectContaining({ decidedBy: 'system', decidedAt: '2026-11-25' }),
      }),
    );
  });
});
