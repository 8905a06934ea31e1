import { show } from '../show.fixture';
import { DeviceFrame } from './device-frame';

describe('the frame of a device', () => {
  async function inRoomOf(room: number, scale: string) {
    const { fixture, page } = await show(DeviceFrame, { width: 400, height: 800 });
    page.style.inlineSize = `${room}px`;
    const outer = page.querySelector<HTMLElement>('.room')!;
    const screen = page.querySelector<HTMLElement>('.screen')!;
    // The observer speaks after a layout, which a busy browser takes its time for.
    for (let turn = 0; turn < 100 && screen.style.scale !== scale; turn++) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      await fixture.whenStable();
    }
    return { outer, screen };
  }

  it('shrinks the screen to the room there is, and takes no more of it', async () => {
    const { outer, screen } = await inRoomOf(200, '0.5');
    expect(screen.style.scale).toBe('0.5');
    expect([outer.style.inlineSize, outer.style.blockSize]).toEqual(['200px', '400px']);
    expect(screen.style.inlineSize).withContext('in pixels of the device').toBe('400px');
  });

  it('never enlarges it', async () => {
    const { outer, screen } = await inRoomOf(900, '1');
    expect(screen.style.scale).toBe('1');
    expect(outer.style.inlineSize).toBe('400px');
  });
});
