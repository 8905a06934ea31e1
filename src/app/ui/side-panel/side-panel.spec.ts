import { Component, signal } from '@angular/core';
import { show } from '../show.fixture';
import { SidePanel } from './side-panel';

@Component({
  imports: [SidePanel],
  template: `
    <button type="button" id="opener" (click)="isOpen.set(true)">Open</button>
    @if (isOpen()) {
      <app-side-panel heading="Matomo" above="Provider" (closed)="isOpen.set(false)">
        <p>fields</p>
        <p foot>the end</p>
      </app-side-panel>
    }
  `,
})
class Host {
  readonly isOpen = signal(false);
}

describe('a panel beside a list', () => {
  async function open() {
    const shown = await show(Host);
    const opener = shown.page.querySelector<HTMLElement>('#opener')!;
    opener.focus();
    opener.click();
    await shown.fixture.whenStable();
    const esc = async (prepare: (event: Event) => void = () => undefined) => {
      const event = new KeyboardEvent('keydown', { key: 'Escape', cancelable: true });
      prepare(event);
      document.dispatchEvent(event);
      await shown.fixture.whenStable();
      return shown.piece.isOpen();
    };
    return { ...shown, opener, esc };
  }

  it('is named by its heading, which takes the focus', async () => {
    const { page } = await open();
    const heading = page.querySelector('h2')!;
    expect(document.activeElement).toBe(heading);
    expect(page.querySelector('section')!.getAttribute('aria-labelledby')).toBe(heading.id);
    expect(page.querySelector('.body')!.textContent.trim()).toBe('fields');
    expect(page.querySelector('section')!.lastElementChild!.textContent).toBe('the end');
  });

  it('closes with Esc, and gives the focus back', async () => {
    const { esc, opener } = await open();
    expect(await esc()).toBeFalse();
    expect(document.activeElement).toBe(opener);
  });

  it('closes with its cross', async () => {
    const { page, piece } = await open();
    page.querySelector<HTMLElement>('[aria-label=Close]')!.click();
    expect(piece.isOpen()).toBeFalse();
  });

  it('leaves Esc to whoever took it before', async () => {
    const { esc } = await open();
    expect(await esc((event) => event.preventDefault())).toBeTrue();
  });

  it('leaves Esc to a menu or a dialog above it', async () => {
    const { esc } = await open();
    const menu = document.body.appendChild(document.createElement('div'));
    menu.setAttribute('role', 'menu');
    expect(await esc()).toBeTrue();
    menu.remove();
    expect(await esc()).toBeFalse();
  });
});
