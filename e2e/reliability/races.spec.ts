import { expect, test } from '@playwright/test';
import type { ApiAnswer } from '../api-client.ts';
import { rows } from './data-folder.ts';
import { addEntry, approved, codeOf, look, move, submitted } from './desk.ts';
import { patience, sizes } from './sizes.ts';
import { aTeam, emailOf, signIn, type Team } from './team.ts';

/** Published, by a person, without an approval of exactly that content. */
const unapproved = `select id from change where state = 'published' and author <> 'system'
  and not exists (select 1 from decision where decision.change_id = change.id
    and verdict = 'approve' and decision.revision = change.revision)`;

const prove = (words: string): void => {
  test.info().annotations.push({
    type: 'proved 3',
    description: `${sizes.races} rounds of ${words}`,
  });
};

test.describe('when two people act at the same moment', () => {
  let team: Team;
  test.beforeAll(async () => {
    team = await aTeam(['ada', 'ben', 'rui']);
  });
  test.afterAll(() => team.server.stop());

  test('one of two who publish a change succeeds, and it becomes one release', async () => {
    test.setTimeout(patience(sizes.races, 1000));
    const { ada, ben, rui } = team.clients;
    for (let round = 0; round < sizes.races; round += 1) {
      const seen = await approved(ada, rui, `twice-${round}`);
      const answers = await Promise.all([ada, ben].map((one) => move(one, seen, 'publish')));
      expect(answers.map(codeOf).toSorted()).toEqual(['ETAG_MISMATCH', 'accepted']);
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
    const { ada, ben, rui } = team.clients;
    for (let round = 0; round < sizes.races; round += 1) {
      const seen = await submitted(ada, `judged-${round}`);
      const deeds = [
        () => move(rui, seen, 'approve'),
        () => addEntry(ben, seen.id, `slipped-in-${round}`),
      ];
      if (round % 2 === 1) deeds.reverse();
      const codes = (await Promise.all(deeds.map((deed) => deed()))).map(codeOf);
      expect(codes.filter((code) => code === 'accepted')).toHaveLength(1);
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
    const { ada, ben, rui } = team.clients;
    for (let round = 0; round < sizes.races; round += 1) {
      const seen = await approved(ada, rui, `beside-${round}`);
      const deeds = [
        () => move(ada, seen, 'publish'),
        () => addEntry(ben, seen.id, `late-${round}`, { dropApprovals: true }),
      ];
      if (round % 2 === 1) deeds.reverse();
      const codes = (await Promise.all(deeds.map((deed) => deed()))).map(codeOf);
      expect(codes.filter((code) => code === 'accepted')).toHaveLength(1);
      const now = await look(ada, seen.id);
      expect([now.state, now.edits.length]).toEqual(
        now.contentHash === seen.contentHash ? ['published', 1] : ['in-review', 2],
      );
    }
    expect(rows(team.server.dataFolder, unapproved)).toEqual([]);
    prove('publish∥edit, one winner each');
  });

  test('an approval of somebody who is sent away meanwhile publishes nothing', async () => {
    test.setTimeout(patience(sizes.races, 2000));
    const { ada, rui } = team.clients;
    interface Row {
      readonly id: string;
      readonly email: string;
      readonly etag: string;
    }
    const person = async (): Promise<Row> => {
      const { body } = await ada.send<{ items: readonly Row[] }>('GET', '/api/v1/people');
      return body.items.find(({ email }) => email === emailOf('rui'))!;
    };
    const set = async (active: boolean): Promise<ApiAnswer> => {
      const { id, etag } = await person();
      return ada.send('PATCH', `/api/v1/people/${id}`, {
        body: { active },
        headers: { 'if-match': etag },
      });
    };
    for (let round = 0; round < sizes.races; round += 1) {
      const seen = await submitted(ada, `sent-away-${round}`);
      const deeds = [() => move(rui, seen, 'approve'), () => set(false)];
      if (round % 2 === 1) deeds.reverse();
      await Promise.all(deeds.map((deed) => deed()));
      const now = await look(ada, seen.id);
      expect(now.approved).toBe(false);
      expect(codeOf(await move(ada, now, 'publish'))).toBe('NOT_APPROVED');
      expect((await set(true)).status).toBe(200);
      await signIn(rui, 'rui');
    }
    prove('approve∥deactivate, 0 unapproved publishes');
  });

  test('one of two who save the same edit succeeds, and the other is shown what is there', async () => {
    const { ada, ben } = team.clients;
    const seen = await submitted(ada, 'shared');
    for (let round = 0; round < sizes.races; round += 1) {
      const answers = await Promise.all(
        [ada, ben].map((one) => addEntry(one, seen.id, `shared-${round}`)),
      );
      expect(answers.map(codeOf).toSorted()).toEqual(['ETAG_MISMATCH', 'accepted']);
      const lost = answers.find(({ status }) => status === 412);
      const won = answers.find(({ status }) => status === 201);
      const { current } = lost!.body as { current: unknown };
      expect(current).toEqual((won!.body as { edit: unknown }).edit);
    }
  });
});
