import path from 'node:path';
import { cli } from './command-line.ts';
import { ReleasePage } from './pages/release-page.ts';
import { TimeMachinePage } from './pages/time-machine-page.ts';
import { published } from './reliability/desk.ts';
import { signIn } from './reliability/team.ts';
import { emptyFolder } from './running-server.ts';
import { teamTest } from './team-test.ts';
import { expect, expectAccessible } from './test.ts';

const DAY = 86_400_000;
const firstDay = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);

const test = teamTest(['rui', 'vic'], { timeCanPass: true }).extend<
  object,
  { readonly threeReleases: true }
>({
  // Two days lie between one release and the next.
  threeReleases: [
    async ({ team }, use) => {
      const { ada, rui } = team.clients;
      for (const entry of ['colours', 'shades']) {
        team.server.passTime(2 * DAY);
        await signIn(ada, 'ada');
        await signIn(rui, 'rui');
        await published(ada, rui, entry);
      }
      await use(true);
    },
    { scope: 'worker', auto: true },
  ],
});

test('what visitors were shown on a day stays as it was, for everybody who has the link', async ({
  consoleOf,
}) => {
  const page = await consoleOf('vic');
  const past = new TimeMachinePage(page);
  const newest = new ReleasePage(page);
  await newest.open(3);
  await newest.asShown.click();
  await expect(past.heading).toHaveText('As it was: release 3');
  await past.pick(firstDay);
  await expect(past.heading).toHaveText('As it was: release 1');
  await past.read('French');
  await expect(past.digest).toBeVisible();
  await expect(past.banner.getByRole('button', { name: 'Tout refuser' })).toBeVisible();
  await expectAccessible(page);

  await past.show('Policy page');
  await expect(past.policy.getByText('Choix de la langue').first()).toBeVisible();
  await expect(past.policy.getByText('colours_x')).toHaveCount(0);
  await expectAccessible(page);

  await past.show('JSON');
  await expect(past.json).toBeVisible();
  const file = await page.request.get('/registry/v1/releases/1.json');
  expect(await past.json.textContent()).toBe(await file.text());
  await expectAccessible(page);

  const link = await past.copyLink();
  await page.reload();
  await expect(past.heading).toHaveText('As it was: release 1');
  await expect(past.json).toHaveText(await file.text());

  const another = await consoleOf('ada');
  await another.goto(link);
  const shared = new TimeMachinePage(another);
  await expect(shared.heading).toHaveText('As it was: release 1');
  await expect(shared.json).toHaveText(await file.text());
  await shared.show('Banner');
  await expect(shared.banner.getByRole('button', { name: 'Tout refuser' })).toBeVisible();
});

test('the evidence of a release comes out of the console and proves itself elsewhere', async ({
  consoleOf,
}) => {
  const page = await consoleOf('rui');
  const release = new ReleasePage(page);
  await release.open(3);
  await expectAccessible(page);
  const download = await release.downloadEvidence();
  expect(download.suggestedFilename()).toMatch(/3.*\.zip$/);
  const pack = path.join(emptyFolder(), download.suggestedFilename());
  await download.saveAs(pack);
  const { code, said } = await cli('verify', pack);
  expect(said).toMatch(/approv/i);
  expect(code).toBe(0);
});
