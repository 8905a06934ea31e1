import type { Locator, Page } from '@playwright/test';

/** What people say about the fields of a change, beside them. */
export class Conversation {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The box in which a comment on a field is written. */
  box(field: string): Locator {
    return this.page.getByRole('textbox', { name: commentOn(field), exact: true });
  }

  get suggested(): Locator {
    return this.page.getByLabel('Suggested words', { exact: true });
  }

  /** A reviewer may hold a comment back as well; this one is said at once. */
  get sendButton(): Locator {
    return this.page.getByRole('button', { name: /^(Send|Comment now)$/ });
  }

  get useButton(): Locator {
    return this.page.getByRole('button', { name: 'Use these words' });
  }

  get resolved(): Locator {
    return this.page.getByText(/Resolved: a conversation begun by/);
  }

  /** Opens the box beside a field. */
  async begin(field: string): Promise<void> {
    await this.page.getByRole('button', { name: commentOn(field), exact: true }).click();
    await this.box(field).waitFor();
  }

  async suggest(words: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Suggest words' }).click();
    await this.suggested.fill(words);
  }

  async send(): Promise<void> {
    await this.sendButton.click();
  }
}

const commentOn = (field: string): string => `Comment on ${field}`;
