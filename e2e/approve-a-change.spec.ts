import { EntryPanel } from './pages/entry-panel.ts';
import { ReviewPage } from './pages/review-page.ts';
import { expect, test } from './test.ts';

test.describe('a change that was approved', () => {
  test('loses its approval when its content is edited, and cannot be published', async ({
    consoleOf,
  }) => {
    const author = await consoleOf('ada');
    const editor = new EntryPanel(author);
    await editor.open('csrftoken');
    await editor.rewritePurpose('Shows that a request for data comes from a page you have open.');
    const review = new ReviewPage(author);
    const change = await review.openMine();
    await review.submit();

    const reviewer = new ReviewPage(await consoleOf('rui'));
    await reviewer.open(change);
    await expect(reviewer.page.locator('ins').first()).toBeVisible();
    await expect(reviewer.page.locator('del').first()).toBeVisible();
    await reviewer.approve();

    await review.open(change);
    await expect(review.publishButton).toBeEnabled();
    await editor.open('csrftoken');
    await editor.purpose.fill('Shows that a request for data comes from your own page.');
    await author.keyboard.press('Control+s');
    await editor.panel.getByRole('button', { name: 'Save all the same' }).click();
    await expect(editor.saved).toBeVisible();

    await review.open(change);
    await expect(review.publishButton).toHaveCount(0);
    await expect(author.getByText(/no longer counts/)).toBeVisible();
  });
});

test.describe('two administrators in one entry', () => {
  test('the slower one chooses field by field after the other published, and nothing is lost', async ({
    consoleOf,
  }) => {
    test.setTimeout(120_000);
    const slow = new EntryPanel(await consoleOf('ben'));
    await slow.open('sessionid');

    const author = await consoleOf('ada');
    const fast = new EntryPanel(author);
    await fast.open('sessionid');
    await fast.rewritePurpose('Keeps you signed in on every page.');
    const review = new ReviewPage(author);
    const change = await review.openMine();
    await review.submit();
    const reviewer = new ReviewPage(await consoleOf('rui'));
    await reviewer.open(change);
    await reviewer.approve();
    await review.open(change);
    await review.publish();

    await slow.purpose.fill('Remembers that you are signed in.');
    await slow.page.keyboard.press('Control+s');
    const choice = slow.panel.getByRole('group', { name: /Purpose/ });
    await expect(choice).toContainText('Keeps you signed in on every page.');
    await expect(choice).toContainText('Remembers that you are signed in.');
    await choice.getByRole('radio', { name: /Mine/ }).check();
    await slow.panel.getByRole('button', { name: 'Save my choice' }).click();
    await expect(slow.saved).toBeVisible();
    await expect(slow.purpose).toHaveValue('Remembers that you are signed in.');
  });

  test('two windows of one person merge what does not touch, and ask about what does', async ({
    consoleOf,
  }) => {
    const first = new EntryPanel(await consoleOf('ben'));
    await first.open('django-language');
    await first.rewritePurpose('Shows you pages in your language.');
    const second = new EntryPanel(await first.page.context().newPage());
    await second.open('django-language');
    await first.rewritePurpose('Shows you every page in your language.');
    await second.purpose.fill('Shows pages in the language you like.');
    await second.page.keyboard.press('Control+s');
    const choice = second.panel.getByRole('group', { name: /Purpose/ });
    await expect(choice).toContainText('Shows you every page in your language.');
    await choice.getByRole('radio', { name: /Theirs/ }).check();
    await second.panel.getByRole('button', { name: 'Save my choice' }).click();
    await expect(second.purpose).toHaveValue('Shows you every page in your language.');
  });
});
