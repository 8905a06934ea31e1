import type { Page } from '@playwright/test';
import { ApiClient } from './api-client.ts';
import { addEntry, begin, look, move } from './reliability/desk.ts';
import { expect, expectAccessible, password, people, test } from './test.ts';

// Tours alter nothing they look at: each may have a worker of its own.
test.describe.configure({ mode: 'parallel' });

/** In parts, so that no tour is long. */
const screens = {
  'of what is declared': [
    '/entries',
    '/entries?q=nothing-is-called-this',
    '/entries/sessionid',
    '/entries/new',
    '/categories',
    '/categories/necessary',
    '/providers',
    '/providers/opendatasoft',
    '/notice',
    '/policy-page',
  ],
  'of what is decided': [
    '/changes',
    '/changes?tab=closed',
    '/changes/C-1',
    '/changes/mine',
    '/inbox',
    '/releases',
    '/releases/1',
    '/at/2020-01-01',
    '/at/2099-01-01',
    '/at/2099-01-01?surface=policy&locale=fr',
    '/at/2099-01-01?surface=json',
    '/print/changes/C-1',
  ],
  'of the rest': [
    '/audit',
    '/audit?action=change&release=1',
    '/audit?person=public',
    '/print/entries',
    '/print/entries?q=nothing-is-called-this',
    '/print/audit',
    '/print/audit?person=public',
    '/print/exemption/sessionid',
    '/preview',
    '/exports',
    '/settings',
    '/settings/locations',
    '/people',
    '/account',
    '/no-such-page',
  ],
} as const;
type Part = keyof typeof screens;
const parts = Object.keys(screens) as Part[];

/** A key of words that found none shows as itself. */
const rawKey =
  /\b(fields|catalogue|categories|providers|notice|policy|changes|releases|preview|exports|settings|people|account|shell|ui|problems|findings|draft|timeMachine|audit|print|signIn|consequences|inbox|publish|rebase|review|schedule)\.[a-z]\w*(\.\w+)*\b/;

/** Of a change in review, which every worker makes once. */
const tabs = ['', 'overview', 'preview', 'findings', 'conversation', 'history', 'json'] as const;
let inReview: Promise<string> | undefined;

async function submitOne(url: string): Promise<string> {
  const ben = new ApiClient(url);
  await ben.signIn(people.ben.email, password);
  const { id } = await begin(ben, 'A change to look at');
  for (const entry of ['looked-at', 'looked-at-too']) await addEntry(ben, id, entry);
  await move(ben, await look(ben, id), 'submit');
  return id;
}

async function screensOf(part: Part, url: string): Promise<readonly string[]> {
  if (part !== 'of what is decided') return screens[part];
  inReview ??= submitOne(url);
  const change = await inReview;
  return [
    ...screens[part],
    ...tabs.map((tab) => `/changes/${change}?tab=${tab}`),
    `/print/changes/${change}`,
  ];
}

async function everyScreen(url: string): Promise<readonly string[]> {
  return (await Promise.all(parts.map((part) => screensOf(part, url)))).flat();
}

async function settle(page: Page, address: string): Promise<void> {
  await page.goto(address);
  // On a phone an open panel covers the list, and its heading stands alone.
  await expect(page.getByRole('heading').filter({ visible: true }).first()).toBeVisible();
  await page.waitForLoadState('networkidle');
}

/** Each scheme with another language: what depends on the one or the other is seen in both. */
const appearances = [
  { scheme: 'light', language: 'English' },
  { scheme: 'dark', language: 'Français' },
] as const;

async function rawKeyOn(page: Page): Promise<string | undefined> {
  const words = await page.locator('body').innerText();
  return rawKey.exec(words.replaceAll(/\S+\.(json|js|org|com)\b/g, ''))?.[0];
}

for (const { scheme, language } of appearances) {
  for (const part of parts) {
    test(`every screen ${part} is free of findings and says all in words, ${scheme}, in ${language}`, async ({
      consoleOf,
      server,
    }) => {
      test.setTimeout(300_000);
      const page = await consoleOf('ada');
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await page.getByRole('button', { name: /Account and display/ }).click();
      await page.getByRole('menuitemradio', { name: language }).click();
      for (const address of await screensOf(part, server.url)) {
        await settle(page, address);
        expect.soft(await rawKeyOn(page), address).toBeUndefined();
        await expectAccessible(page);
      }
    });
  }
}

test('nothing scrolls sideways on a narrow phone', async ({ consoleOf, server }) => {
  test.setTimeout(300_000);
  const page = await consoleOf('ada');
  await page.setViewportSize({ width: 320, height: 700 });
  for (const address of await everyScreen(server.url)) {
    await settle(page, address);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect.soft(overflow, address).toBeLessThanOrEqual(0);
  }
});

test('the public pages are free of findings, light and dark', async ({ page, server }) => {
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    for (const address of ['/policy/en', '/policy/fr', '/demo', '/sign-in', '/invite/none']) {
      await page.goto(`${server.url}${address}`);
      await page.waitForLoadState('networkidle');
      await expectAccessible(page);
    }
  }
});
