import { TestBed } from '@angular/core/testing';
import { NoticeFrame } from './notice-frame';

describe('the banner in its frame', () => {
  async function show() {
    const before = document.createElement('button');
    document.body.append(before);
    before.focus();
    const fixture = TestBed.createComponent(NoticeFrame);
    fixture.componentRef.setInput('label', 'The banner');
    fixture.componentRef.setInput('notice', {});
    fixture.componentRef.setInput('entries', {});
    document.body.append(fixture.nativeElement as HTMLElement);
    await fixture.whenStable();
    const frame = (fixture.nativeElement as HTMLElement).querySelector('iframe')!;
    const takeFocus = () => {
      frame.focus();
      window.dispatchEvent(new Event('blur'));
      return document.activeElement;
    };
    return { before, frame, takeFocus };
  }

  it('has no origin, so no way into the console', async () => {
    const { frame } = await show();
    expect(frame.getAttribute('sandbox')).toBe('allow-scripts');
  });

  it('does not take the focus from whoever works beside it', async () => {
    const { before, takeFocus } = await show();
    expect(takeFocus()).toBe(before);
  });

  it('has the focus once somebody tabs there', async () => {
    const { frame, takeFocus } = await show();
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }));
    expect(takeFocus()).toBe(frame);
  });
});
