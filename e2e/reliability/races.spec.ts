import { expect, test } from '@playwright/test';
import type { ApiAnswer, ApiClient } from '../api-client.ts';
import { rows } from './data-folder.ts';
import { addEntry, approved, codeOf, look, move, submitted } from './desk.ts';
import { patience, sizes } from './sizes.ts';
import { aTeam, emailOf, several, signIn, type Team } from './team.ts';

/** Published, by a person, without an approval of exactly that content. */
const unapproved = `select id from change where state = 'published' and author <> 'system'
  and not exists (select 1 from decision where decision.change_id = change.id
    and verdict = 'approve' and decision.revision = change.revision)`;

const CLIENTS = 8;
const HALF = CLIENTS / 2;

const acceptedIn = (answers: readonly ApiAnswer[]): number =>
  answers.filter((answer) => codeOf(answer) === 'accepted').length;

const prove = (words: string): void => {
  test.info().annotations.push({
    type: 'proved 3',
    description: `${sizes.races} rounds of ${CLIENTS} clients, ${words}`,
  });
};

test.describe('when people act at the same moment', () => {
  let team: Team;
  /** Four clients of each: what two people do at once, they do from four places each. */
  let crew: Readonly<Record<'ada' | 'ben' | 'rui', readonly ApiClient[]>>;
  test.beforeAll(async () => {
    // Sign-ins from one address are slowed down; here each client has its own.
    team = await aTeam(['ada', 'ben', 'rui'], { TRUSTED_PROXIES: '127.0.0.1' });
    crew = {
      ada: await several(team, 'ada', HALF),
      ben: await several(team, 'ben', HALF),
      rui: await several(team, 'rui', HALF),
    };
  });
  test.afterAll(() => team.server.stop());

  /** Both sides at once, one request of each after the other; every second round the other side begins. */
  const race = (
    round: number,
    one: readonly (() => Promise<ApiAnswer>)[],
    other: readonly (() => Promise<ApiAnswer>)[],
  ): Promise<readonly ApiAnswer[]> => {
    const [first, second] = round % 2 === 0 ? [one, other] : [other, one];
    const deeds = first.flatMap((deed, index) => [deed, second[index]!]);
    return Promise.all(deeds.map((deed) => deed()));
  };

  test('one of all who publish a change succeeds, and it becomes one release', async () => {
    test.setTimeout(patience(sizes.races, 1000));
    const { ada, rui } = team.clients;
    for (let round = 0; round < sizes.races; round += 1) {
      const seen = await approved(ada, rui, `twice-${round}`);
      const publishing = (clients: readonly ApiClient[]) =>
        clients.map((one) => () => move(one, seen, 'publish'));
      const answers = await race(round, publishing(crew.ada), publishing(crew.ben));
      expect(acceptedIn(answers)).toBe(1);
      expect(new Set(answers.map(codeOf))).toEqual(new Set(['accepted', 'ETAG_MISMATCH']));
    }
    const releases = rows(
      team.server.dataFolder,
      'select n, count(distinct change_id) as changes from release group by n order by n',
    );
    expect(releases.map(({ n }) => n)).toEqual(releases.map((_, index) => index + 1));
    expect(releases).toHaveLength(sizes.races + 1);
    prove('publish∥publish, one winner each');
  });

  test('an edit beside an approval never goes live on that approval', async () => {
    test.setTimeout(patience(sizes.races, 1000));
    const { ada } = team.clients;
    for (let round = 0; round < sizes.races; round += 1) {
      const seen = await submitted(ada, `judged-${round}`);
      const answers = await race(
        round,
        crew.rui.map((rui) => () => move(rui, seen, 'approve')),
        crew.ben.map((ben) => () => addEntry(ben, seen.id, `slipped-in-${round}`)),
      );
      expect(acceptedIn(answers)).toBe(1);
      const now = await look(ada, seen.id);
      const answer = await move(ada, now, 'publish');
      const approvedAsShown = now.contentHash === seen.contentHash;
      expect(codeOf(answer)).toBe(approvedAsShown ? 'accepted' : 'NOT_APPROVED');
      expect(now.approved).toBe(approvedAsShown);
    }
    expect(rows(team.server.dataFolder, unapproved)).toEqual([]);
    prove('approve∥edit, 0 unapproved publishes');
  });

  test('a release holds what was approved, whoever edits beside it', async () => {
    test.setTimeout(patience(sizes.races, 1000));
    const { ada, rui } = team.clients;
    for (let round = 0; round < sizes.races; round += 1) {
      const seen = await approved(ada, rui, `beside-${round}`);
      const flags = { dropApprovals: true };
      const answers = await race(
        round,
        crew.ada.map((one) => () => move(one, seen, 'publish')),
        crew.ben.map((ben) => () => addEntry(ben, seen.id, `late-${round}`, flags)),
      );
      expect(acceptedIn(answers)).toBe(1);
      const now = await look(ada, seen.id);
      expect([now.state, now.edits.length]).toEqual(
        now.contentHash === seen.contentHash ? ['published', 1] : ['in-review', 2],
      );
    }
    expect(rows(team.server.dataFolder, unapproved)).toEqual([]);
    prove('publish∥edit, one winner each');
  });

  test('an approval of somebody who is sent away meanwhile publishes nothing', async () => {
    test.setTimeout(patience(sizes.races, 4000));
    const { ada } = team.clients;
    interface Row {
      readonly id: string;
      readonly email: string;
      readonly etag: string;
    }
    const person = async (): Promise<Row> => {
      const { body } = await ada.send<{ items: readonly Row[] }>('GET', '/api/v1/people');
      return body.items.find(({ email }) => email === emailOf('rui'))!;
    };
    const set = (by: ApiClient, { id, etag }: Row, active: boolean): Promise<ApiAnswer> =>
      by.send('PATCH', `/api/v1/people/${id}`, {
        body: { active },
        headers: { 'if-match': etag },
      });
    for (let round = 0; round < sizes.races; round += 1) {
      const seen = await submitted(ada, `sent-away-${round}`);
      const there = await person();
      let sent = 0;
      const sendings = crew.ada.map((one) => async () => {
        const answer = await set(one, there, false);
        sent += answer.status === 200 ? 1 : 0;
        return answer;
      });
      await race(
        round,
        crew.rui.map((rui) => () => move(rui, seen, 'approve')),
        sendings,
      );
      expect(sent).toBe(1);
      const now = await look(ada, seen.id);
      expect(now.approved).toBe(false);
      expect(codeOf(await move(ada, now, 'publish'))).toBe('NOT_APPROVED');
      expect((await set(ada, await person(), true)).status).toBe(200);
      for (const [index, rui] of crew.rui.entries())
        await signIn(rui, 'rui', `10.1.${index}.${Math.floor(round / 35)}`);
    }
    prove('approve∥deactivate, 0 unapproved publishes');
  });

  test('one of all who save the same edit succeeds, and the others are shown what is there', async () => {
    test.setTimeout(patience(sizes.races, 1000));
    const seen = await submitted(team.clients.ada, 'shared');
    for (let round = 0; round < sizes.races; round += 1) {
      const saving = (clients: readonly ApiClient[]) =>
        clients.map((one) => () => addEntry(one, seen.id, `shared-${round}`));
      const answers = await race(round, saving(crew.ada), saving(crew.ben));
      expect(acceptedIn(answers)).toBe(1);
      const won = answers.find(({ status }) => status === 201);
      const lost = answers.filter(({ status }) => status === 412);
      expect(lost).toHaveLength(CLIENTS - 1);
      for (const { body } of lost) {
        const { current } = body as { current: unknown };
        expect(current).toEqual((won!.body as { edit: unknown }).edit);
      }
    }
  });
});
