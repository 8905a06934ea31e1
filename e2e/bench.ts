// Prints sizes and speeds of the built product. A benchmark, not a test: nothing here passes or fails.
import { randomUUID } from 'node:crypto';
import autocannon from 'autocannon';
import { chromium, type Page } from '@playwright/test';
import { ApiClient } from './api-client.ts';
import { measureReview, rewriteMany } from './bench-review.ts';
import { findBrowser } from './browser.ts';
import { addPerson, emptyFolder, startServer } from './running-server.ts';

const ENTRIES = Number(process.env['BENCH_ENTRIES'] ?? 5000);
/** Documents of the change that is reviewed. */
const REVIEWED = Math.min(500, ENTRIES);
/** As many as one change may hold. */
const MOST_ENTRIES = 2 * ENTRIES;
const password = randomUUID();
const administrator = { email: 'ada@example.org', name: 'Ada', roles: 'administrator', password };
const reviewer = { email: 'rui@example.org', name: 'Rui', roles: 'reviewer', password };

interface ChangeAnswer {
  readonly id: string;
  readonly revision: number;
  readonly contentHash: string;
}

const report = (what: string, figure: string, bar = ''): void => {
  console.log(`${what.padEnd(52)} ${figure.padStart(14)}  ${bar}`);
};
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const milliseconds = (from: number): string => `${Math.round(performance.now() - from)} ms`;
const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const entryBody = (n: number): object => ({
  names: [{ pattern: `bench_cookie_${n}`, match: 'exact' }],
  storage: 'cookie',
  provider: 'opendatasoft',
  category: 'statistical',
  party: 'first',
  function: {
    en: { text: `Counting ${n}`, state: 'reviewed' },
    fr: { text: `Comptage ${n}`, state: 'reviewed' },
  },
  purpose: {
    en: { text: `Counts visits of part ${n} of the portal.`, state: 'reviewed' },
    fr: { text: `Compte les visites de la partie ${n} du portail.`, state: 'reviewed' },
  },
  locations: ['front-office'],
  duration: { kind: 'persistent', seconds: 2_592_000, qualifier: 'exactly', refreshed: false },
  domains: [],
  attributes: {},
  recipients: [],
  transfers: [],
  saleOrShare: false,
});

/** @returns the change that holds the entries from one number up to another */
async function fill(ada: ApiClient, from: number, to: number): Promise<string> {
  const started = performance.now();
  const { body } = await ada.send<ChangeAnswer>('POST', '/api/v1/changes', {
    body: { title: 'Many entries' },
  });
  for (let n = from; n < to; n += 1) {
    const answer = await ada.send('PUT', `/api/v1/changes/${body.id}/edits/entry/bench-${n}`, {
      body: { op: 'create', baseVersion: 0, body: entryBody(n) },
      headers: { 'if-none-match': '*' },
    });
    if (answer.status >= 300)
      throw new Error(`entry ${n}: ${answer.status} ${JSON.stringify(answer.body)}`);
  }
  report(`saving ${to - from} entries one by one`, milliseconds(started));
  return body.id;
}

async function goLive(ada: ApiClient, rui: ApiClient, change: string): Promise<void> {
  await step(ada, change, 'submit');
  await step(rui, change, 'approve');
  await step(ada, change, 'publish');
}

async function step(
  client: ApiClient,
  change: string,
  action: string,
  extra: object = {},
): Promise<void> {
  const view = await client.send<ChangeAnswer>('GET', `/api/v1/changes/${change}`);
  const started = performance.now();
  const answer = await client.send('POST', `/api/v1/changes/${change}/${action}`, {
    headers: { 'if-match': view.headers.get('etag') ?? '' },
    body:
      action === 'approve'
        ? { revision: view.body.revision, contentHash: view.body.contentHash, ...extra }
        : extra,
  });
  if (answer.status !== 200)
    throw new Error(`${action}: ${answer.status} ${JSON.stringify(answer.body).slice(0, 300)}`);
  report(`${action} of ${ENTRIES} new entries`, milliseconds(started));
}

async function listAnswers(ada: ApiClient, entries: number): Promise<void> {
  for (const query of [
    '',
    '?q=cookie_42',
    '?missing=fr&sort=-names',
    '?category=statistical&page=20',
  ]) {
    const times: number[] = [];
    for (let round = 0; round < 15; round += 1) {
      const started = performance.now();
      await ada.send('GET', `/api/v1/entries${query}`);
      times.push(performance.now() - started);
    }
    report(
      `list answer at ${entries} entries ${query || '(all)'}`,
      `${median(times).toFixed(1)} ms`,
      'bar 200 ms',
    );
  }
}

async function transferOf(page: Page, open: () => Promise<unknown>): Promise<number> {
  const sizes: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    if (!new URL(request.url()).pathname.startsWith('/api/'))
      sizes.push(request.sizes().then((size) => size.responseBodySize));
  });
  await open();
  await page.waitForLoadState('networkidle');
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

async function openConsole(url: string): Promise<Page> {
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking'],
  });
  const page = await browser.newPage();
  const transfer = await transferOf(page, () => page.goto(`${url}/sign-in`));
  report('console, first load (sign-in)', kilobytes(transfer), 'bar 260 kB');
  await page.getByLabel('E-mail').fill(administrator.email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('row').nth(1).waitFor();
  return page;
}

async function rowsOnScreen(page: Page, url: string, entries: number): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const started = performance.now();
    await page.goto(`${url}/entries`);
    await page.getByRole('row').nth(1).waitFor();
    times.push(performance.now() - started);
  }
  report(`rows on screen at ${entries} entries`, `${Math.round(median(times))} ms`, 'bar 1,000 ms');
}

async function review(page: Page, url: string, change: string): Promise<void> {
  const { first, travel, requests, later, answer, heap } = await measureReview(page, url, change);
  report(
    `review of ${REVIEWED} documents, first one readable`,
    `${Math.round(first)} ms`,
    `j ${Math.round(travel)} ms, ${requests} requests then ${later}, answer ${kilobytes(answer)}, heap ${kilobytes(heap)}`,
  );
}

async function load(url: string): Promise<void> {
  const first = await fetch(`${url}/registry/v1/latest.json`);
  const etag = first.headers.get('etag') ?? '';
  report('registry JSON', kilobytes((await first.arrayBuffer()).byteLength));
  for (const [what, headers] of [
    ['200', {}],
    ['304', { 'if-none-match': etag }],
  ] as const) {
    const result = await autocannon({
      url: `${url}/registry/v1/latest.json`,
      headers,
      duration: 5,
      connections: 20,
    });
    report(`latest.json, ${what}`, `${Math.round(result.requests.average)} /s`);
  }
}

const dataFolder = emptyFolder();
await addPerson(dataFolder, administrator);
await addPerson(dataFolder, reviewer);
const server = await startServer({ sample: true, dataFolder });
try {
  await load(server.url);
  const ada = new ApiClient(server.url);
  const rui = new ApiClient(server.url);
  await ada.signIn(administrator.email, password);
  await rui.signIn(reviewer.email, password);
  const change = await fill(ada, 0, ENTRIES);
  await listAnswers(ada, ENTRIES);
  await goLive(ada, rui, change);
  await listAnswers(ada, ENTRIES);
  const page = await openConsole(server.url);
  await rowsOnScreen(page, server.url, ENTRIES);
  const bodies = new Map(
    Array.from({ length: REVIEWED }, (_, n) => [`bench-${n}`, entryBody(n)] as const),
  );
  await review(page, server.url, await rewriteMany(ada, bodies));
  await load(server.url);
  await goLive(ada, rui, await fill(ada, ENTRIES, MOST_ENTRIES));
  await listAnswers(ada, MOST_ENTRIES);
  await rowsOnScreen(page, server.url, MOST_ENTRIES);
  await page.context().browser()?.close();
} finally {
  await server.stop();
}
