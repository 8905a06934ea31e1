import { badDecisions } from './bad-decisions.ts';
import { Conversation } from './pages/conversation.ts';
import { ReviewPage } from './pages/review-page.ts';
import { ScheduleForm } from './pages/schedule-form.ts';
import { codeOf, look, move, submitted, type ChangeAnswer } from './reliability/desk.ts';
import { password } from './reliability/team.ts';
import { teamTest } from './team-test.ts';
import { expect, expectAccessible } from './test.ts';

const MINUTE = 60_000;
const tooLong = 'word '.repeat(2100);

const test = teamTest(['rui'], { timeCanPass: true });

test('a comment that is too long, and a refusal without a reason, are said where they were written', async ({
  consoleOf,
  team,
}) => {
  const { id } = await submitted(team.clients.ada, 'long-words');
  const page = await consoleOf('rui');
  const review = new ReviewPage(page);
  await review.open(id);

  await review.requestChangesButton.click();
  await expect(review.comment).toBeFocused();
  await expect(review.comment).toHaveAccessibleDescription(/at least 10 characters/);
  await review.comment.fill('Too curt');
  await review.rejectButton.click();
  await expect(review.comment).toHaveAccessibleDescription(/at least 10 characters/);
  await expect(review.comment).toHaveValue('Too curt');
  await expectAccessible(page);

  await review.comment.fill(tooLong);
  await review.requestChangesButton.click();
  await expect(review.comment).toHaveAccessibleDescription(/at most 10,000 characters/);
  await expect(review.comment).toHaveValue(tooLong);
  await expectAccessible(page);

  const remarks = new Conversation(page);
  await remarks.begin('Purpose, English');
  await remarks.box('Purpose, English').fill(tooLong);
  await remarks.send();
  await expect(remarks.box('Purpose, English')).toHaveAccessibleDescription(
    /at most 10,000 characters/,
  );
  await expect(remarks.box('Purpose, English')).toHaveValue(tooLong);
  expect((await look(team.clients.rui, id)).state).toBe('in-review');

  await page.reload();
  await expect(review.comment).toHaveValue(tooLong);
  await expect(remarks.box('Purpose, English')).toHaveValue(tooLong);
  await remarks.box('Purpose, English').fill('Short enough.');
  await remarks.send();
  await expect(page.getByText('Short enough.')).toBeVisible();
  await review.requestChanges('Write it so that a visitor understands it.');
});

test('a time that has passed is said beside it, and stays typed', async ({ consoleOf, team }) => {
  const { id } = await submitted(team.clients.ada, 'late-words');
  const page = await consoleOf('ada');
  const review = new ReviewPage(page);
  await review.open(id);
  const schedule = new ScheduleForm(page);
  await schedule.begin();
  await schedule.write('2026-01-01T09:30', 'Europe/Paris');
  await schedule.save();
  await expect(schedule.date).toHaveAccessibleDescription(/has passed/);
  await expect(schedule.date).toHaveValue('2026-01-01');
  await expect(schedule.clock).toHaveValue('09:30');
  await expect(schedule.zone).toHaveValue('Europe/Paris');
  await expectAccessible(page);
});

test('a change that moved meanwhile is shown as it is now, and what was written is kept', async ({
  consoleOf,
  team,
}) => {
  const change = await submitted(team.clients.ada, 'moving-words');
  const page = await consoleOf('rui');
  const review = new ReviewPage(page);
  await review.open(change.id);
  await review.comment.fill('I like how short this is.');
  await move(team.clients.ada, await look(team.clients.ada, change.id), 'take-back');
  await review.approveButton.click();
  await expect(review.moved).toContainText('Somebody acted on this change');
  await expect(review.state).toContainText('Draft');
  await expectAccessible(page);
  await move(team.clients.ada, await look(team.clients.ada, change.id), 'submit');
  await page.reload();
  await expect(review.comment).toHaveValue('I like how short this is.');
});

test('a decision that did not reach the server is made by trying again', async ({
  consoleOf,
  team,
}) => {
  const { id } = await submitted(team.clients.ada, 'lost-words');
  const page = await consoleOf('rui');
  const review = new ReviewPage(page);
  await review.open(id);
  await review.comment.fill('Fine with me.');
  await page.context().setOffline(true);
  await review.approveButton.click();
  await expect(page.getByRole('alert')).toContainText('The server cannot be reached.');
  await expect(review.comment).toHaveValue('Fine with me.');
  await expectAccessible(page);
  await page.context().setOffline(false);
  await review.approve();
  await expect(page.getByText('Fine with me.')).toBeVisible();
});

const standing = ({ state, etag, contentHash }: ChangeAnswer): object => ({
  state,
  etag,
  contentHash,
});

test('over HTTP each of them is refused by its own code, and the change stays as it was', async ({
  team,
}) => {
  const { ada } = team.clients;
  const { id } = await submitted(ada, 'refused-words');
  for (const { what, send, answer } of badDecisions) {
    const before = await look(ada, id);
    const refused = await send(team, before);
    expect.soft([refused.status, codeOf(refused)], what).toEqual(answer);
    expect.soft(standing(await look(ada, id)), what).toEqual(standing(before));
  }
});

// Last, as every session in the file ends with it.
test('whoever is signed out while writing signs in over the page and loses no word', async ({
  consoleOf,
  team,
}) => {
  const { id } = await submitted(team.clients.ada, 'slow-words');
  const page = await consoleOf('rui');
  const review = new ReviewPage(page);
  await review.open(id);
  const remarks = new Conversation(page);
  await remarks.begin('Purpose, English');
  await remarks.box('Purpose, English').fill('This took me a while to put into words.');
  team.server.passTime(40 * MINUTE);
  await remarks.send();
  const dialog = page.getByRole('dialog', { name: 'Your session has ended' });
  await expect(dialog).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Not now' }).click();
  await expect(remarks.box('Purpose, English')).toHaveValue(
    'This took me a while to put into words.',
  );
  await remarks.send();
  await dialog.getByLabel('Password').fill(password);
  await dialog.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByText('This took me a while to put into words.')).toBeVisible();
  await expect(remarks.box('Purpose, English')).toHaveCount(0);
});
