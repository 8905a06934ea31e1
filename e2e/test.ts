// Playwright's test with what every journey needs: a running product of its own, and an accessibility check.
import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type Browser, type Page } from '@playwright/test';
import { addPerson, emptyFolder, startServer, type RunningServer } from './running-server.ts';

export { expect };

export const password = 'a sentence to remember';
export const people = {
  ada: { email: 'ada@example.org', name: 'Ada Admin', roles: 'administrator' },
  ben: { email: 'ben@example.org', name: 'Ben Builder', roles: 'administrator' },
  rui: { email: 'rui@example.org', name: 'Rui Reviewer', roles: 'reviewer' },
  ines: { email: 'ines@example.org', name: 'Inès Integrator', roles: 'integrator' },
  vic: { email: 'vic@example.org', name: 'Vic Viewer', roles: 'viewer' },
  // Their sign-ins are altered; nobody else uses them.
  tess: { email: 'tess@example.org', name: 'Tess Twice', roles: 'integrator' },
  tom: { email: 'tom@example.org', name: 'Tom Token', roles: 'viewer' },
  tia: { email: 'tia@example.org', name: 'Tia Table', roles: 'viewer' },
  sol: { email: 'sol@example.org', name: 'Sol Sessions', roles: 'reviewer' },
} as const;
export type PersonName = keyof typeof people;

interface WorkerFixtures {
  /** The product with the sample catalogue live as release 1 and everybody of `people` in it. */
  readonly server: RunningServer;
}

interface Fixtures {
  /** Opens the console signed in, in a browser context of its own. */
  readonly consoleOf: (person: PersonName) => Promise<Page>;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  server: [
    async ({}, use) => {
      const dataFolder = emptyFolder();
      for (const person of Object.values(people))
        await addPerson(dataFolder, { ...person, password });
      const server = await startServer({ sample: true, dataFolder });
      await use(server);
      await server.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  consoleOf: async ({ browser, server }, use) => {
    const pages: Page[] = [];
    await use(async (person) => {
      const page = await signedIn(browser, server.url, people[person].email);
      pages.push(page);
      return page;
    });
    for (const page of pages) await page.context().close();
  },
});

export async function signIn(
  page: Page,
  url: string,
  email: string,
  secret = password,
): Promise<void> {
  await page.goto(`${url}/sign-in`);
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(secret);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

async function signedIn(browser: Browser, url: string, email: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: url });
  const page = await context.newPage();
  await signIn(page, url, email);
  await expect(page.getByRole('heading', { level: 1, name: 'Catalogue' })).toBeVisible();
  return page;
}

/** No finding of axe, whatever its rule or weight. */
export async function expectAccessible(page: Page): Promise<void> {
  // Legacy mode: axe waits for ever on frames without an origin; previewed pages have findings of their own tests.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .exclude('iframe')
    .analyze();
  const told = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  );
  expect.soft(told, `axe on ${page.url()}`).toEqual([]);
}
