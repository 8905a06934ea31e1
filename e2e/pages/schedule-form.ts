import type { Locator, Page } from '@playwright/test';

/** When a change goes live, on its page. */
export class ScheduleForm {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get date(): Locator {
    return this.page.getByLabel('Date', { exact: true });
  }

  get clock(): Locator {
    return this.page.getByLabel('Time', { exact: true });
  }

  get zone(): Locator {
    return this.page.getByLabel('Time zone', { exact: true });
  }

  /** What the time on that clock is elsewhere. */
  get meaning(): Locator {
    return this.page.getByRole('status').filter({ hasText: /\bUTC\b/ });
  }

  async begin(): Promise<void> {
    await this.page.getByRole('button', { name: /^(Set a|Change the) time…$/ }).click();
    await this.date.waitFor();
  }

  /** @param wall `2027-03-01T09:30`, as a clock of the zone reads */
  async write(wall: string, zone?: string): Promise<void> {
    const [date = '', clock = ''] = wall.split('T');
    if (zone !== undefined) await this.zone.selectOption(zone);
    await this.date.fill(date);
    await this.clock.fill(clock);
  }

  async save(): Promise<void> {
    await this.page.getByRole('button', { name: 'Save the time' }).click();
  }
}
