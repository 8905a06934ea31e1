import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { keepFocus } from './keep-focus';

@Component({
  template: `
    <div id="outer" tabindex="-1">
      @if (hasPanel()) {
        <section id="panel" tabindex="-1">
          @if (hasButton()) {
            <p><button type="button" id="act">Approve</button></p>
          }
          <button type="button" id="other">Comment</button>
          @if (hasHint()) {
            <p>A hint</p>
          }
        </section>
      }
    </div>
  `,
})
class Host {
  readonly hasPanel = signal(true);
  readonly hasButton = signal(true);
  readonly hasHint = signal(true);

  constructor() {
    keepFocus();
  }
}

describe('the focus, when what has it leaves the page,', () => {
  const open = async () => {
    const fixture = TestBed.createComponent(Host);
    document.body.append(fixture.nativeElement as HTMLElement);
    await fixture.whenStable();
    const find = (id: string) => (fixture.nativeElement as HTMLElement).querySelector(`#${id}`);
    const focus = (id: string) => (find(id) as HTMLElement).focus();
    return { fixture, host: fixture.componentInstance, find, focus };
  };

  it('goes to the part that held it', async () => {
    const { fixture, host, find, focus } = await open();
    focus('act');
    host.hasButton.set(false);
    await fixture.whenStable();
    expect(document.activeElement).toBe(find('panel'));
  });

  it('goes further out when that part left too', async () => {
    const { fixture, host, find, focus } = await open();
    focus('act');
    host.hasPanel.set(false);
    await fixture.whenStable();
    expect(document.activeElement).toBe(find('outer'));
  });

  it('stays where it is when something else leaves', async () => {
    const { fixture, host, find, focus } = await open();
    focus('act');
    focus('other');
    host.hasButton.set(false);
    await fixture.whenStable();
    expect(document.activeElement).toBe(find('other'));
  });

  it('is not taken back from a person who put it down', async () => {
    const { fixture, host, find, focus } = await open();
    focus('act');
    (find('act') as HTMLElement).blur();
    host.hasHint.set(false);
    await fixture.whenStable();
    expect(document.activeElement).toBe(document.body);
  });

  it('is left alone once the console is gone', async () => {
    const { fixture, focus } = await open();
    const left = fixture.nativeElement as HTMLElement;
    focus('act');
    fixture.destroy();
    left.remove();
    await new Promise((resolve) => setTimeout(resolve));
    expect(document.activeElement).toBe(document.body);
  });
});
