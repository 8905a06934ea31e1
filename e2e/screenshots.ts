// Makes the pictures of the README from the running product: a sample catalogue with one change under way.
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { ApiClient } from './api-client.ts';
import { findBrowser } from './browser.ts';
import { addPerson, emptyFolder, startServer } from './running-server.ts';

const pictures = path.resolve(import.meta.dirname, '../docs/pictures');
const administrator = {
  email: 'ada@example.org',
  name: 'Ada Admin',
  roles: 'administrator',
  password: 'a sentence to remember',
};

interface DocumentAnswer {
  readonly live: { readonly body: Record<string, unknown>; readonly version: number };
}

/** One text rewritten, so that the list shows a change and the editor a text to update. */
async function beginAChange(url: string): Promise<void> {
  const ada = new ApiClient(url);
  await ada.signIn(administrator.email, administrator.password);
  const { body: change } = await ada.send<{ id: string }>('POST', '/api/v1/changes', {
    body: { title: 'Clearer API protection' },
  });
  const { body: csrf } = await ada.send<DocumentAnswer>('GET', '/api/v1/documents/entry/csrftoken');
  const purpose = csrf.live.body['purpose'] as Record<string, object>;
  await ada.send('PUT', `/api/v1/changes/${change.id}/edits/entry/csrftoken`, {
    headers: { 'if-none-match': '*' },
    body: {
      op: 'update',
      baseVersion: csrf.live.version,
      body: {
        ...csrf.live.body,
        purpose: {
          ...purpose,
          en: {
            text: 'Protects the data calls you make from being forged by another site.',
            state: 'draft',
          },
        },
      },
    },
  });
}

async function signIn(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/sign-in`);
  await page.getByLabel('E-mail address').fill(administrator.email);
  await page.getByLabel('Password').fill(administrator.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { level: 1, name: 'Catalogue' }).waitFor();
}

const dataFolder = emptyFolder();
await addPerson(dataFolder, administrator);
const server = await startServer({ sample: true, dataFolder });
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking'],
});
try {
  await beginAChange(server.url);
  const page = await browser.newPage({ viewport: { width: 1440, height: 860 } });
  await signIn(page, server.url);
  await page.goto(`${server.url}/entries/csrftoken`);
  await page.getByLabel('Category', { exact: true }).waitFor();
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: path.join(pictures, 'console.png') });

  const visitor = await browser.newPage({
    viewport: { width: 1200, height: 720 },
    locale: 'en-GB',
  });
  await visitor.goto(`${server.url}/demo`);
  await visitor.getByRole('button', { name: 'Accept all' }).waitFor();
  await visitor.screenshot({ path: path.join(pictures, 'banner.png') });
  console.log(`Pictures are in ${pictures}`);
} finally {
  await browser.close();
  await server.stop();
}
