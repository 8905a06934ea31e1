import type { FrameLocator, Locator, Page } from '@playwright/test';

/** /at/:date: what visitors were shown on a day. */
export class TimeMachinePage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get heading(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  get digest(): Locator {
    return this.page.getByText(/the same as published:/);
  }

  get banner(): FrameLocator {
    return this.page.frameLocator('iframe[title="The banner as visitors met it then"]');
  }

  get policy(): FrameLocator {
    return this.page.frameLocator('iframe[title="The policy page as visitors read it then"]');
  }

  get json(): Locator {
    return this.page.getByRole('region', { name: 'JSON' });
  }

  async open(date: string): Promise<void> {
    await this.page.goto(`/at/${date}`);
    await this.heading.waitFor();
  }

  async show(surface: 'Banner' | 'Policy page' | 'JSON'): Promise<void> {
    await this.page
      .getByRole('group', { name: 'Surface' })
      .getByRole('button', { name: surface })
      .click();
  }

  async read(language: string): Promise<void> {
    await this.page
      .getByRole('group', { name: 'Language of the visitor' })
      .getByRole('button', { name: language })
      .click();
  }

  async pick(day: string): Promise<void> {
    await this.page.getByLabel('On this day').fill(day);
    await this.page.getByLabel('On this day').blur();
  }

  /** @returns the permanent link, as the clipboard holds it */
  async copyLink(): Promise<string> {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await this.page.getByRole('button', { name: 'Copy the permanent link' }).click();
    return this.page.evaluate(() => navigator.clipboard.readText());
  }
}
