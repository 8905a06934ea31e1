import { Conversation } from './pages/conversation.ts';
import { EntryPanel } from './pages/entry-panel.ts';
import { RebasePage } from './pages/rebase-page.ts';
import { ReviewPage } from './pages/review-page.ts';
import { teamTest } from './team-test.ts';
import { expect, expectAccessible } from './test.ts';

const test = teamTest(['ben', 'rui']);

test('two administrators in one entry settle field by field what a release overtook', async ({
  consoleOf,
}) => {
  const ben = await consoleOf('ben');
  const ada = await consoleOf('ada');
  const rui = await consoleOf('rui');
  const [slow, fast, review] = [new ReviewPage(ben), new ReviewPage(ada), new ReviewPage(rui)];

  const slowEntry = new EntryPanel(ben);
  await slowEntry.open('django-language');
  await slowEntry.purpose.fill('Ben: shows the pages in your language.');
  await slowEntry.text('Function').fill('Language of Ben');
  await slowEntry.text('Condition').fill('Ben: only where there are several languages.');
  await slowEntry.save();
  const overtaken = await slow.openMine();
  await slow.submit();
  await review.open(overtaken);
  await review.approve();

  const fastEntry = new EntryPanel(ada);
  await fastEntry.open('django-language');
  await fastEntry.purpose.fill('Ada: shows the pages in a language you read.');
  await fastEntry.text('Function').fill('Language of Ada');
  await fastEntry.text('Condition').fill('Ada: only where there is a choice.');
  await fastEntry.save();
  const first = await fast.openMine();
  await fast.submit();
  await review.open(first);
  await review.approve();
  await fast.open(first);
  await fast.publish();

  await slow.open(overtaken);
  await expect(slow.sentence(/1 document also changed in release 2/)).toBeVisible();
  await ben.getByRole('link', { name: 'Bring this change onto what is live' }).first().click();
  const rebase = new RebasePage(ben);
  await expect(rebase.open).toContainText('3 choices are still open.');
  await expect(rebase.open).toContainText('One approval given so far will no longer count.');
  const purpose = rebase.field(/^Purpose/);
  await expect(purpose).toContainText('Shows you the pages in the language you picked.');
  await expect(purpose).toContainText('Ada: shows the pages in a language you read.');
  await expect(purpose).toContainText('Ben: shows the pages in your language.');
  await expectAccessible(ben);

  await rebase.takeTheirs(/^Function/);
  await rebase.takeMine(/^Condition/);
  await rebase.write(/^Purpose/, 'Shows the pages in a language you read, as you chose.');
  await expect(rebase.open).toContainText('Everything is chosen.');
  const result = rebase.result('django_language');
  await expect(result).toContainText('as you chose');
  await expect(result).toContainText('are several languages');
  await expect(result).not.toContainText('Language of Ben');
  await expectAccessible(ben);
  await rebase.save();
  await expect(slow.publishButton).toHaveCount(0);
  await expect(slow.sentence(/no longer counts/)).toBeVisible();
  await expect(slow.sentence('0 of 1 approval needed')).toBeVisible();
  await expectAccessible(ben);

  await review.open(overtaken);
  await expect(review.sentence(/Shown is what changed since: 1 document/)).toBeVisible();
  await expect(rui.locator('ins').filter({ hasText: 'chose' }).first()).toBeVisible();
  await expectAccessible(rui);
  await review.approve();
  await slow.open(overtaken);
  await slow.publish();
  await ben.goto('/policy/en');
  const policy = ben.getByRole('main');
  await expect(policy).toContainText('Shows the pages in a language you read, as you chose.');
  await expect(policy).toContainText('Language of Ada');
  await expect(policy).toContainText('Ben: only where there are several languages.');
});

test('the author takes over the words that a reviewer suggests, in one click', async ({
  consoleOf,
}) => {
  const ada = await consoleOf('ada');
  const rui = await consoleOf('rui');
  const [mine, review] = [new ReviewPage(ada), new ReviewPage(rui)];
  const suggestion = 'Keeps you signed in as you go from page to page.';

  const entry = new EntryPanel(ada);
  await entry.open('sessionid');
  await entry.rewritePurpose('Keeps you logged in as you go from page to page.');
  const change = await mine.openMine();
  await mine.submit();

  await review.open(change);
  const remarks = new Conversation(rui);
  await remarks.begin('Purpose, English');
  await remarks.box('Purpose, English').fill('We say “signed in” everywhere else.');
  await remarks.suggest(suggestion);
  await expectAccessible(rui);
  await remarks.send();
  await expect(rui.getByText('Suggests these words:')).toBeVisible();
  await expect(remarks.useButton).toHaveCount(0);

  await mine.open(change);
  await expect(ada.getByText('We say “signed in” everywhere else.')).toBeVisible();
  await expectAccessible(ada);
  const answers = new Conversation(ada);
  await answers.useButton.click();
  await expect(answers.resolved).toBeVisible();
  await expect(mine.state).toContainText('In review · revision 3');
  await expect(ada.locator('ins').filter({ hasText: 'as', visible: true }).first()).toBeVisible();
  await expectAccessible(ada);
  await entry.open('sessionid');
  await expect(entry.purpose).toHaveValue(suggestion);

  await review.open(change);
  await expect(remarks.resolved).toBeVisible();
  await review.approve();
});
