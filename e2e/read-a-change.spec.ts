import type { Page } from '@playwright/test';
import { ApiClient } from './api-client.ts';
import { addEntry, begin, look, move } from './reliability/desk.ts';
import { expect, expectAccessible, password, people, test } from './test.ts';

interface DocumentAnswer {
  readonly live: { readonly version: number; readonly body: Record<string, unknown> };
}

const rewritten = 'Shows that a request comes from a page that you have open.';

/** A change that rewrites one purpose and adds one entry. */
async function aChange(ada: ApiClient, title: string, added: string): Promise<string> {
  const { id } = await begin(ada, title);
  const url = '/api/v1/documents/entry/csrftoken';
  const { body: csrf } = await ada.send<DocumentAnswer>('GET', `${url}?change=${id}`);
  const purpose = csrf.live.body['purpose'] as object;
  const body = {
    ...csrf.live.body,
    purpose: { ...purpose, en: { text: `${rewritten} ${title}`, state: 'reviewed' } },
  };
  await ada.send('PUT', `/api/v1/changes/${id}/edits/entry/csrftoken`, {
    body: { op: 'update', baseVersion: csrf.live.version, body },
    headers: { 'if-none-match': '*' },
  });
  await addEntry(ada, id, added);
  return id;
}

/** What is marked on the framed page of one side, as a screen reader hears it. */
const marksOf = (page: Page, title: string) =>
  page.frameLocator(`iframe[title="${title}"]`).locator('mark, [data-marked]');
const before = 'The policy page before';
const after = 'The policy page after';

test.describe('who reads a change', () => {
  let ada: ApiClient;
  let rui: ApiClient;
  test.beforeEach(async ({ server }) => {
    ada = new ApiClient(server.url);
    rui = new ApiClient(server.url);
    await ada.signIn(people.ada.email, password);
    await rui.signIn(people.rui.email, password);
  });

  test('sees what it is, what it needs and everything that happened to it', async ({
    consoleOf,
  }) => {
    const id = await aChange(ada, 'Plainer words', 'plainer');
    await move(ada, await look(ada, id), 'submit');
    await move(rui, await look(rui, id), 'request-changes');
    const page = await consoleOf('vic');
    await page.goto(`/changes/${id}`);
    await page.getByRole('link', { name: 'All consequences' }).click();
    await expect(page).toHaveURL(/tab=overview/);
    await expect(page.getByText('An author answers what the reviewer asked for')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: /^1 new/ }).click();
    await expect(page).toHaveURL(/document=entry%2Fplainer/);

    const parts = page.getByRole('navigation', { name: 'Parts of the review' });
    await parts.getByRole('link', { name: 'History' }).click();
    const acts = page.locator('app-history-tab li');
    await expect(acts).toHaveText([
      /Rui Reviewer requested changes to revision 3.*This is my judgement/,
      /Ada Admin submitted revision 3/,
      /Ada Admin edited it: revisions 2 to 3.*csrftoken/,
      /Ada Admin began this change/,
    ]);
    await expectAccessible(page);
    await page.setViewportSize({ width: 360, height: 740 });
    await expect(acts.first()).toBeVisible();
    const isTooWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(isTooWide).toBe(false);
  });

  test('sees marked what a visitor reads differently, and can switch the marks off', async ({
    consoleOf,
  }) => {
    const id = await aChange(ada, 'Marked words', 'marked');
    const page = await consoleOf('vic');
    await page.goto(`/changes/${id}?tab=preview`);
    await expect(marksOf(page, after).filter({ hasText: rewritten })).toHaveText(/^changed:/);
    await expect(marksOf(page, after).filter({ hasText: 'marked_x' })).toHaveText(/^new:/);
    // The old words, and the sentence that named the category as empty.
    await expect(marksOf(page, before)).toContainText(['changed:', 'changed: Nothing is declared']);
    await expect(page.locator(`iframe[title="${after}"]`)).toHaveAttribute('sandbox', '');
    await expectAccessible(page);
    await page.getByLabel('Highlight changes').uncheck();
    await expect(page).toHaveURL(/marks=off/);
    await expect(page.frameLocator(`iframe[title="${after}"]`).getByText(rewritten)).toBeVisible();
    await expect(marksOf(page, after)).toHaveCount(0);

    await page.goto(`/changes/${id}?tab=preview&surface=banner&layer=details`);
    const banner = page.frameLocator('iframe[title="The banner after"]');
    // By key: the foot of the layer may stand over it.
    await banner.locator('summary[data-marked]').press('Enter');
    await expect(banner.locator('[data-marked]').filter({ hasText: 'marked_x' })).toHaveText(
      /^new:/,
    );
    await expect(page.locator('iframe[title="The banner after"]')).toHaveAttribute(
      'sandbox',
      'allow-scripts',
    );
  });

  test('sees a change that is over as it was in its time', async ({ consoleOf }) => {
    const withdrawn = await aChange(ada, 'Never mind', 'never');
    await move(ada, await look(ada, withdrawn), 'withdraw');
    const published = await aChange(ada, 'For good', 'good');
    await move(ada, await look(ada, published), 'submit');
    await move(rui, await look(rui, published), 'approve');
    const done = await move(ada, await look(ada, published), 'publish');
    expect(done.body.state).toBe('published');

    const page = await consoleOf('vic');
    await page.goto(`/changes/${published}?tab=preview`);
    await expect(marksOf(page, after).filter({ hasText: 'good_x' })).toHaveText(/^new:/);
    const release = done.body.release ?? 0;
    await expect(page.getByText(`Before · release ${release - 1}`)).toBeVisible();

    await page.goto(`/changes/${withdrawn}?tab=preview`);
    await expect(marksOf(page, after).filter({ hasText: 'never_x' })).toHaveText(/^new:/);
    const shown = page.frameLocator(`iframe[title="${after}"]`);
    await expect(shown.getByText('good_x')).toHaveCount(0);
    await page.goto(`/changes/${withdrawn}?tab=overview`);
    await expect(page.getByText(/Withdrawn on .* It is final/)).toBeVisible();
  });
});
