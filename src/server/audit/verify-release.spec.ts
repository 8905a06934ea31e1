import { aDesk, type Desk } from '../changes/registry.fixture.ts';
import { judgeRelease } from './verify-release.ts';

describe('the check of one release', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await aDesk();
  });
  afterAll(() => desk.close());

  const first = async () => (await desk.storage.read.releases.find(1))!;

  it('finds nothing wrong with what was published', async () => {
    expect(await judgeRelease(desk.storage.read, await first())).toEqual({
      broken: [],
      isMissed: false,
    });
  });

  it('tells a chain that is not the one that was signed apart from a wrong signature', async () => {
    const elsewhere = { ...(await first()), auditSeq: 99 };
    expect(await judgeRelease(desk.storage.read, elsewhere)).toEqual({
      broken: [],
      isMissed: true,
    });
    const older = { ...(await first()), publishedAt: '2020-01-01T00:00:00Z' };
    expect(await judgeRelease(desk.storage.read, older)).toEqual({
      broken: ['its signature does not hold'],
      isMissed: false,
    });
  });
});
