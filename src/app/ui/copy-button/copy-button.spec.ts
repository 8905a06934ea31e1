import { Clipboard } from '@angular/cdk/clipboard';
import { TestBed } from '@angular/core/testing';
import { show } from '../show.fixture';
import { CopyButton } from './copy-button';

describe('a button that copies', () => {
  async function press(isCopied: boolean, label = '') {
    const shown = await show(CopyButton, { text: 'r-1', label });
    const before = shown.words();
    const copy = spyOn(TestBed.inject(Clipboard), 'copy').and.returnValue(isCopied);
    shown.page.querySelector('button')!.click();
    await shown.fixture.whenStable();
    return { ...shown, before, copy };
  }

  it('copies its text and says so aloud', async () => {
    const { before, copy, page, words } = await press(true);
    expect(before).toBe('Copy');
    expect(copy).toHaveBeenCalledOnceWith('r-1');
    expect(words()).toBe('Copied');
    expect(page.querySelector('[aria-live]')?.getAttribute('aria-live')).toBe('polite');
  });

  it('claims nothing when the browser refuses', async () => {
    const { words } = await press(false, 'Copy details');
    expect(words()).toBe('Copy details');
  });
});
