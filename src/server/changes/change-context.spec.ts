import { contextOf, worldOf } from './change-context.ts';
import type { Overlay } from './overlays.ts';
import { aDesk, type Desk } from './registry.fixture.ts';

const now = '2026-11-25T12:00:00Z';

describe('the world of a change', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await aDesk();
  });
  afterAll(() => desk.close());

  it('is what is live, and how people stand today', async () => {
    const overlay = await desk.overlays.of(desk.storage.read, {
      revision: 1,
      edits: [],
      acknowledgements: [],
    });
    const context = contextOf(overlay, await worldOf(desk.storage.read), now);
    expect([context.now, context.liveRelease, context.approvalsNeeded]).toEqual([now, 1, 1]);
    expect(context.liveVersion('entry', 'sessionid')).toBe(1);
    expect(context.liveVersion('entry', 'nowhere')).toBe(0);
    expect(context.standing('rex')).toEqual(jasmine.objectContaining({ roles: ['reviewer'] }));
    expect(context.standing('nobody')).toBeUndefined();
    expect(context.contentHash).toBe(overlay.contentHash);
  });

  it('hashes no content until a rule asks for it', async () => {
    const live = await desk.overlays.live(desk.storage.read);
    let asked = 0;
    const overlay: Overlay = {
      live,
      judged: live.judged,
      get contentHash() {
        asked += 1;
        return 'sha256-x';
      },
    };
    const context = contextOf(
      overlay,
      { people: new Map(), openThreads: 0, isSecondPersonWaived: false },
      now,
    );
    expect(asked).toBe(0);
    expect([context.contentHash, asked]).toEqual(['sha256-x', 1]);
  });
});
