import { expect, type Locator, type Page } from '@playwright/test';
import type { ReferenceEntry } from '../reference-page.ts';

/** The panel beside the catalogue in which an entry is written. */
export class EntryPanel {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get panel(): Locator {
    return this.page.getByRole('complementary', { name: /entry/i });
  }

  get saved(): Locator {
    return this.panel.getByRole('status').filter({ hasText: /Saved \d/ });
  }

  get purpose(): Locator {
    return this.text('Purpose');
  }

  async rewritePurpose(words: string): Promise<void> {
    await this.purpose.fill(words);
    await this.save();
  }

  async save(): Promise<void> {
    await this.page.keyboard.press('Control+s');
    await expect(this.saved).toBeVisible();
  }

  field(label: string): Locator {
    return this.panel.getByLabel(label, { exact: true });
  }

  async open(id: string): Promise<void> {
    await this.page.goto(`/entries/${id}`);
    await expect(this.field('Category')).toBeVisible();
  }

  /** Begins an entry by its name, with a provider that exists or is made here. */
  async begin(name: string): Promise<void> {
    await this.page.goto('/entries/new');
    await this.panel.getByLabel('Names').fill(name);
    await this.panel.getByLabel('Names').press('Enter');
    await this.panel.getByRole('button', { name: 'Begin' }).click();
    await expect(this.field('Category')).toBeVisible();
  }

  /** Makes a provider without leaving the entry. */
  async addProvider(name: string): Promise<void> {
    await this.panel.getByRole('button', { name: 'New provider' }).click();
    await this.panel.getByLabel('Name of the new provider').fill(name);
    await this.panel.getByRole('button', { name: 'Add provider' }).click();
    await expect(this.field('Provider').locator('option:checked')).toHaveText(name);
  }

  async tab(name: string): Promise<void> {
    await this.panel.getByRole('tab', { name }).first().click();
  }

  async write(entry: ReferenceEntry, provider: string): Promise<void> {
    await this.field('Provider').selectOption({ label: provider });
    await this.field('Category').selectOption({ label: 'Necessary' });
    await this.text('Function').fill(entry.function.en);
    for (const location of entry.locations)
      await this.panel.getByLabel(location, { exact: true }).check();
    await this.text('Purpose').fill(entry.purpose.en);
    if (entry.condition) await this.text('Condition').fill(entry.condition.en);
    await this.writeDuration(entry.duration);
    await this.choose('Storage', 'Cookie');
    await this.choose('Party', 'First party');
    await this.writeSharing();
    await this.exempt(entry.rationale.en);
    await this.translate(entry);
    await this.save();
  }

  async writeDuration(duration: ReferenceEntry['duration']): Promise<void> {
    await this.field('Duration').selectOption('persistent');
    await this.panel.getByLabel('Duration: number').fill(String(duration.amount));
    await this.panel.getByLabel('Duration: unit').selectOption(duration.unit);
    await this.panel.getByLabel('How exact').selectOption(duration.qualifier);
    const read = this.panel.getByRole('list', { name: 'What visitors read' });
    await expect(read).toContainText(duration.words.en);
    await expect(read).toContainText(duration.words.fr);
  }

  async translate(entry: ReferenceEntry): Promise<void> {
    await this.tab('Texts');
    await this.panel.getByLabel('Function, French').fill(entry.function.fr);
    await this.panel.getByLabel('Purpose, French').fill(entry.purpose.fr);
    await this.panel.getByLabel('Rationale, French').fill(entry.rationale.fr);
    if (entry.condition) await this.panel.getByLabel('Condition, French').fill(entry.condition.fr);
    await this.tab('Entry');
  }

  async exempt(rationale: string): Promise<void> {
    await this.tab('Exemption');
    await this.panel.getByLabel(/The visitor asked for something/).check();
    await this.panel.getByLabel('European Union').check();
    await this.panel.getByLabel('Why, in one or two sentences').fill(rationale);
    await this.panel.getByLabel('Look at it again by').fill('2027-11-30');
  }

  private async choose(label: string, option: string): Promise<void> {
    await this.field(label).selectOption({ label: option });
  }

  private async writeSharing(): Promise<void> {
    const group = this.panel.getByText('Sharing and transfers');
    if (!(await this.panel.getByLabel('Nobody else').isVisible())) await group.click();
    await this.panel.getByLabel('Nobody else').check();
    await this.panel.getByRole('radio', { name: 'No', exact: true }).check();
  }

  /** A text in the language that is written first. */
  text(label: string): Locator {
    return this.panel.getByRole('textbox', { name: new RegExp(`^${label}\\b.*English`) });
  }
}
