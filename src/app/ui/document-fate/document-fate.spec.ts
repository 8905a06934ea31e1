import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { consoleForSpecs, speak } from '../../platform/console.fixture';
import { Confirm } from '../confirm-dialog/confirm-dialog';
import { DocumentFate } from './document-fate';

describe('the fate of a document', () => {
  interface Facts {
    readonly live?: object;
    readonly edit?: object;
    readonly usedBy?: readonly string[];
    readonly isRetired?: boolean;
    readonly isSure?: boolean;
  }
  async function show({ live, edit, usedBy = [], isRetired = false, isSure = true }: Facts) {
    const draft = {
      stored: {
        isRetired: signal(isRetired),
        live: signal(live),
        edit: signal(edit),
        usedBy: signal(usedBy),
      },
      retire: jasmine.createSpy('retire').and.resolveTo(true),
      discard: jasmine.createSpy('discard').and.resolveTo(),
    };
    const ask = jasmine.createSpy('ask').and.resolveTo(isSure);
    TestBed.configureTestingModule({
      providers: [...consoleForSpecs(), { provide: Confirm, useValue: { ask } }],
    });
    await speak();
    const fixture = TestBed.createComponent(DocumentFate);
    fixture.componentRef.setInput('editor', { draft: () => draft });
    fixture.componentRef.setInput('name', 'Matomo');
    const gone = jasmine.createSpy('gone');
    fixture.componentInstance.gone.subscribe(gone);
    await fixture.whenStable();
    const page = fixture.nativeElement as HTMLElement;
    const press = async (words: string) => {
      [...page.querySelectorAll('button')]
        .find((each) => each.textContent.trim() === words)!
        .click();
      await fixture.whenStable();
    };
    return { ask, draft, gone, page, press };
  }
  const live = { version: 1 };

  it('is to go only after a question that names it', async () => {
    const { ask, draft, press } = await show({ live });
    await press('Retire…');
    expect(ask).toHaveBeenCalledOnceWith(
      jasmine.objectContaining({ title: 'Retire Matomo?', isDestructive: true }),
    );
    expect(draft.retire).toHaveBeenCalledTimes(1);
  });

  it('stays when the person is not sure', async () => {
    const { draft, press } = await show({ live, isSure: false });
    await press('Retire…');
    expect(draft.retire).not.toHaveBeenCalled();
  });

  it('is not to go while entries use it', async () => {
    const { page } = await show({ live, usedBy: ['sessionid', 'csrftoken'] });
    expect(page.querySelector('button')!.disabled).toBeTrue();
    expect(page.textContent).toContain('2 entries use it');
  });

  it('ends with the edit when it was never live', async () => {
    const { draft, gone, press } = await show({ edit: {} });
    await press('Throw away…');
    expect(draft.discard).toHaveBeenCalledTimes(1);
    expect(gone).toHaveBeenCalledTimes(1);
  });

  it('can be kept after all, without a question', async () => {
    const { ask, draft, gone, press } = await show({ live, isRetired: true });
    await press('Keep it');
    expect(draft.discard).toHaveBeenCalledTimes(1);
    expect(ask).not.toHaveBeenCalled();
    expect(gone).not.toHaveBeenCalled();
  });

  it('says in place why nothing could be done', async () => {
    const { draft, page, press } = await show({ live, isRetired: true });
    draft.discard.and.rejectWith(new Error('away'));
    await press('Keep it');
    expect(page.querySelector('[role=alert]')).not.toBeNull();
  });
});
