import { Keyboard, watchForPointers } from './pages/keyboard.ts';
import { EntryPanel } from './pages/entry-panel.ts';
import { ReviewPage } from './pages/review-page.ts';
import { addPerson, emptyFolder, startServer } from './running-server.ts';
import { expect, password, people, test } from './test.ts';

const { ada, rui } = people;

test('from signing in to a published change without a mouse', async ({ browser }) => {
  test.setTimeout(240_000);
  const dataFolder = emptyFolder();
  for (const person of [ada, rui]) await addPerson(dataFolder, { ...person, password });
  const server = await startServer({ sample: true, dataFolder });
  const page = await (await browser.newContext({ baseURL: server.url })).newPage();
  const pointersSeen = await watchForPointers(page);
  const keyboard = new Keyboard(page);
  const review = new ReviewPage(page);
  const { panel } = new EntryPanel(page);
  const heading = (name: string) => page.getByRole('heading', { level: 1, name });
  const entryLink = (name: string) => page.getByRole('table').getByRole('link', { name });
  const field = (label: string) => panel.getByLabel(label, { exact: true });
  const text = (label: string) =>
    panel.getByRole('textbox', { name: new RegExp(`^${label}\\b.*English`) });

  await test.step('signing in leads to the content', async () => {
    await page.goto('/sign-in');
    await keyboard.signIn(ada.email, password);
    await expect(heading('Catalogue')).toBeVisible();
  });

  await test.step('the first stop of a page skips its navigation', async () => {
    await page.reload();
    await expect(entryLink('sessionid')).toBeVisible();
    await keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
    await keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await keyboard.press('Tab');
    await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
  });

  await test.step('the navigation is walked by Tab and by its shortcuts', async () => {
    await keyboard.use(page.getByRole('link', { name: 'Categories' }));
    await expect(heading('Categories')).toBeVisible();
    await expect(page.getByRole('main')).toBeFocused();
    for (const [key, name] of [
      ['c', 'Changes'],
      ['r', 'Releases'],
      ['p', 'Preview'],
      ['e', 'Catalogue'],
    ] as const) {
      await keyboard.press('g', key);
      await expect(heading(name)).toBeVisible();
      await expect(page.getByRole('main')).toBeFocused();
    }
  });

  await test.step('the sheet of shortcuts opens on ? and gives the focus back on Esc', async () => {
    await keyboard.press('?');
    await expect(page.getByRole('dialog')).toContainText('Go to the catalogue');
    await keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('main')).toBeFocused();
  });

  await test.step('the list is searched and walked', async () => {
    await keyboard.press('/');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await keyboard.type('s');
    await expect(page).toHaveURL(/q=s/);
    await keyboard.press('Backspace');
    await expect(page).not.toHaveURL(/q=s/);
    await keyboard.reach(entryLink('csrftoken'));
    await keyboard.press('j');
    await expect(entryLink('csrftoken')).not.toBeFocused();
    await keyboard.press('k');
    await expect(entryLink('csrftoken')).toBeFocused();
  });

  await test.step('a panel takes the focus, and Esc brings it back to the row last seen', async () => {
    await keyboard.press('Enter');
    await expect(panel.getByRole('heading', { name: 'csrftoken' })).toBeFocused();
    await keyboard.press('j');
    await expect(page).not.toHaveURL(/csrftoken/);
    await keyboard.press('k');
    await expect(page).toHaveURL(/csrftoken/);
    await keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
    await expect(entryLink('csrftoken')).toBeFocused();
  });

  await test.step('a new entry is begun, left and begun again', async () => {
    await keyboard.press('n');
    await expect(panel.getByLabel('Names')).toBeFocused();
    await keyboard.press('Escape');
    await expect(entryLink('csrftoken')).toBeFocused();
    await keyboard.press('n');
    await expect(panel.getByLabel('Names')).toBeFocused();
    await keyboard.type('_visits_*,wrong');
    await keyboard.press('Enter');
    await keyboard.reach(panel.getByRole('button', { name: 'Remove wrong' }), 'Shift+Tab');
    await keyboard.press('Enter');
    await expect(panel.getByLabel('Names')).toBeFocused();
    await keyboard.use(panel.getByRole('button', { name: 'Begin' }));
    await expect(panel.getByRole('heading', { name: '_visits_*' })).toBeFocused();
  });

  await test.step('its fields are filled', async () => {
    await keyboard.choose(field('Provider'), 'Opendatasoft');
    await keyboard.choose(field('Category'), 'Statistical');
    await keyboard.rewrite(text('Function'), 'Audience counting');
    await keyboard.use(panel.getByLabel('Front office'), ' ');
    await keyboard.rewrite(text('Purpose'), 'Counts visits without knowing who comes.');
    await keyboard.choose(field('Duration'), 'A fixed time');
    await keyboard.choose(panel.getByLabel('How exact'), 'up to');
    await keyboard.rewrite(panel.getByLabel('Duration: number'), '6');
    await keyboard.choose(panel.getByLabel('Duration: unit'), 'months');
    await keyboard.choose(field('Storage'), 'Cookie');
    await keyboard.choose(field('Party'), 'First party');
    await keyboard.reach(panel.getByLabel('Nobody has said yet'));
    await keyboard.press('ArrowDown');
    await expect(panel.getByLabel('Nobody else')).toBeChecked();
    await keyboard.use(panel.getByRole('radio', { name: 'No', exact: true }), ' ');
    const read = panel.getByRole('list', { name: 'What visitors read' });
    await expect(read).toContainText('up to 6 months');
  });

  await test.step('the tabs are walked by arrow keys, and French is written', async () => {
    await keyboard.reach(panel.getByRole('tab', { name: 'Entry' }), 'Shift+Tab');
    await keyboard.press('ArrowRight');
    await expect(panel.getByRole('tab', { name: /^Texts/ })).toBeFocused();
    await keyboard.rewrite(panel.getByLabel('Function, French'), 'Mesure d’audience');
    await keyboard.rewrite(panel.getByLabel('Purpose, French'), 'Compte les visites.');
    await keyboard.press('Control+s');
    await expect(panel.getByRole('status').filter({ hasText: /Saved \d/ })).toBeVisible();
    await expect(panel.getByLabel('Purpose, French')).toBeFocused();
    await keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
    await expect(entryLink('_visits_*')).toBeFocused();
  });

  await test.step('the change is submitted', async () => {
    await keyboard.use(page.getByRole('banner').getByRole('link', { name: /C-\d+/ }));
    await keyboard.use(review.submitButton);
    await expect(page.getByText('is in review now.').first()).toBeVisible();
    await expect(keyboard.focused).toHaveCount(1);
  });
  const change = new URL(page.url()).pathname;

  await test.step('a reviewer reads and approves it', async () => {
    await keyboard.signOut();
    await keyboard.signIn(rui.email, password);
    await keyboard.press('g', 'c');
    await keyboard.use(page.locator(`main a[href^="${change}"]`));
    await keyboard.reach(review.comment);
    await keyboard.use(review.approveButton);
    await expect(page.getByText('You approved this revision.')).toBeVisible();
    await expect(keyboard.focused).toContainText('You approved this revision.');
  });

  await test.step('the administrator publishes it', async () => {
    await keyboard.signOut();
    await keyboard.signIn(ada.email, password);
    await page.goto(change);
    await keyboard.use(review.publishButton);
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
    await keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(review.publishButton).toBeFocused();
    await keyboard.press('Control+Enter');
    await keyboard.use(dialog.getByRole('button', { name: /^Publish release 2/ }));
    await expect(page.getByText(/Published as release 2/).first()).toBeVisible();
    await expect(dialog).toHaveCount(0);
    await expect(keyboard.focused).toHaveCount(1);
  });

  expect(pointersSeen()).toBe(0);
  await page.context().close();
  await server.stop();
});
