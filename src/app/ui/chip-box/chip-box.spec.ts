import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { consoleForSpecs, speak } from '../../platform/console.fixture';
import { Field } from '../field/field';
import { ChipBox } from './chip-box';

@Component({
  imports: [ChipBox, Field],
  template: `
    <app-field label="Names">
      <app-chip-box (added)="added.set($event)" (lastRemoved)="removals.set(removals() + 1)" />
    </app-field>
  `,
})
class Host {
  readonly added = signal<readonly string[]>([]);
  readonly removals = signal(0);
}

describe('a box of chips', () => {
  const open = async () => {
    TestBed.configureTestingModule({ providers: consoleForSpecs() });
    await speak();
    const fixture = TestBed.createComponent(Host);
    await fixture.whenStable();
    const element = fixture.nativeElement as HTMLElement;
    return { host: fixture.componentInstance, box: element.querySelector('input')!, element };
  };
  const press = (box: HTMLInputElement, key: string) =>
    box.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

  it('carries the label of its field', async () => {
    const { box, element } = await open();
    expect(element.querySelector('label')?.htmlFor).toBe(box.id);
  });

  for (const key of ['Enter', ',']) {
    it(`adds what was typed on ${key}`, async () => {
      const { host, box } = await open();
      box.value = ' _ga* ';
      press(box, key);
      expect(host.added()).toEqual(['_ga*']);
      expect(box.value).toBe('');
    });
  }

  it('adds what was typed when the box is left', async () => {
    const { host, box } = await open();
    box.value = '_gid';
    box.dispatchEvent(new Event('blur'));
    expect(host.added()).toEqual(['_gid']);
  });

  it('takes a pasted list apart', async () => {
    const { host, box } = await open();
    const clipboardData = new DataTransfer();
    clipboardData.setData('text', '_ga\n_gid, , _gat\n');
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, cancelable: true }));
    expect(host.added()).toEqual(['_ga', '_gid', '_gat']);
  });

  it('asks for the last chip to go on Backspace in the empty box', async () => {
    const { host, box } = await open();
    box.value = 'x';
    press(box, 'Backspace');
    expect(host.removals()).toBe(0);
    box.value = '';
    press(box, 'Backspace');
    expect(host.removals()).toBe(1);
  });
});
