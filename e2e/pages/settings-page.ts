import { expect, type Page } from '@playwright/test';

/** /settings: what holds for the whole registry. */
export class SettingsPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page.goto('/settings');
    await this.page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
  }

  async writeController(contact: string, privacyUrl: string): Promise<void> {
    await this.page.getByLabel('Contact of the controller').fill(contact);
    for (const language of ['English', 'French'])
      await this.page
        .getByRole('group', { name: 'Privacy policy of the controller' })
        .getByRole('textbox', { name: new RegExp(`^${language}`) })
        .fill(privacyUrl);
    await this.page.keyboard.press('Control+s');
    await expect(this.page.getByRole('status').filter({ hasText: /Saved \d/ })).toBeVisible();
  }
}
