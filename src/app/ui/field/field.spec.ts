import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { form, FormField } from '@angular/forms/signals';
import { consoleForSpecs, speak } from '../../platform/console.fixture';
import { Control, Field } from './field';

@Component({
  imports: [Control, Field],
  template: `
    <app-field label="Path" at="/path" [hint]="hint()" [error]="error()" [isOptional]="true">
      <input appControl id="typed" />
    </app-field>
    <textarea appControl aria-label="Alone"></textarea>
  `,
})
class Host {
  readonly hint = signal('');
  readonly error = signal('');
}

describe('a field', () => {
  async function show(words: { hint?: string; error?: string } = {}) {
    TestBed.configureTestingModule({ providers: consoleForSpecs() });
    await speak();
    const fixture = TestBed.createComponent(Host);
    fixture.componentInstance.hint.set(words.hint ?? '');
    fixture.componentInstance.error.set(words.error ?? '');
    await fixture.whenStable();
    const page = fixture.nativeElement as HTMLElement;
    return { page, box: page.querySelector('input')! };
  }
  const described = (page: HTMLElement, box: HTMLElement) =>
    (box.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => (id === '' ? '' : page.querySelector(`#${id}`)?.textContent));

  it('names its control, and says that it may stay empty', async () => {
    const { page, box } = await show();
    const label = page.querySelector('label')!;
    expect(label.htmlFor).toBe(box.id);
    expect(label.textContent.replace(/\s+/g, ' ').trim()).toBe('Path optional');
    expect(page.querySelector('app-field')!.getAttribute('data-at')).toBe('/path');
  });

  it('describes its control by hint and error, and marks it invalid', async () => {
    const { page, box } = await show({ hint: 'Starts with /.', error: 'Too long.' });
    expect(described(page, box)).toEqual(['Starts with /.', 'Too long.']);
    expect(box.getAttribute('aria-invalid')).toBe('true');
  });

  it('leaves a control without words about it alone', async () => {
    const { box } = await show();
    expect(box.hasAttribute('aria-describedby')).toBeFalse();
    expect(box.hasAttribute('aria-invalid')).toBeFalse();
  });

  it('is not needed by a control that names itself', async () => {
    const { page } = await show();
    expect(page.querySelector('textarea')!.hasAttribute('id')).toBeFalse();
  });
});

@Component({
  imports: [Control, Field, FormField],
  template: `<app-field label="Days"
    ><input appControl type="number" [formField]="fields.days"
  /></app-field>`,
})
class NumberHost {
  readonly fields = form(signal<{ days: number | null }>({ days: 30 }));
}

describe('a field for a number', () => {
  it('says so while what stands in it is none', async () => {
    TestBed.configureTestingModule({ providers: consoleForSpecs() });
    await speak();
    const fixture = TestBed.createComponent(NumberHost);
    await fixture.whenStable();
    const page = fixture.nativeElement as HTMLElement;
    const box = page.querySelector('input')!;
    // What hands can type and a script cannot set: "1e" is no number, so the box has no value.
    Object.defineProperty(box, 'validity', { value: { badInput: true }, configurable: true });
    box.dispatchEvent(new Event('input', { bubbles: true }));
    await fixture.whenStable();
    expect(box.getAttribute('aria-invalid')).toBe('true');
    expect(page.querySelector('.error')?.textContent).toContain('not a number');
    expect(fixture.componentInstance.fields().valid()).toBeFalse();
    Object.defineProperty(box, 'validity', { value: { badInput: false }, configurable: true });
    box.value = '7';
    box.dispatchEvent(new Event('input', { bubbles: true }));
    await fixture.whenStable();
    expect(box.hasAttribute('aria-invalid')).toBeFalse();
  });
});
