import { expect, test } from '@playwright/test';
import type { ApiAnswer, ApiClient } from './api-client.ts';
import { addEntry, begin, codeOf, look, move, type ChangeAnswer } from './reliability/desk.ts';
import { aTeam, type Team } from './reliability/team.ts';

const MINUTE = 60_000;

/** A wall clock's reading in UTC, some minutes from now. */
const wallIn = (minutes: number): string =>
  new Date(Date.now() + minutes * MINUTE).toISOString().slice(0, 'YYYY-MM-DDThh:mm'.length);

async function setTime(client: ApiClient, id: string, wall: string): Promise<ApiAnswer> {
  const { etag } = await look(client, id);
  return client.send('PUT', `/api/v1/changes/${id}/publish-time`, {
    body: { publishAt: { wall, zone: 'UTC' } },
    headers: { 'if-match': etag },
  });
}

interface Registry {
  readonly release: number;
  readonly entries: readonly { readonly id: string }[];
}

test.describe('a change that goes live by itself', () => {
  let team: Team;
  test.beforeAll(async () => {
    team = await aTeam(['ada', 'rui'], {}, { timeCanPass: true });
  });
  test.afterAll(() => team.server.stop());

  const latest = async (): Promise<Registry> =>
    (await team.clients.ada.send<Registry>('GET', '/registry/v1/latest.json')).body;

  test('is sent back, mended, refused by an old hash, approved, published at its time, and undone', async () => {
    const { ada, rui } = team.clients;
    const { id } = await begin(ada, 'Declare the colours');
    expect(codeOf(await addEntry(ada, id, 'colours'))).toBe('accepted');
    expect(codeOf(await setTime(ada, id, wallIn(-10)))).toBe('VALIDATION');
    expect(codeOf(await setTime(ada, id, wallIn(10)))).toBe('accepted');
    await move(ada, await look(ada, id), 'submit');

    const first = await look(rui, id);
    const sentBack = await move(rui, first, 'request-changes');
    expect(sentBack.body.state).toBe('changes-requested');
    expect(codeOf(await addEntry(ada, id, 'shades'))).toBe('accepted');
    expect((await look(ada, id)).state).toBe('draft');
    await move(ada, await look(ada, id), 'submit');

    const now = await look(rui, id);
    const { revision, contentHash } = first;
    const stale = await move(rui, { ...now, revision, contentHash }, 'approve');
    expect(codeOf(stale)).toBe('STALE_REVISION');
    const approved = await move(rui, now, 'approve');
    expect(approved.body.state).toBe('scheduled');
    expect(codeOf(await addEntry(ada, id, 'late'))).toBe('UNSCHEDULE_FIRST');
    expect(codeOf(await move(ada, approved.body, 'publish'))).toBe('BAD_STATE');
    expect((await latest()).release).toBe(1);

    team.server.passTime(11 * MINUTE);
    await expect.poll(async () => (await latest()).release, { timeout: 30_000 }).toBe(2);
    expect((await latest()).entries.map((entry) => entry.id)).toContain('colours');
    const published: ChangeAnswer = await look(ada, id);
    expect([published.state, published.release]).toEqual(['published', 2]);

    const reverted = await ada.send<{ change: ChangeAnswer }>('POST', '/api/v1/releases/2/revert', {
      body: {},
    });
    expect(reverted.status).toBe(201);
    const undoing = await look(ada, reverted.body.change.id);
    expect([undoing.state, undoing.edits.length]).toEqual(['draft', 2]);
    const inReview = await move(ada, undoing, 'submit');
    const agreed = await move(rui, inReview.body, 'approve');
    expect(codeOf(await move(ada, agreed.body, 'publish'))).toBe('accepted');
    const ids = (await latest()).entries.map((entry) => entry.id);
    expect(ids).not.toContain('colours');
    expect(ids).toHaveLength(4);
  });

  test('comes back to review, with the reason, when nobody was there in time', async () => {
    const { ada, rui } = team.clients;
    const { id } = await begin(ada, 'Declare too late');
    await addEntry(ada, id, 'forgotten');
    const wall = new Date(Date.now() + (11 + 5) * MINUTE).toISOString().slice(0, 16);
    expect(codeOf(await setTime(ada, id, wall))).toBe('accepted');
    await move(ada, await look(ada, id), 'submit');
    const approved = await move(rui, await look(rui, id), 'approve');
    expect(approved.body.state).toBe('scheduled');
    team.server.passTime(25 * MINUTE);
    await expect
      .poll(async () => (await look(ada, id)).state, { timeout: 30_000 })
      .toBe('in-review');
    const { scheduleFailure } = (await look(ada, id)) as ChangeAnswer & {
      readonly scheduleFailure?: { readonly problems: readonly { readonly code: string }[] };
    };
    expect(scheduleFailure?.problems.map(({ code }) => code)).toEqual(['SCHEDULE_MISSED']);
  });
});
