import { expect, test } from '@playwright/test';
import type { ApiAnswer, ApiClient } from './api-client.ts';
import { begin, codeOf, look, move, type ChangeAnswer } from './reliability/desk.ts';
import { aTeam, type Team } from './reliability/team.ts';

interface Words {
  readonly text: string;
  readonly state: string;
}
interface DocumentAnswer {
  readonly live: {
    readonly body: { readonly purpose: Record<string, Words> };
    readonly version: number;
  };
  readonly edit?: { readonly etag: string; readonly body: DocumentAnswer['live']['body'] };
}
interface RebaseAnswer {
  readonly etag: string;
  readonly documents: readonly {
    readonly key: string;
    readonly release?: number;
    readonly conflicts: readonly { readonly at: string }[];
    readonly open: readonly string[];
  }[];
}

const entry = '/api/v1/documents/entry/csrftoken';

test.describe('a change that people talk about', () => {
  let team: Team;
  test.beforeAll(async () => {
    team = await aTeam(['ada', 'ben', 'rui']);
  });
  test.afterAll(() => team.server.stop());

  const read = async (client: ApiClient, change: string): Promise<DocumentAnswer> =>
    (await client.send<DocumentAnswer>('GET', `${entry}?change=${change}`)).body;

  /** Rewrites the English purpose of one entry. */
  async function rewrite(client: ApiClient, change: string, text: string): Promise<ApiAnswer> {
    const { live, edit } = await read(client, change);
    const before = edit?.body ?? live.body;
    const purpose = { ...before.purpose, en: { text, state: 'reviewed' } };
    return client.send('PUT', `/api/v1/changes/${change}/edits/entry/csrftoken`, {
      body: { op: 'update', baseVersion: live.version, body: { ...before, purpose } },
      headers: edit ? { 'if-match': edit.etag } : { 'if-none-match': '*' },
    });
  }

  test('takes over what a reviewer suggests, and the author stays answerable for it', async () => {
    const { ada, rui } = team.clients;
    const { id } = await begin(ada, 'Word the token');
    expect(codeOf(await rewrite(ada, id, 'Shows that a request comes from an open page.'))).toBe(
      'accepted',
    );
    const submitted = await move(ada, await look(ada, id), 'submit');
    const suggestion = 'Shows that a request comes from a page you opened.';
    const opened = await rui.send<{ id: string; comments: { id: string }[] }>(
      'POST',
      `/api/v1/changes/${id}/threads`,
      {
        body: {
          anchor: { kind: 'entry', id: 'csrftoken', path: '/purpose/en' },
          text: 'Plainer, I think.',
          suggestion,
          revision: submitted.body.revision,
        },
      },
    );
    expect(opened.status).toBe(201);

    const seen = await look(ada, id);
    const applied = await ada.send<ChangeAnswer>(
      'POST',
      `/api/v1/threads/${opened.body.id}/comments/${opened.body.comments[0]!.id}/apply`,
      { body: {}, headers: { 'if-match': seen.etag } },
    );
    expect(codeOf(applied)).toBe('accepted');
    expect(applied.body.revision).toBe(seen.revision + 1);
    expect((await read(ada, id)).edit?.body.purpose['en']?.text).toBe(suggestion);
    const { body: threads } = await ada.send<{ items: { resolved?: object }[] }>(
      'GET',
      `/api/v1/changes/${id}/threads`,
    );
    expect(threads.items[0]?.resolved).toBeDefined();

    const tooLong = await rui.send('POST', `/api/v1/changes/${id}/threads`, {
      body: { text: 'x'.repeat(10_001), revision: seen.revision },
    });
    expect(codeOf(tooLong)).toBe('VALIDATION');
    const agreed = await move(rui, await look(rui, id), 'approve');
    expect(codeOf(await move(ada, agreed.body, 'publish'))).toBe('accepted');
  });

  test('is laid over what another administrator published, field by field, and needs approval anew', async () => {
    const { ada, ben, rui } = team.clients;
    const mine = await begin(ada, 'Mine');
    const theirs = await begin(ben, 'Theirs');
    await rewrite(ada, mine.id, 'Words of Ada about the token.');
    await rewrite(ben, theirs.id, 'Words of Ben about the token.');
    await move(ada, await look(ada, mine.id), 'submit');
    await move(rui, await look(rui, mine.id), 'approve');
    await move(ben, await look(ben, theirs.id), 'submit');
    const approved = await move(rui, await look(rui, theirs.id), 'approve');
    expect(codeOf(await move(ben, approved.body, 'publish'))).toBe('accepted');

    const overtaken = await look(ada, mine.id);
    expect(codeOf(await move(ada, overtaken, 'publish'))).toBe('CONFLICT');
    const path = `/api/v1/changes/${mine.id}/rebase`;
    const { body: plan } = await ada.send<RebaseAnswer>('GET', path);
    expect(plan.documents.map(({ key }) => key)).toEqual(['entry/csrftoken']);
    expect(plan.documents[0]?.conflicts.map(({ at }) => at)).toEqual(['/purpose/en']);
    expect(codeOf(await move(ada, overtaken, 'rebase', { choices: {} }))).toBe('VALIDATION');
    const words = { value: { text: 'Words of both about the token.', state: 'reviewed' } };
    const choices = { 'entry/csrftoken': { fields: { '/purpose/en': words } } };
    const rebased = await move(ada, overtaken, 'rebase', { choices });
    expect(codeOf(rebased)).toBe('accepted');
    expect(rebased.body.approved).toBe(false);
    expect(codeOf(await move(ada, rebased.body, 'publish'))).toBe('NOT_APPROVED');
    const again = await move(rui, await look(rui, mine.id), 'approve');
    expect(codeOf(await move(ada, again.body, 'publish'))).toBe('accepted');
    const { live } = await read(ada, mine.id);
    expect(live.body.purpose['en']?.text).toBe('Words of both about the token.');
  });
});
