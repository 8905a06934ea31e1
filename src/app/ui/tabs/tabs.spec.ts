import { TestBed } from '@angular/core/testing';
import { Tabs } from './tabs';

describe('tabs', () => {
  async function show() {
    const fixture = TestBed.createComponent(Tabs);
    fixture.componentRef.setInput('label', 'Parts');
    fixture.componentRef.setInput('panel', 'panel');
    fixture.componentRef.setInput('selected', 'a');
    fixture.componentRef.setInput(
      'tabs',
      ['a', 'b', 'c'].map((id) => ({ id, words: id })),
    );
    document.body.append(fixture.nativeElement as HTMLElement);
    await fixture.whenStable();
    const press = async (key: string) => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
      await fixture.whenStable();
      return fixture.componentInstance.selected();
    };
    (fixture.nativeElement as HTMLElement).querySelector('button')?.focus();
    return { page: fixture.nativeElement as HTMLElement, press };
  }

  it('take arrows, Home and End, round and round', async () => {
    const { press } = await show();
    expect(await press('ArrowRight')).toBe('b');
    expect(await press('End')).toBe('c');
    expect(await press('ArrowRight')).toBe('a');
    expect(await press('ArrowLeft')).toBe('c');
    expect(await press('Home')).toBe('a');
  });

  it('are one stop of the Tab key', async () => {
    const { page } = await show();
    const stops = [...page.querySelectorAll('button')].map((each) => each.tabIndex);
    expect(stops).toEqual([0, -1, -1]);
  });
});
