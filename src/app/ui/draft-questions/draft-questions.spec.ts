import { TestBed } from '@angular/core/testing';
import { consoleForSpecs, speak } from '../../platform/console.fixture';
import { DraftQuestions } from './draft-questions';

describe('the questions of a draft', () => {
  const fields = [
    { at: '/purpose/en', label: 'Purpose', mine: 'Mine', theirs: 'Theirs', base: 'Was' },
    { at: '/path', label: 'Path', mine: '/', theirs: '', base: '/old' },
  ];
  const open = async (inputs: Readonly<Record<string, unknown>>) => {
    TestBed.configureTestingModule({ providers: consoleForSpecs() });
    await speak();
    const fixture = TestBed.createComponent(DraftQuestions);
    for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
    await fixture.whenStable();
    const element = fixture.nativeElement as HTMLElement;
    const press = (words: string) =>
      [...element.querySelectorAll('button')]
        .find((each) => each.textContent.trim() === words)!
        .click();
    return { fixture, element, press };
  };

  it('are silent while there is nothing to ask', async () => {
    const { element } = await open({});
    expect(element.textContent.trim()).toBe('');
  });

  it('say how many approvals would no longer count', async () => {
    const { fixture, element, press } = await open({ approvals: 1 });
    expect(element.textContent).toContain('1 approval will no longer count');
    const saved = spyOn(fixture.componentInstance.savedAllTheSame, 'emit');
    press('Save all the same');
    expect(saved).toHaveBeenCalledTimes(1);
  });

  it('show mine, theirs and what was before, and start with mine', async () => {
    const { fixture, element, press } = await open({ fields });
    for (const words of ['Mine', 'Theirs', 'Before: Was', 'nothing']) {
      expect(element.textContent).toContain(words);
    }
    const chosen = spyOn(fixture.componentInstance.chosen, 'emit');
    press('Save my choice');
    expect(chosen).toHaveBeenCalledOnceWith(new Set());
  });

  it('hand back the fields where theirs was chosen', async () => {
    const { fixture, element, press } = await open({ fields });
    const [, theirs] = element.querySelectorAll<HTMLInputElement>('input[name="/path"]');
    theirs!.click();
    await fixture.whenStable();
    const chosen = spyOn(fixture.componentInstance.chosen, 'emit');
    press('Save my choice');
    expect(chosen).toHaveBeenCalledOnceWith(new Set(['/path']));
  });
});
