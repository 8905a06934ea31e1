// Measures the reviewer's screen on a change of many documents.
import type { Page } from '@playwright/test';
import type { ApiClient } from './api-client.ts';

export interface ReviewFigures {
  /** Milliseconds from the address to the first document. */
  readonly first: number;
  /** Milliseconds from a key to the next document, in the middle of many. */
  readonly travel: number;
  /** Requests to the API until the first document, and for all the travels. */
  readonly requests: number;
  readonly later: number;
  /** Bytes of the change's answer, before it is compressed. */
  readonly answer: number;
  /** Bytes of the page's JavaScript heap. */
  readonly heap: number;
}

const TRAVELS = 40;

/** A change that rewrites one text of each of these live entries. @returns its id */
export async function rewriteMany(
  ada: ApiClient,
  bodies: ReadonlyMap<string, object>,
): Promise<string> {
  const { body } = await ada.send<{ id: string }>('POST', '/api/v1/changes', {
    body: { title: 'Many rewritten' },
  });
  for (const [id, before] of bodies) {
    const purpose = { en: { text: `Rewritten words about ${id}.`, state: 'reviewed' } };
    const answer = await ada.send('PUT', `/api/v1/changes/${body.id}/edits/entry/${id}`, {
      body: { op: 'update', baseVersion: 1, body: { ...before, purpose } },
      headers: { 'if-none-match': '*' },
    });
    if (answer.status >= 300) throw new Error(`${id}: ${answer.status}`);
  }
  return body.id;
}

/** @param page signed in */
export async function measureReview(
  page: Page,
  url: string,
  change: string,
): Promise<ReviewFigures> {
  let requests = 0;
  let answer = 0;
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (!pathname.startsWith('/api/')) return;
    requests += 1;
    if (pathname !== `/api/v1/changes/${change}`) return;
    void response.body().then((bytes) => (answer = bytes.byteLength));
  });
  const started = performance.now();
  await page.goto(`${url}/changes/${change}`);
  const heading = page.locator('app-edited-document h2');
  await heading.waitFor();
  const first = performance.now() - started;
  await page.waitForLoadState('networkidle');
  const until = requests;
  const times: number[] = [];
  for (let travel = 0; travel < TRAVELS; travel += 1) times.push(await step(page));
  const heap = await page.evaluate(
    () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize,
  );
  const travel = times.sort((a, b) => a - b)[TRAVELS / 2] ?? 0;
  return { first, travel, requests: until, later: requests - until, answer, heap };
}

/** Within the page, so that no message to it counts: from the key to the other heading, painted. */
const step = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const heading = (): string =>
          document.querySelector('app-edited-document h2')?.textContent ?? '';
        const before = heading();
        const from = performance.now();
        const look = (): void => {
          if (heading() === before) requestAnimationFrame(look);
          else resolve(performance.now() - from);
        };
        const key = { key: 'j', code: 'KeyJ', bubbles: true, cancelable: true };
        document.body.dispatchEvent(new KeyboardEvent('keydown', key));
        look();
      }),
  );
