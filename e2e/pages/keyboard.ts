import { expect, type Locator, type Page } from '@playwright/test';

/** A person without a mouse: everything goes through keys, and the focus is looked after at every step. */
export class Keyboard {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** What has the focus; nothing when it was lost to the document. */
  get focused(): Locator {
    return this.page.locator(':focus');
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async type(words: string): Promise<void> {
    await this.page.keyboard.type(words);
  }

  /** Presses Tab (or Shift+Tab) until the control has the focus; where it is never reached there is a trap. */
  async reach(control: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await control.waitFor();
    for (let stops = 0; stops < 120; stops += 1) {
      await this.press(key);
      if (await this.#has(control)) return;
    }
    throw new Error(`${String(control)} cannot be reached with ${key}`);
  }

  async rewrite(field: Locator, words: string): Promise<void> {
    await this.reach(field);
    await this.press('Control+a');
    await this.type(words);
    await expect(field).toHaveValue(words);
  }

  /** As typing into a closed list of choices does: the first letters choose. */
  async choose(list: Locator, option: string): Promise<void> {
    await this.reach(list);
    await this.type(option);
    await expect(list.locator('option:checked')).toHaveText(option);
  }

  /** Reaches a button, a link or a box and presses its key. */
  async use(control: Locator, key: 'Enter' | ' ' = 'Enter'): Promise<void> {
    await this.reach(control);
    await this.press(key);
  }

  async signIn(email: string, secret: string): Promise<void> {
    await expect(this.page.getByLabel('E-mail address')).toBeFocused();
    await this.type(email);
    await this.press('Tab');
    await this.type(secret);
    await this.press('Enter');
    await expect(this.page.getByRole('main')).toBeFocused();
  }

  async signOut(): Promise<void> {
    await this.use(this.page.getByRole('button', { name: /Account and display/ }));
    await this.press('End', 'Enter');
  }

  async #has(control: Locator): Promise<boolean> {
    return control.evaluate((element) => element === document.activeElement);
  }
}

/** Counts what only a pointer does; keys make clicks too, but never these. */
export async function watchForPointers(page: Page): Promise<() => number> {
  let seen = 0;
  await page.exposeFunction('pointerSeen', () => (seen += 1));
  await page.addInitScript(() => {
    const { pointerSeen } = window as unknown as { pointerSeen: () => void };
    for (const kind of ['pointerdown', 'pointermove', 'mousedown', 'touchstart'])
      addEventListener(kind, () => pointerSeen(), { capture: true });
  });
  return () => seen;
}
