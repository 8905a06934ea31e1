// A test whose people work in the console of one server, which all tests of the file share.
import { test as base, type Browser, type Page } from '@playwright/test';
import { aTeam, emailOf, password, type Member, type Team } from './reliability/team.ts';
import type { ServerOptions } from './running-server.ts';
import { expect, signIn } from './test.ts';

interface Fixtures {
  /** Opens the console signed in, in a browser context of its own. */
  readonly consoleOf: (member: Member) => Promise<Page>;
}

/** @param names who has an account beside `ada` */
export const teamTest = (names: readonly Member[], options: Partial<ServerOptions> = {}) =>
  base.extend<Fixtures, { readonly team: Team }>({
    team: [
      async ({}, use) => {
        const team = await aTeam(names, {}, options);
        await use(team);
        await team.server.stop();
      },
      { scope: 'worker', timeout: 120_000 },
    ],
    consoleOf: async ({ browser, team }, use) => {
      const pages: Page[] = [];
      await use(async (member) => {
        const page = await signedIn(browser, team.server.url, member);
        pages.push(page);
        return page;
      });
      for (const page of pages) await page.context().close();
    },
  });

async function signedIn(browser: Browser, url: string, member: Member): Promise<Page> {
  const context = await browser.newContext({ baseURL: url });
  const page = await context.newPage();
  await signIn(page, url, emailOf(member), password);
  await expect(page.getByRole('heading', { level: 1, name: 'Catalogue' })).toBeVisible();
  return page;
}
