import { show } from '../show.fixture';
import { BeginPanel } from './begin-panel';

describe('a panel that begins a document', () => {
  async function open(
    attempt = { isBusy: () => false, problem: () => undefined as object | undefined },
  ) {
    const shown = await show(BeginPanel, {
      words: 'providers.new',
      label: 'Name',
      locale: 'fr',
      attempt,
    });
    const begun = jasmine.createSpy('begun');
    const closed = jasmine.createSpy('closed');
    shown.piece.begun.subscribe(begun);
    shown.piece.closed.subscribe(closed);
    const box = shown.page.querySelector('input')!;
    const type = async (words: string) => {
      box.value = words;
      box.dispatchEvent(new Event('input', { bubbles: true }));
      await shown.fixture.whenStable();
    };
    const press = async (selector: string) => {
      shown.page.querySelector<HTMLElement>(selector)!.click();
      await shown.fixture.whenStable();
    };
    return { ...shown, begun, closed, box, type, press };
  }

  it('puts the hands into its one box, in the language that is written', async () => {
    const { box } = await open();
    expect(document.activeElement).toBe(box);
    expect(box.lang).toBe('fr');
  });

  it('begins with what was typed, without the space around it', async () => {
    const { begun, type, press } = await open();
    await type('  Matomo ');
    await press('[type=submit]');
    expect(begun).toHaveBeenCalledOnceWith('Matomo');
  });

  it('begins nothing without words, says so, and is calm again once something is typed', async () => {
    const { begun, box, type, press } = await open();
    await type('  ');
    await press('[type=submit]');
    expect(begun).not.toHaveBeenCalled();
    expect(box.ariaInvalid).toBe('true');
    expect(document.activeElement).toBe(box);
    await type('M');
    expect(box.ariaInvalid).toBeNull();
  });

  it('says why it could not begin, and can be left', async () => {
    const problem = { words: { key: 'problems.OFFLINE', values: {} } };
    const { page, closed, press } = await open({ isBusy: () => true, problem: () => problem });
    expect(page.querySelector('[role=alert]')?.textContent).toContain('cannot be reached');
    expect(page.querySelector('[type=submit]')?.ariaDisabled).toBe('true');
    await press('.quiet:not(.icon)');
    expect(closed).toHaveBeenCalledTimes(1);
  });
});
