import { createHash } from 'node:crypto';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Page } from '@playwright/test';
import { EntryPanel } from './pages/entry-panel.ts';
import { ReviewPage } from './pages/review-page.ts';
import { SettingsPage } from './pages/settings-page.ts';
import { VisitedSite } from './pages/visited-site.ts';
import { referenceEntries } from './reference-page.ts';
import { startServer, type RunningServer } from './running-server.ts';
import { expect, password, test } from './test.ts';

const ada = { name: 'Ada Admin', email: 'ada@example.org' };
const rui = { name: 'Rui Reviewer', email: 'rui@example.org' };

async function setUp(page: Page, server: RunningServer): Promise<void> {
  await page.goto(server.setupLink ?? 'no set-up link was printed');
  await expect(page.getByLabel('Set-up code')).not.toHaveValue('');
  await page.getByLabel('Your name').fill(ada.name);
  await page.getByLabel('E-mail address').fill(ada.email);
  await page.getByLabel('Password').fill(password);
  await page.getByLabel('Organisation').fill('Opendatasoft');
  await page.getByLabel('Language you write in').selectOption('en');
  await page.getByRole('checkbox', { name: 'French' }).check();
  await page.getByRole('button', { name: 'Create the account' }).click();
  await expect(page.getByText('Declare the first entry')).toBeVisible();
}

async function invite(page: Page): Promise<string> {
  await page.goto('/people');
  await page.getByRole('button', { name: 'Invite' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').fill(rui.name);
  await dialog.getByLabel('E-mail address').fill(rui.email);
  await dialog.getByRole('checkbox', { name: /Reviewer/ }).check();
  await dialog.getByRole('button', { name: 'Make the invitation' }).click();
  const link = (await dialog.locator('code').textContent()) ?? '';
  await dialog.getByRole('button', { name: 'Done' }).click();
  return link;
}

async function accept(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Create my account' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Catalogue' })).toBeVisible();
}

test('from an empty folder to a published registry: four cookies, two people, one release', async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const server = await startServer({ sample: false });
  const page = await (await browser.newContext({ baseURL: server.url })).newPage();
  const reviewer = await (await browser.newContext({ baseURL: server.url })).newPage();

  await test.step('nothing is public before a second person approved', async () => {
    const answer = await fetch(`${server.url}/registry/v1/latest.json`);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('cache-control')).toContain('no-store');
  });

  await test.step('the administrator sets up and invites a reviewer', async () => {
    await setUp(page, server);
    await accept(reviewer, await invite(page));
  });

  await test.step('the administrator says whose cookies these are', async () => {
    const settings = new SettingsPage(page);
    await settings.open();
    await settings.writeController('dpo@example.org', 'https://www.opendatasoft.com/privacy');
  });

  await test.step('the administrator writes the four entries in English and French', async () => {
    const editor = new EntryPanel(page);
    for (const [index, entry] of referenceEntries.entries()) {
      await editor.begin(entry.name);
      if (index === 0) await editor.addProvider('Opendatasoft');
      await editor.write(entry, 'Opendatasoft');
    }
    await page.goto('/providers');
    await page.getByRole('link', { name: 'Opendatasoft' }).click();
    await settleProvider(page);
  });

  const review = new ReviewPage(page);
  await test.step('the author submits and cannot approve', async () => {
    await review.open('mine');
    await review.submit();
    await expect(
      review.sentence(/You are an author of this change|A reviewer who did not contribute/),
    ).toBeVisible();
    await expect(review.publishButton).toHaveCount(0);
  });

  await test.step('the reviewer approves what was shown', async () => {
    const theirs = new ReviewPage(reviewer);
    await theirs.open('C-1');
    await theirs.approve();
  });

  await test.step('the administrator publishes', async () => {
    await review.open('C-1');
    await review.publish();
  });

  await test.step('the registry JSON holds exactly these four, and its ETag is the digest of its bytes', async () => {
    // A compressed variant is another representation, with an ETag of its own.
    const answer = await fetch(`${server.url}/registry/v1/latest.json`, {
      headers: { 'accept-encoding': 'identity' },
    });
    const bytes = Buffer.from(await answer.arrayBuffer());
    const digest = createHash('sha256').update(bytes).digest('base64');
    expect(answer.headers.get('etag')).toBe(`"sha256-${digest}"`);
    const registry = JSON.parse(bytes.toString('utf8')) as {
      release: number;
      entries: { names: { pattern: string }[]; duration: object; category: string }[];
    };
    expect(registry.release).toBe(1);
    const published = new Map(registry.entries.map((entry) => [entry.names[0]?.pattern, entry]));
    expect([...published.keys()].sort()).toEqual(referenceEntries.map(({ name }) => name).sort());
    for (const { name, duration } of referenceEntries) {
      expect(published.get(name)?.duration).toMatchObject({
        kind: 'persistent',
        seconds: duration.seconds,
        qualifier: duration.qualifier,
      });
    }
    const schema = (await (await fetch(`${server.url}/registry/v1/schema.json`)).json()) as object;
    const ajv = new Ajv2020.default({ strict: false });
    addFormats.default(ajv);
    const accepts = ajv.compile(schema);
    expect(accepts(registry), JSON.stringify(accepts.errors)).toBe(true);
  });

  await test.step('the policy page prints the table in both languages', async () => {
    await page.goto('/policy/en');
    const table = page.getByRole('table');
    await expect(table.getByRole('columnheader')).toHaveText([
      /provider/i,
      /Function and location/,
      /Cookie name/,
      /Purpose/,
    ]);
    for (const { name, purpose } of referenceEntries) {
      const row = table.getByRole('row').filter({ hasText: name });
      await expect(row).toContainText('Opendatasoft');
      await expect(row).toContainText(purpose.en);
    }
    await expect(table).toContainText('Authentication (front office and back office)');
    await page.goto('/policy/fr');
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    await expect(page.getByRole('table')).toContainText(
      /Authentification \(front-office et back-office\)/i,
    );
    await expect(page.getByRole('table')).not.toContainText(' and ');
  });

  await test.step('the banner lists them under their category and keeps the choice', async () => {
    const visitor = await (await browser.newContext({ locale: 'en-GB' })).newPage();
    const site = new VisitedSite(visitor);
    await site.open(server.url);
    await site.openDetails(/choose/i);
    await visitor.locator('summary').first().click();
    for (const { name, purpose } of referenceEntries) {
      await expect(site.details).toContainText(name);
      await expect(site.details).toContainText(purpose.en);
    }
    await site.details.getByRole('button', { name: /Save/ }).click();
    await expect(site.details).toHaveCount(0);
    expect(await site.choice()).toBeDefined();
    await visitor.reload();
    await visitor.waitForTimeout(500);
    await expect(site.notice).toHaveCount(0);
    await visitor.context().close();
  });

  await page.context().close();
  await reviewer.context().close();
  await server.stop();
});

/** What the provider's own page asks for beyond its name. */
async function settleProvider(page: Page): Promise<void> {
  const panel = page.getByRole('region', { name: 'Opendatasoft' });
  await panel.getByLabel('Legal name').fill('Opendatasoft SAS');
  await panel.getByLabel('Role').selectOption('self');
  await panel.getByLabel('Country').selectOption('FR');
  for (const language of ['English', 'French'])
    await panel
      .getByRole('group', { name: 'Privacy policy address' })
      .getByRole('textbox', { name: new RegExp(`^${language}`) })
      .fill('https://www.opendatasoft.com/privacy');
  await page.keyboard.press('Control+s');
  await expect(panel.getByRole('status').filter({ hasText: /Saved \d/ })).toBeVisible();
}
