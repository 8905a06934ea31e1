import type { Page } from '@playwright/test';
import { ReviewPage } from './pages/review-page.ts';
import { addEntry, begin, entryBody, look, move } from './reliability/desk.ts';
import { aTeam, emailOf, password, type Member, type Team } from './reliability/team.ts';
import { expect, expectAccessible, signIn, test } from './test.ts';

test.describe('a review of three entries', () => {
  let team: Team;
  test.beforeAll(async () => {
    team = await aTeam(['ada', 'rui']);
  });
  test.afterAll(() => team.server.stop());

  test('is held back, sent with the decision, mended and approved', async ({ browser }) => {
    test.setTimeout(180_000);
    const { ada } = team.clients;
    const { id } = await begin(ada, 'Three entries');
    for (const entry of ['one', 'two', 'three']) await addEntry(ada, id, entry);
    await move(ada, await look(ada, id), 'submit');

    const open = async (who: Member): Promise<Page> => {
      const context = await browser.newContext({ baseURL: team.server.url });
      const page = await context.newPage();
      await signIn(page, team.server.url, emailOf(who), password);
      await expect(page.getByRole('heading', { level: 1, name: 'Catalogue' })).toBeVisible();
      return page;
    };
    const reviewer = await open('rui');
    const review = new ReviewPage(reviewer);
    const progress = reviewer.locator('app-review-progress');
    const document = (page: Page, key: string) => page.goto(`/changes/${id}?document=entry/${key}`);

    await test.step('a reviewer holds a comment back, and returns one of three', async () => {
      await document(reviewer, 'one');
      await reviewer.getByRole('button', { name: 'Comment on Purpose, English' }).click();
      await reviewer.getByLabel('Comment on Purpose, English').fill('Which colours are meant?');
      await reviewer.getByRole('button', { name: 'Add to my review' }).click();
      await expect(reviewer.getByText('Not sent yet', { exact: true })).toBeVisible();
      await reviewer.locator('body').press('f');
      await expect(progress).toContainText('1 fine, 0 returned, 2 not judged yet');
      await document(reviewer, 'two');
      await reviewer.getByRole('button', { name: 'Return…' }).click();
      await reviewer.getByLabel('Why it goes back').fill('Say who reads this entry.');
      await reviewer.getByRole('button', { name: 'Return it' }).click();
      await expect(progress).toContainText('1 fine, 1 returned, 1 not judged yet');
      await expect(progress).toContainText('2 comments not sent yet');
      await expect(review.approveButton).toHaveAttribute('aria-disabled', 'true');
      await expectAccessible(reviewer);
    });

    await test.step('a reload keeps all of it', async () => {
      await reviewer.reload();
      await expect(progress).toContainText('1 fine, 1 returned, 1 not judged yet');
      await expect(reviewer.getByText('Say who reads this entry.')).toBeVisible();
    });

    const author = await open('ada');
    const authorsTalk = author.locator('app-conversation');
    await test.step('its author sees nothing of it', async () => {
      await author.goto(`/changes/${id}?tab=conversation`);
      await expect(authorsTalk).toContainText('Nobody has said anything yet.');
    });

    await test.step('the decision sends it', async () => {
      await reviewer.getByRole('button', { name: 'Request changes' }).click();
      await expect(reviewer.getByText(`You asked for changes to ${id}.`).first()).toBeVisible();
      await expect(reviewer.getByText('Not sent yet', { exact: true })).toHaveCount(0);
      await author.reload();
      await expect(authorsTalk).toContainText('Which colours are meant?');
      await expect(authorsTalk).toContainText('Say who reads this entry.');
      await document(author, 'two');
      await expect(author.locator('app-edited-list')).toContainText('returned by rui');
      await expect(author.locator('app-edited-document')).toContainText(
        'Say who reads this entry.',
      );
      await expectAccessible(author);
    });

    await test.step('its author mends it, and the reviewer approves what moved', async () => {
      const edit = `/api/v1/changes/${id}/edits/entry/two`;
      const { documents } = (await look(ada, id)) as unknown as {
        documents: { id: string; etag: string }[];
      };
      const seen = documents.find((one) => one.id === 'two')?.etag ?? '';
      const body = { ...entryBody('two'), domains: ['read.example.org'] };
      const saved = await ada.send('PUT', edit, {
        body: { op: 'create', baseVersion: 0, body },
        headers: { 'if-match': seen },
      });
      expect(saved.status).toBe(200);
      await move(ada, await look(ada, id), 'submit');
      await reviewer.goto(`/changes/${id}`);
      await expect(reviewer.locator('app-since-note')).toContainText(
        'Shown is what changed since: 1 document.',
      );
      await expect(reviewer.locator('app-edited-list')).toContainText(
        'was returned, altered since',
      );
      await expect(progress).toContainText('1 fine, 0 returned, 2 not judged yet');
      await reviewer.getByRole('button', { name: 'Fine', exact: true }).click();
      await expect(progress).toContainText('2 fine, 0 returned, 1 not judged yet');
      await review.approve();
    });
    for (const page of [reviewer, author]) await page.context().close();
  });
});
