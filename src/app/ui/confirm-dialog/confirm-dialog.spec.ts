import { TestBed } from '@angular/core/testing';
import { consoleForSpecs, speak } from '../../platform/console.fixture';
import { Confirm, type Question } from './confirm-dialog';

describe('a question before what cannot be taken back', () => {
  afterEach(() => {
    document.querySelectorAll('.cdk-overlay-container').forEach((each) => each.replaceChildren());
  });

  const question: Question = {
    title: 'Retire Matomo?',
    text: 'It goes with the next release.',
    confirm: 'Retire',
    isDestructive: true,
  };
  async function ask(more: Partial<Question> = {}) {
    TestBed.configureTestingModule({ providers: consoleForSpecs() });
    await speak();
    const answer = TestBed.inject(Confirm).ask({ ...question, ...more });
    TestBed.tick();
    await Promise.resolve(); // The title tells its dialog a moment later.
    TestBed.tick();
    const dialog = document.querySelector('[role=alertdialog]')!;
    const [no, yes] = dialog.querySelectorAll('button');
    return { answer, dialog, no: no!, yes: yes! };
  }

  it('stands in a dialog that interrupts, named by its title', async () => {
    const { dialog, no } = await ask();
    const title = document.getElementById(dialog.getAttribute('aria-labelledby')!);
    expect(title?.textContent).toBe('Retire Matomo?');
    expect(dialog.textContent).toContain('It goes with the next release.');
    expect(dialog.getAttribute('aria-modal')).withContext('keys behind it rest').toBe('true');
    no.click();
  });

  it('is answered yes by its button alone', async () => {
    const { answer, yes } = await ask();
    yes.click();
    expect(await answer).toBeTrue();
  });

  it('is answered no by its other button', async () => {
    const { answer, no } = await ask();
    no.click();
    expect(await answer).toBeFalse();
  });

  it('is answered no by Esc', async () => {
    const { answer } = await ask();
    const esc = new KeyboardEvent('keydown', { key: 'Escape', keyCode: 27, bubbles: true });
    document.body.dispatchEvent(esc);
    expect(await answer).toBeFalse();
  });

  it('warns by its colour only where something is destroyed, in words of its own if need be', async () => {
    const { no, yes } = await ask({ isDestructive: false, cancel: 'Stay' });
    expect([yes.classList.contains('danger'), yes.classList.contains('primary')]).toEqual([
      false,
      true,
    ]);
    expect([no.textContent.trim(), yes.textContent.trim()]).toEqual(['Stay', 'Retire']);
    no.click();
  });
});
