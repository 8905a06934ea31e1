import { TestBed } from '@angular/core/testing';
import { consoleForSpecs, speak } from '../../platform/console.fixture';
import { TextDiff } from './text-diff';

describe('a text difference', () => {
  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: consoleForSpecs() });
    await speak();
  });

  async function show(before?: string, after?: string, locale = 'en'): Promise<HTMLElement> {
    const fixture = TestBed.createComponent(TextDiff);
    fixture.componentRef.setInput('before', before);
    fixture.componentRef.setInput('after', after);
    fixture.componentRef.setInput('locale', locale);
    await fixture.whenStable();
    return fixture.nativeElement as HTMLElement;
  }
  const said = (element: Element | null) => element?.textContent.replace(/\s+/g, ' ').trim();

  it('marks the words that went and the words that came', async () => {
    const page = await show('To retrieve data quickly', 'To protect data quickly');
    expect(said(page.querySelector('del'))).toBe('[removed: retrieve]');
    expect(said(page.querySelector('ins'))).toBe('[added: protect]');
    expect(page.querySelector('.old')?.textContent).toContain('data quickly');
  });

  it('shows only what there is', async () => {
    const page = await show(undefined, 'New');
    expect(page.querySelector('.old')).toBeNull();
    expect(said(page.querySelector('.new'))).toBe('[added: New]');
  });

  it('finds words where no space parts them', async () => {
    const page = await show('猫が好きです', '犬が好きです', 'ja');
    expect(said(page.querySelector('del'))).toBe('[removed: 猫]');
  });

  it('never reads a text as markup', async () => {
    const page = await show('', '<b>bold</b>');
    expect(page.querySelector('b')).toBeNull();
    expect(page.textContent).toContain('<b>bold</b>');
  });
});
