import { expect, password, people, signIn, test } from './test.ts';

test.describe('signing in', () => {
  test('a wrong password and an unknown person get one and the same answer', async ({
    page,
    server,
  }) => {
    await signIn(page, server.url, people.vic.email, 'not the right words');
    const answer = page.getByRole('alert');
    await expect(answer).toBeVisible();
    const words = await answer.textContent();
    await signIn(page, server.url, 'nobody@example.org', 'not the right words');
    await expect(answer).toHaveText(words ?? '');
    await expect(page.getByLabel('E-mail address')).toHaveValue('nobody@example.org');
  });

  test('too many tries make a person wait, and others are let in meanwhile', async ({
    page,
    server,
  }) => {
    for (let n = 0; n < 12; n += 1) {
      await signIn(page, server.url, 'target@example.org', `guess number ${n} of many`);
      await expect(page.getByRole('alert')).toBeVisible();
    }
    await expect(page.getByRole('alert')).toContainText(/wait|again in|too many/i);
    await signIn(page, server.url, people.vic.email, password);
    await expect(page.getByRole('heading', { level: 1, name: 'Catalogue' })).toBeVisible();
  });

  test('an address inside the console comes back after signing in', async ({ page, server }) => {
    await page.goto(`${server.url}/releases`);
    await expect(page.getByLabel('E-mail address')).toBeVisible();
    await page.getByLabel('E-mail address').fill(people.vic.email);
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Releases' })).toBeVisible();
  });

  test('a viewer reads everything and is offered nothing that alters', async ({ consoleOf }) => {
    const page = await consoleOf('vic');
    await expect(page.getByRole('button', { name: 'New entry' })).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'New entry' })).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'People' })).toHaveCount(0);
    await page.goto('/people');
    await expect(
      page.getByRole('heading', { name: 'There is no page at this address' }),
    ).toBeVisible();
  });

  test('the console sets its own cookies and no other', async ({ consoleOf }) => {
    const page = await consoleOf('ada');
    await page.getByRole('button', { name: /Account and display/ }).click();
    await page.getByRole('menuitemradio', { name: 'Français' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    for (const address of ['/changes', '/releases', '/preview', '/exports', '/people', '/settings'])
      await page.goto(address);
    await page.waitForLoadState('networkidle');
    const names = (await page.context().cookies()).map(({ name }) => name);
    expect(
      names.filter(
        (name) =>
          !['sessionid', 'csrftoken', 'console_language', 'console_preferences'].includes(name),
      ),
    ).toEqual([]);
    expect(names).toContain('sessionid');
    expect(names).toContain('console_language');
  });

  test('signing out ends the session on the server', async ({ consoleOf, server }) => {
    const page = await consoleOf('ines');
    const cookie = (await page.context().cookies())
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ');
    const before = await fetch(`${server.url}/api/v1/status`, { headers: { cookie } });
    expect(before.status).toBe(200);
    await page.getByRole('button', { name: /Account and display/ }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await expect(page.getByLabel('E-mail address')).toBeVisible();
    const after = await fetch(`${server.url}/api/v1/status`, { headers: { cookie } });
    expect(after.status).toBe(401);
  });
});
