import { TestBed } from '@angular/core/testing';
import { consoleForSpecs, speak } from '../../platform/console.fixture';
import { type FieldNote, FieldNotes } from './field-notes';

const notes: readonly FieldNote[] = [
  { severity: 'error', words: 'It is too long.' },
  { severity: 'warning', words: 'It is rather long.' },
  { severity: 'needed', words: 'Still to come.' },
];

describe('notes beside a field', () => {
  async function show(hasErrors: boolean) {
    TestBed.configureTestingModule({ providers: consoleForSpecs() });
    await speak();
    const fixture = TestBed.createComponent(FieldNotes);
    fixture.componentRef.setInput('notes', notes);
    fixture.componentRef.setInput('hasErrors', hasErrors);
    await fixture.whenStable();
    const lines = (fixture.nativeElement as HTMLElement).querySelectorAll('p');
    return [...lines].map((line) => line.textContent.replace(/\s+/g, ' ').trim());
  }

  it('advise, and leave what blocks to the field', async () => {
    expect(await show(false)).toEqual(['Warning: It is rather long.', 'Still to come.']);
  });

  it('also say what blocks where a group has no single control', async () => {
    expect((await show(true))[0]).toBe('Error: It is too long.');
  });
});
