import { TestBed } from '@angular/core/testing';
import { consoleForSpecs, speak } from '../../platform/console.fixture';
import type { SaveState } from '../save-line/save-line';
import { DraftFoot } from './draft-foot';

describe('the foot of an editor', () => {
  async function show(facts: { line?: SaveState; isReadOnly?: boolean; approvals?: number } = {}) {
    const draft = {
      status: () => 'ready',
      saveAllTheSame: jasmine.createSpy('saveAllTheSame'),
      undoTyping: jasmine.createSpy('undoTyping'),
      choose: jasmine.createSpy('choose'),
    };
    const editor = {
      isReadOnly: () => facts.isReadOnly ?? false,
      line: () => facts.line,
      approvals: () => facts.approvals ?? 0,
      disputes: () => [],
      draft: () => draft,
    };
    TestBed.configureTestingModule({ providers: consoleForSpecs() });
    await speak();
    const fixture = TestBed.createComponent(DraftFoot);
    fixture.componentRef.setInput('editor', editor);
    await fixture.whenStable();
    const page = fixture.nativeElement as HTMLElement;
    const press = (words: string) =>
      [...page.querySelectorAll('button')]
        .find((each) => each.textContent.trim() === words)!
        .click();
    return { draft, press, words: page.textContent.replace(/\s+/g, ' ').trim() };
  }

  it('says beforehand that everything saves by itself', async () => {
    expect((await show()).words).toBe('Saved as you type, into your change.');
  });

  it('says who may only read', async () => {
    expect((await show({ isReadOnly: true })).words).toBe('You may read this, not change it.');
  });

  it('says where the input is', async () => {
    const line = { is: 'saved', time: '12:04', change: 'C-7' } as const;
    expect((await show({ line })).words).toBe('Saved 12:04 in C-7');
  });

  it('lets the person decide when approvals would fall away', async () => {
    const { draft, press } = await show({ approvals: 1 });
    press('Save all the same');
    press('Undo what I typed');
    expect(draft.saveAllTheSame).toHaveBeenCalledTimes(1);
    expect(draft.undoTyping).toHaveBeenCalledTimes(1);
  });
});
