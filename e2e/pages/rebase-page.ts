import type { Locator, Page } from '@playwright/test';

/** /changes/:id/rebase: what a change and a newer release both touched, in three columns. */
export class RebasePage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get saveButton(): Locator {
    return this.page.getByRole('button', { name: /^Save, and bring C-\d+/ });
  }

  /** How many choices are still open. */
  get open(): Locator {
    return this.page.getByRole('status').filter({ hasText: /still open|Everything is chosen/ });
  }

  /** The part of a document. */
  document(name: string): Locator {
    return this.page.getByRole('region', { name });
  }

  /** What the change will do to a document, once everything is chosen. */
  result(name: string): Locator {
    return this.document(name).locator('.result');
  }

  field(name: string | RegExp): Locator {
    return this.page.getByRole('group', { name });
  }

  async takeTheirs(field: string | RegExp): Promise<void> {
    await this.field(field)
      .getByRole('radio', { name: /^Live, release/ })
      .check();
  }

  async takeMine(field: string | RegExp): Promise<void> {
    await this.field(field)
      .getByRole('radio', { name: /^This change/ })
      .check();
  }

  async write(field: string | RegExp, words: string): Promise<void> {
    await this.field(field).getByRole('radio', { name: 'Write something else' }).check();
    await this.field(field).getByRole('textbox').fill(words);
  }

  async save(): Promise<void> {
    await this.saveButton.click();
    await this.page.waitForURL(/\/changes\/C-\d+$/);
  }
}
