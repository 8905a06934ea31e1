import type { Download, Locator, Page } from '@playwright/test';

/** /releases/:n: what was published, and what can be done about it. */
export class ReleasePage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get asShown(): Locator {
    return this.page.getByRole('link', { name: 'As visitors saw it' });
  }

  get verdict(): Locator {
    return this.page.getByText(/The public address answers/);
  }

  async open(n: number): Promise<void> {
    await this.page.goto(`/releases/${n}`);
    await this.page.getByRole('heading', { level: 1, name: `Release ${n}` }).waitFor();
    await this.asShown.waitFor();
  }

  async verify(): Promise<void> {
    await this.page.getByRole('button', { name: 'Verify the public file' }).click();
    await this.verdict.waitFor();
  }

  /** @returns the id of the change that undoes the release */
  async revert(): Promise<string> {
    await this.page.getByRole('button', { name: 'Revert…' }).click();
    const question = this.page.getByRole('alertdialog');
    await question.getByRole('button', { name: 'Begin the change' }).click();
    await this.page.waitForURL(/\/changes\/C-\d+/);
    return new URL(this.page.url()).pathname.split('/').at(-1) ?? '';
  }

  async downloadEvidence(): Promise<Download> {
    const download = this.page.waitForEvent('download');
    await this.page.getByRole('link', { name: 'Download evidence' }).click();
    return download;
  }
}
