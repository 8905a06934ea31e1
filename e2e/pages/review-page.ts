import type { Locator, Page } from '@playwright/test';

/** /changes/:id as its author and its reviewer use it. */
export class ReviewPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get submitButton(): Locator {
    return this.page.getByRole('button', { name: 'Submit for review' });
  }

  get approveButton(): Locator {
    return this.page.getByRole('button', { name: /^Approve revision \d+/ });
  }

  get requestChangesButton(): Locator {
    return this.page.getByRole('button', { name: 'Request changes' });
  }

  get rejectButton(): Locator {
    return this.page.getByRole('button', { name: 'Reject…' });
  }

  get publishButton(): Locator {
    return this.page.getByRole('button', { name: 'Publish…' });
  }

  get comment(): Locator {
    return this.page.getByLabel('Comment', { exact: true });
  }

  get state(): Locator {
    return this.page.getByText(/^\s*[A-Z][\w ]+ · revision \d+/).first();
  }

  /** Says that the change is no longer what was on the screen. */
  get moved(): Locator {
    return this.page.getByRole('alert').filter({ hasText: /while you were reading/ });
  }

  /** The sentence that says why an act is not open to this person. */
  sentence(words: string | RegExp): Locator {
    return this.page.getByText(words).first();
  }

  async open(change: string): Promise<void> {
    await this.page.goto(`/changes/${change}`);
    await this.page.getByRole('heading', { level: 1 }).waitFor();
  }

  /** @returns the id of the person's own open change */
  async openMine(): Promise<string> {
    await this.page.goto('/changes/mine');
    await this.page.waitForURL(/\/changes\/C-\d+/);
    return new URL(this.page.url()).pathname.split('/').at(-1) ?? '';
  }

  async submit(): Promise<void> {
    await this.submitButton.click();
    await this.page.getByText('is in review now.').first().waitFor();
  }

  async approve(): Promise<void> {
    await this.approveButton.click();
    await this.page
      .getByText(/You approved C-/)
      .first()
      .waitFor();
  }

  async publish(): Promise<void> {
    await this.publishButton.click();
    await this.page
      .getByRole('dialog')
      .getByRole('button', { name: /^Publish release \d+/ })
      .click();
    await this.page
      .getByText(/Published as release \d+/)
      .first()
      .waitFor();
  }

  async requestChanges(reason: string): Promise<void> {
    await this.comment.fill(reason);
    await this.requestChangesButton.click();
    await this.page
      .getByText(/You asked for changes to C-/)
      .first()
      .waitFor();
  }
}
