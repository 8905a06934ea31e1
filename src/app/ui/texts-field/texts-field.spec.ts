import { TestBed } from '@angular/core/testing';
import { consoleForSpecs, speak } from '../../platform/console.fixture';
import { type LocaleText, TextsField } from './texts-field';

const rows: readonly LocaleText[] = [
  { locale: 'en', name: 'English', isSource: true, words: 'Hi', state: 'reviewed', error: '' },
  { locale: 'fr', name: 'French', isSource: false, words: 'Salut', state: 'draft', error: 'Non.' },
];

describe('a text in all its locales', () => {
  async function show(isReadOnly = false) {
    const editor = {
      isReadOnly: () => isReadOnly,
      rowsOf: () => rows,
      notesAt: () => [],
      write: jasmine.createSpy('write'),
      review: jasmine.createSpy('review'),
    };
    TestBed.configureTestingModule({ providers: consoleForSpecs() });
    await speak();
    const fixture = TestBed.createComponent(TextsField);
    fixture.componentRef.setInput('editor', editor);
    fixture.componentRef.setInput('at', '/label');
    fixture.componentRef.setInput('label', 'Label');
    await fixture.whenStable();
    const page = fixture.nativeElement as HTMLElement;
    return { page, editor, boxes: [...page.querySelectorAll('input')] };
  }

  it('is one box a locale, in that language and with its own error', async () => {
    const { boxes, page } = await show();
    expect(boxes.map(({ lang, value }) => [lang, value])).toEqual([
      ['en', 'Hi'],
      ['fr', 'Salut'],
    ]);
    expect(boxes.map((box) => box.getAttribute('aria-invalid'))).toEqual([null, 'true']);
    expect(page.querySelector('label')!.textContent).toMatch(/English.*source.*reviewed/);
  });

  it('is written locale by locale', async () => {
    const { boxes, editor } = await show();
    boxes[1]!.value = 'Bonjour';
    boxes[1]!.dispatchEvent(new Event('input', { bubbles: true }));
    expect(editor.write).toHaveBeenCalledOnceWith('/label', 'fr', 'Bonjour');
  });

  it('asks for a review of drafts alone', async () => {
    const { page, editor } = await show();
    const [button, ...others] = page.querySelectorAll('button');
    expect(others).toEqual([]);
    button!.click();
    expect(editor.review).toHaveBeenCalledOnceWith('/label', 'fr');
  });

  it('can only be read by whoever may not edit', async () => {
    const { boxes, page } = await show(true);
    expect(boxes.every(({ readOnly }) => readOnly)).toBeTrue();
    expect(page.querySelector('button')).toBeNull();
  });
});
