import { expect, test } from '@playwright/test';
import { rows } from './data-folder.ts';
import { addEntry, approved, codeOf, look, move, submitted } from './desk.ts';
import { patience, sizes } from './sizes.ts';
import { aTeam, type Team } from './team.ts';

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
    const unapproved = `select id from change where state = 'published' and author <> 'system'
      and not exists (select 1 from decision where decision.change_id = change.id
        and verdict = 'approve' and decision.revision = change.revision)`;
    expect(rows(team.server.dataFolder, unapproved)).toEqual([]);
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
