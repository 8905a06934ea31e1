import type { Page } from '@playwright/test';
import { setTimeout } from 'node:timers/promises';
import { TOTP } from 'otpauth';
import { expect, expectAccessible, password, people, signIn, test } from './test.ts';

/** The code of an authenticator, so many half minutes from now. */
const codeOf = (secret: string, steps = 0): string =>
  new TOTP({ secret }).generate({ timestamp: Date.now() + steps * 30_000 });

/** A code of the half minute before is good for as long as this one lasts: begin where it still lasts a while. */
async function earlyInTheHalfMinute(): Promise<void> {
  const gone = Date.now() % 30_000;
  if (gone > 15_000) await setTimeout(30_000 - gone);
}

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const action = (page: Page) => page.getByRole('button', { name: 'Sign in' });

async function turnOn(page: Page): Promise<{ secret: string; recoveryCodes: string[] }> {
  await page.goto('/account');
  const factor = page.locator('app-second-factor-card');
  await factor.getByLabel('Current password').fill(password);
  await factor.getByRole('button', { name: 'Turn on' }).click();
  await expect(factor.getByRole('img', { name: /QR code/ })).toBeVisible();
  const secret = (await factor.locator('.secret').innerText()).replaceAll(' ', '');
  await earlyInTheHalfMinute();
  await factor.getByLabel('Code', { exact: true }).fill(codeOf(secret, -1));
  await factor.getByRole('button', { name: 'Turn on' }).click();
  const codes = factor.getByRole('list', { name: 'Recovery codes' }).getByRole('listitem');
  await expect(codes).toHaveCount(10);
  const recoveryCodes = await codes.allInnerTexts();
  await expectAccessible(page);
  await factor.getByRole('button', { name: 'I have kept them' }).click();
  await expect(factor).toContainText('10 recovery codes are left');
  return { secret, recoveryCodes };
}

async function giveCode(page: Page, code: string): Promise<void> {
  await page.getByRole('textbox').fill(code);
  await action(page).click();
  await expect(action(page).and(page.locator('[aria-disabled=true]'))).toHaveCount(0);
}

async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Account and display/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page.getByLabel('E-mail address')).toBeVisible();
}

test.describe('a second factor', () => {
  test('is turned on, asked for, and takes each code once', async ({ consoleOf, server }) => {
    test.setTimeout(120_000);
    const page = await consoleOf('tess');
    const { secret, recoveryCodes } = await turnOn(page);
    await signOut(page);
    const knock = async (): Promise<void> => {
      await signIn(page, server.url, people.tess.email);
      await expect(heading(page, 'Enter your code')).toBeVisible();
    };

    await knock();
    await expectAccessible(page);
    await page.goto(`${server.url}/entries`);
    await expect(page.getByLabel('E-mail address')).toBeVisible();

    await knock();
    const code = codeOf(secret);
    await giveCode(page, code);
    await expect(heading(page, 'Catalogue')).toBeVisible();
    await signOut(page);

    await knock();
    await giveCode(page, code);
    await expect(page.getByText('was used already')).toBeVisible();
    await page.getByRole('button', { name: 'Use a recovery code' }).click();
    const [recovery = ''] = recoveryCodes;
    await giveCode(page, recovery.toLowerCase());
    await expect(heading(page, 'Catalogue')).toBeVisible();
    await signOut(page);

    await knock();
    await page.getByRole('button', { name: 'Use a recovery code' }).click();
    await giveCode(page, recovery);
    await expect(page.getByText('was used already')).toBeVisible();
    for (let n = 0; n < 8; n += 1) await giveCode(page, `00000${n}`);
    await expect(page.getByRole('alert')).toContainText('Too many attempts');
  });

  test('that was lost is taken away by an administrator', async ({ consoleOf, page, server }) => {
    await turnOn(await consoleOf('tom'));
    const ada = await consoleOf('ada');
    await ada.goto('/people');
    const row = ada.getByRole('row').filter({ hasText: people.tom.email });
    await expect(row).toContainText('Password and code');
    await row.getByRole('button', { name: /Actions for/ }).click();
    await ada.getByRole('menuitem', { name: 'Take away the second factor…' }).click();
    await expectAccessible(ada);
    await ada.getByRole('button', { name: 'Take it away' }).click();
    await expect(row).toContainText('Password only');
    await signIn(page, server.url, people.tom.email);
    await expect(heading(page, 'Catalogue')).toBeVisible();
  });
});

test.describe('where somebody is signed in', () => {
  const isSignedOut = async (page: Page): Promise<void> => {
    await page.goto('/releases');
    await expect(page.getByLabel('E-mail address')).toBeVisible();
  };

  test('is ended from another browser, at once', async ({ consoleOf }) => {
    const [here, there] = [await consoleOf('sol'), await consoleOf('sol')];
    await here.goto('/account');
    const sessions = here.locator('app-session-list').getByRole('listitem');
    await expect(sessions).toHaveCount(2);
    await expect(sessions.filter({ hasText: 'This browser' })).toHaveCount(1);
    await here.getByRole('button', { name: 'Sign out Chrome on Linux' }).click();
    await expect(sessions).toHaveCount(1);
    await isSignedOut(there);
  });

  test('is ended by an administrator', async ({ consoleOf }) => {
    const rui = await consoleOf('rui');
    const ada = await consoleOf('ada');
    await ada.goto('/people');
    const row = ada.getByRole('row').filter({ hasText: people.rui.email });
    await row.getByRole('button', { name: /Actions for/ }).click();
    await ada.getByRole('menuitem', { name: 'Sessions…' }).click();
    await expect(ada.getByRole('dialog')).toContainText('Chrome on Linux');
    await expectAccessible(ada);
    await ada.getByRole('button', { name: 'Sign out everywhere' }).click();
    await expect(row).toContainText('Not signed in');
    await isSignedOut(rui);
  });

  test('is here alone once the password is another', async ({ consoleOf, page, server }) => {
    const [here, there] = [await consoleOf('tia'), await consoleOf('tia')];
    const next = 'another sentence to remember';
    await here.goto('/account');
    const card = here.locator('app-password-card');
    await card.getByLabel('Current password').fill('not the right one');
    await here.getByLabel('New password').fill(next);
    await here.getByRole('button', { name: 'Change the password' }).click();
    await expect(here.getByText('This is not your current password.')).toBeVisible();
    await card.getByLabel('Current password').fill(password);
    await here.getByRole('button', { name: 'Change the password' }).click();
    const messages = here.getByRole('region', { name: 'Messages' });
    await expect(messages).toContainText('Your password is changed');
    await expect(here.locator('app-session-list').getByRole('listitem')).toHaveCount(1);
    await isSignedOut(there);
    await signIn(page, server.url, people.tia.email);
    await expect(page.getByRole('alert')).toBeVisible();
    await signIn(page, server.url, people.tia.email, next);
    await expect(heading(page, 'Catalogue')).toBeVisible();
    await here.reload();
    await expect(heading(here, 'My account')).toBeVisible();
  });
});
