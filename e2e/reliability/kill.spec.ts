import { expect, test } from '@playwright/test';
import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { command, rows } from './data-folder.ts';
import { Diligent } from './diligent.ts';
import { patience, sizes } from './sizes.ts';
import { again, aTeam } from './team.ts';

const writers = 3;
const people = ['ada', 'rui'] as const;

test.describe('a server that is killed while people write', () => {
  test('loses nothing it acknowledged, does nothing twice, and starts again', async () => {
    test.setTimeout(patience(sizes.kills, 25_000));
    let team = await aTeam(people);
    const { dataFolder } = team.server;
    const diligent = new Diligent(team.clients);
    const work = Array.from({ length: writers }, (_, n) => diligent.writeOn(n));
    for (let kill = 0; kill < sizes.kills; kill += 1) {
      await sleep(50 + Math.random() * 350);
      diligent.lose();
      await team.server.kill();
      const { said, code } = await command(dataFolder, 'verify');
      expect(said).toMatch(/^Everything holds\.$/m);
      expect(code).toBe(0);
      team = await again(dataFolder, people);
      diligent.find(team.clients);
    }
    diligent.finish();
    await Promise.all(work);
    await team.server.kill();

    expect(diligent.refusals).toEqual([]);
    expect(diligent.repeated).toBeGreaterThan(0);
    const changes = rows(dataFolder, `select title from change where author <> 'system'`);
    expect(changes.map(({ title }) => title).toSorted()).toEqual(diligent.begun.toSorted());
    const edits = rows(dataFolder, `select id from edit where id like 'kept-%'`);
    expect(edits.map(({ id }) => id).toSorted()).toEqual(diligent.saved.toSorted());
    const releases = rows(
      dataFolder,
      'select release.n, title from release join change on change.id = change_id order by n',
    );
    expect(releases.map(({ n }) => n)).toEqual(releases.map((_, index) => index + 1));
    const published = releases.slice(1).map(({ title }) => title);
    expect(published.toSorted()).toEqual(diligent.published.toSorted());
    const events = rows(
      dataFolder,
      `select action from audit_event group by action, object, payload
       having count(*) > 1 and action not in ('invitation.close', 'session.sign-in')`,
    );
    expect(events).toEqual([]);
    expect((await command(dataFolder, 'verify')).code).toBe(0);
    rmSync(dataFolder, { recursive: true });
  });
});
