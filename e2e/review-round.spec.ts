import type { Browser } from '@playwright/test';
import { EntryPanel } from './pages/entry-panel.ts';
import { ReleasePage } from './pages/release-page.ts';
import { ReviewPage } from './pages/review-page.ts';
import { ScheduleForm } from './pages/schedule-form.ts';
import { teamTest } from './team-test.ts';
import { expect, expectAccessible } from './test.ts';

const MINUTE = 60_000;
const before = 'Shows that a request for data really comes from a page you have open here.';
const first = 'Shows that a request comes from an open page.';
const second = 'Shows that a request comes from a page you opened.';

const test = teamTest(['rui'], { timeCanPass: true });
// Whoever sets the time sits elsewhere than the visitors it is meant for.
test.use({ timezoneId: 'Europe/Lisbon' });

/** What a clock of the zone reads, some minutes from now. */
const wallIn = (minutes: number, zone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
    .format(Date.now() + minutes * MINUTE)
    .replace(' ', 'T');

/** The time on that clock, as the console writes it. */
const readOn = (wall: string): string =>
  new Intl.DateTimeFormat('en', { timeZone: 'UTC', timeStyle: 'short' }).format(
    Date.parse(`${wall}Z`),
  );

/** What a visitor reads who was never here before, so that no cache answers. */
async function policyOf(browser: Browser, url: string): Promise<string> {
  const visitor = await browser.newPage();
  await visitor.goto(`${url}/policy/en`);
  const words = await visitor.getByRole('main').innerText();
  await visitor.close();
  return words;
}

test('a change is sent back, mended, refused on an old page, approved, live at its time, and undone', async ({
  browser,
  consoleOf,
  team,
}) => {
  const ada = await consoleOf('ada');
  const rui = await consoleOf('rui');
  const editor = new EntryPanel(ada);
  const mine = new ReviewPage(ada);
  const review = new ReviewPage(rui);

  await editor.open('csrftoken');
  await editor.rewritePurpose(first);
  const change = await mine.openMine();
  await mine.submit();
  await review.open(change);
  await review.requestChanges('Say it so that a visitor knows which page is meant.');
  await expectAccessible(rui);

  await mine.open(change);
  await expect(mine.state).toContainText('Changes requested');
  await expect(ada.getByText('Say it so that a visitor knows which page is meant.')).toBeVisible();
  await expectAccessible(ada);
  await editor.open('csrftoken');
  await editor.rewritePurpose('Shows that a request comes from a page in your browser.');
  await mine.open(change);
  await expect(mine.state).toContainText('Draft');

  const schedule = new ScheduleForm(ada);
  await schedule.begin();
  const wall = wallIn(10, 'Europe/Paris');
  await schedule.write(wall, 'Europe/Paris');
  await expect(schedule.meaning).toContainText(`${readOn(wall)} in Paris is`);
  await expect(schedule.meaning).toContainText(
    `${readOn(wallIn(10, 'Europe/Lisbon'))} for you (Lisbon)`,
  );
  await expectAccessible(ada);
  await schedule.save();
  await expect(ada.getByText(/Once approved, it publishes by itself .*\(Paris\)/)).toBeVisible();
  await mine.submit();

  await review.open(change);
  await review.comment.fill('Clear now, thank you.');
  await editor.open('csrftoken');
  await editor.rewritePurpose(second);
  await review.approveButton.click();
  await expect(review.moved).toContainText('Nothing was decided, and what you wrote is kept.');
  await expect(review.comment).toHaveValue('Clear now, thank you.');
  await expect(rui.locator('ins').filter({ hasText: 'opened' }).first()).toBeVisible();
  await expect(rui.getByText(/Shown is what changed since: 1 document/)).toBeVisible();
  await expectAccessible(rui);
  await review.approve();
  await expect(review.state).toContainText('Scheduled');

  await mine.open(change);
  await expect(ada.getByText(/Publishes .*\(Paris\)/)).toBeVisible();
  await expect(ada.getByText('Clear now, thank you.')).toBeVisible();
  await expectAccessible(ada);
  const { url } = team.server;
  expect(await policyOf(browser, url)).not.toContain(second);

  team.server.passTime(11 * MINUTE);
  const latest = async (): Promise<string> =>
    (await ada.request.get('/registry/v1/latest.json')).text();
  await expect.poll(latest, { timeout: 30_000 }).toContain(second);
  expect(await latest()).toContain('"release":2');
  expect(await policyOf(browser, url)).toContain(second);

  const release = new ReleasePage(ada);
  await release.open(2);
  await release.verify();
  await expect(release.verdict).toContainText('exactly these');
  await expectAccessible(ada);
  const undoing = await release.revert();
  expect(undoing).not.toBe(change);
  await expect(mine.state).toContainText('Draft');
  await expect(ada.locator('ins').first()).toBeVisible();
  await mine.submit();
  await review.open(undoing);
  await review.approve();
  await mine.open(undoing);
  await mine.publish();
  await expectAccessible(ada);
  const undone = await policyOf(browser, url);
  expect(undone).not.toContain(second);
  expect(undone).toContain(before);
});
