import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { DropDown } from './drop-down';

@Component({
  imports: [DropDown],
  template: `
    <app-drop-down label="Columns"><button type="button" id="inside">Texts</button></app-drop-down>
    <button type="button" id="beside">Beside</button>
  `,
})
class Host {}

describe('a drop-down', () => {
  const open = async () => {
    const fixture = TestBed.createComponent(Host);
    await fixture.whenStable();
    const element = fixture.nativeElement as HTMLElement;
    document.body.append(element);
    const trigger = element.querySelector<HTMLElement>('.button')!;
    trigger.click();
    await fixture.whenStable();
    return { fixture, element, trigger, panel: () => element.querySelector('.drop') };
  };

  it('says that it is open', async () => {
    const { trigger, panel } = await open();
    expect(trigger.getAttribute('aria-expanded')).toBe('true');
    expect(panel()?.id).toBe(trigger.getAttribute('aria-controls')!);
  });

  it('closes on Esc, gives the focus back and tells nobody else', async () => {
    const { fixture, element, trigger, panel } = await open();
    let heard = 0;
    const listen = () => heard++;
    document.addEventListener('keydown', listen);
    element.querySelector<HTMLElement>('#inside')!.focus();
    const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
    element.querySelector('#inside')!.dispatchEvent(escape);
    await fixture.whenStable();
    document.removeEventListener('keydown', listen);
    expect(panel()).toBeNull();
    expect(document.activeElement).toBe(trigger);
    expect(heard).toBe(0);
  });

  it('closes when somebody presses beside it', async () => {
    const { fixture, element, panel } = await open();
    element
      .querySelector('#beside')!
      .dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    await fixture.whenStable();
    expect(panel()).toBeNull();
  });

  it('closes when the focus moves on', async () => {
    const { fixture, element, panel } = await open();
    element.querySelector<HTMLElement>('#inside')!.focus();
    element.querySelector<HTMLElement>('#beside')!.focus();
    await fixture.whenStable();
    expect(panel()).toBeNull();
  });
});
