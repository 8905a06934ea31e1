import { expect, test } from '@playwright/test';
import type { ApiAnswer } from '../api-client.ts';
import { auditEvents } from './data-folder.ts';
import { begin, codeOf, entryBody, look } from './desk.ts';
import { patience, sizes } from './sizes.ts';
import { aTeam, type Team } from './team.ts';

interface Saved {
  readonly edit: { readonly etag: string; readonly body: { readonly path?: string } };
}
interface Lost {
  readonly current: Saved['edit'];
}

test.describe('people who save into one draft at the same time', () => {
  let team: Team;
  test.beforeAll(async () => {
    team = await aTeam(['ada', 'ben']);
  });
  test.afterAll(() => team.server.stop());

  test('lose no update: the later one is shown what is there', async () => {
    test.setTimeout(patience(sizes.saves, 100));
    const { ada, ben } = team.clients;
    const { id } = await begin(ada, 'Written by two');
    const address = `/api/v1/changes/${id}/edits/entry/shared`;
    const save = (who: typeof ada, words: string, etag?: string): Promise<ApiAnswer> =>
      who.send('PUT', address, {
        body: { op: 'create', baseVersion: 0, body: { ...entryBody('shared_x'), path: words } },
        headers: etag === undefined ? { 'if-none-match': '*' } : { 'if-match': etag },
      });
    let there = ((await save(ada, '/0')).body as Saved).edit;
    const before = auditEvents(team.server.dataFolder);
    const rounds = Math.ceil(sizes.saves / 4);
    let losers = 0;
    for (let round = 1; round <= rounds; round += 1) {
      const words = ['a', 'b', 'c', 'd'].map((letter) => `/${round}${letter}`);
      const answers = await Promise.all(
        words.map((one, index) => save(index % 2 === 0 ? ada : ben, one, there.etag)),
      );
      const won = answers.filter(({ status }) => status === 200);
      expect(won).toHaveLength(1);
      there = (won[0]!.body as Saved).edit;
      expect(words).toContain(there.body.path);
      for (const answer of answers.filter((one) => one !== won[0])) {
        expect(codeOf(answer)).toBe('ETAG_MISMATCH');
        expect((answer.body as Lost).current).toEqual(there);
        losers += 1;
      }
    }
    const { edits, revision } = await look(ada, id);
    expect(edits).toHaveLength(1);
    expect(revision).toBe(rounds + 2);
    expect(auditEvents(team.server.dataFolder) - before).toBe(rounds);
    test.info().annotations.push({
      type: 'proved 4',
      description: `${rounds * 4} interleaved saves, 0 lost updates, ${losers} told what is there`,
    });
  });

  test('are told to say what they have seen, on every route that asks for it', async () => {
    const { ada } = team.clients;
    const { body } = await ada.send<Description>('GET', '/api/openapi.json');
    const asking = Object.entries(body.paths).flatMap(([path, operations]) =>
      Object.entries(operations)
        .filter(([, { responses = {} }]) => '428' in responses)
        .map(([method]) => ({ method: method.toUpperCase(), path })),
    );
    expect(asking.length).toBeGreaterThan(10);
    const { id } = await begin(ada, 'Asked what was seen');
    let asked = 0;
    for (const { method, path } of asking) {
      const address = path
        .replace('{id}', path.includes('/changes/') ? id : 'x')
        .replace('{kind}', 'entry')
        .replaceAll(/\{\w+\}/g, 'x');
      const answer = await ada.send(method, address, { body: {} });
      // A wrong shape or a stranger's thing is answered before (workflow.md, Order of checks).
      expect([403, 404, 422, 428], `${method} ${path}`).toContain(answer.status);
      if (answer.status === 428) asked += 1;
    }
    expect(asked).toBeGreaterThan(8);
  });
});

interface Description {
  readonly paths: Readonly<
    Record<
      string,
      Readonly<Record<string, { readonly responses?: Readonly<Record<string, unknown>> }>>
    >
  >;
}
