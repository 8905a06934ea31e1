import { emptyFolder, startServer } from './running-server.ts';
import { expect, expectAccessible, password, test } from './test.ts';

test.describe('setting up beside the sample', () => {
  test('the answers wait as a draft that edits the settings alone', async ({ page }) => {
    const server = await startServer({ sample: true, dataFolder: emptyFolder() });
    try {
      await page.goto(server.setupLink ?? '');
      await expect(page.getByLabel('Your name')).toBeVisible();
      await expectAccessible(page);
      await page.getByLabel('Your name').fill('Ada Admin');
      await page.getByLabel('E-mail address').fill('ada@example.org');
      await page.getByLabel('Password').fill(password);
      await page.getByLabel('Organisation').fill('Example SAS');
      await page.getByRole('checkbox', { name: 'French' }).uncheck();
      await page.getByRole('checkbox', { name: 'German' }).check();
      await page.getByRole('button', { name: 'Create the account' }).click();
      await expect(page.getByRole('status')).toContainText('wait in the draft C-2');
      await expectAccessible(page);

      const answer = await page.request.get(`${server.url}/api/v1/changes/C-2`);
      const { title, state, documents } = (await answer.json()) as {
        title: string;
        state: string;
        documents: {
          kind: string;
          op: string;
          differences: { at: string; before: unknown; after: unknown }[];
        }[];
      };
      expect([title, state, documents.length]).toEqual([
        'Our organisation and languages',
        'draft',
        1,
      ]);
      expect([documents[0]?.kind, documents[0]?.op]).toEqual(['settings', 'update']);
      expect(documents[0]?.differences).toEqual([
        { at: '/controller/name', before: 'Opendatasoft SAS', after: 'Example SAS' },
        { at: '/publishedLocales', before: ['en', 'fr'], after: ['de', 'en'] },
      ]);

      await page.getByRole('link', { name: 'Open the draft' }).click();
      await expect(
        page.getByRole('heading', { level: 1, name: 'Our organisation and languages' }),
      ).toBeVisible();
      const live = await page.request.get(`${server.url}/registry/v1/latest.json`);
      expect(await live.text()).toContain('Opendatasoft SAS');
    } finally {
      await server.stop();
    }
  });
});
