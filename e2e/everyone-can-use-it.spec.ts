import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './test.ts';

// Tours read and alter nothing: each may have a worker of its own.
test.describe.configure({ mode: 'parallel' });

const screens = [
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
  '/changes',
  '/changes?tab=closed',
  '/changes/C-1',
  '/changes/mine',
  '/releases',
  '/releases/1',
  '/at/2020-01-01',
  '/at/2099-01-01',
  '/at/2099-01-01?surface=policy&locale=fr',
  '/at/2099-01-01?surface=json',
  '/audit',
  '/audit?action=change&release=1',
  '/audit?person=public',
  '/print/entries',
  '/print/entries?q=nothing-is-called-this',
  '/print/audit',
  '/print/audit?person=public',
  '/print/exemption/sessionid',
  '/print/changes/C-1',
  '/preview',
  '/exports',
  '/settings',
  '/settings/locations',
  '/people',
  '/account',
  '/no-such-page',
] as const;

/** A key of words that found none shows as itself. */
const rawKey =
  /\b(fields|catalogue|categories|providers|notice|policy|changes|releases|preview|exports|settings|people|account|shell|ui|problems|findings|draft|timeMachine|audit|print|signIn)\.[a-z]\w*(\.\w+)*\b/;

async function settle(page: Page, address: string): Promise<void> {
  await page.goto(address);
  // On a phone an open panel covers the list, and its heading stands alone.
  await expect(page.getByRole('heading').filter({ visible: true }).first()).toBeVisible();
  await page.waitForLoadState('networkidle');
}

for (const scheme of ['light', 'dark'] as const) {
  test(`every screen is free of findings in the ${scheme} scheme`, async ({ consoleOf }) => {
    test.setTimeout(240_000);
    const page = await consoleOf('ada');
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    for (const address of screens) {
      await settle(page, address);
      await expectAccessible(page);
    }
  });
}

for (const language of ['English', 'Français'] as const) {
  test(`no screen shows a key instead of words in ${language}`, async ({ consoleOf }) => {
    test.setTimeout(120_000);
    const page = await consoleOf('ada');
    await page.getByRole('button', { name: /Account and display/ }).click();
    await page.getByRole('menuitemradio', { name: language }).click();
    for (const address of screens) {
      await settle(page, address);
      const words = (await page.locator('body').innerText()).replaceAll(
        /\S+\.(json|js|org|com)\b/g,
        '',
      );
      expect(rawKey.exec(words)?.[0], address).toBeUndefined();
    }
  });
}

test('nothing scrolls sideways on a narrow phone', async ({ consoleOf }) => {
  test.setTimeout(120_000);
  const page = await consoleOf('ada');
  await page.setViewportSize({ width: 320, height: 700 });
  for (const address of screens) {
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
    for (const address of ['/policy/en', '/policy/fr', '/demo', '/sign-in']) {
      await page.goto(`${server.url}${address}`);
      await page.waitForLoadState('networkidle');
      await expectAccessible(page);
    }
  }
});
