import type { Cookie, Locator, Page } from '@playwright/test';

/** The demo page: a site that carries the banner. */
export class VisitedSite {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get notice(): Locator {
    return this.page.getByRole('region', { name: /cookie/i });
  }

  get details(): Locator {
    return this.page.getByRole('dialog');
  }

  async open(url: string): Promise<void> {
    await this.page.goto(`${url}/demo`);
    await this.notice.waitFor();
  }

  async openDetails(words: string | RegExp): Promise<void> {
    await this.notice.getByRole('button', { name: words }).click();
    await this.details.waitFor();
  }

  async unfold(category: string | RegExp): Promise<void> {
    await this.details.locator('summary').filter({ hasText: category }).click();
  }

  async choice(): Promise<Cookie | undefined> {
    const cookies = await this.page.context().cookies();
    return cookies.find(({ name }) => name === 'cookies_preferences');
  }
}
