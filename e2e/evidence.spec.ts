import { expect, test } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { cli } from './command-line.ts';
import { emptyFolder } from './running-server.ts';
import { command, databaseOf } from './reliability/data-folder.ts';
import { published } from './reliability/desk.ts';
import { aTeam, type Team } from './reliability/team.ts';

test.describe('the evidence of a release', () => {
  let team: Team;
  test.beforeAll(async () => {
    team = await aTeam(['ada', 'rui']);
    await published(team.clients.ada, team.clients.rui, 'colours');
  });

  test('is one file that proves itself, and no other file does', async () => {
    const cookie = [...team.clients.rui.cookies].map(([name, value]) => `${name}=${value}`);
    const answer = await fetch(`${team.server.url}/api/v1/releases/2/evidence.zip`, {
      headers: { cookie: cookie.join('; ') },
    });
    expect(answer.status).toBe(200);
    const pack = path.join(emptyFolder(), 'evidence.zip');
    writeFileSync(pack, Buffer.from(await answer.arrayBuffer()));
    const whole = await cli('verify', pack);
    expect(whole.said).toMatch(/approv/i);
    expect(whole.code).toBe(0);

    const bytes = readFileSync(pack);
    const middle = Math.floor(bytes.length / 3);
    bytes[middle] = (bytes[middle] ?? 0) ^ 1;
    writeFileSync(pack, bytes);
    expect((await cli('verify', pack)).code).toBe(1);
  });

  test('stands in a chain: one altered byte in it is found and named', async () => {
    await team.server.kill();
    const { dataFolder } = team.server;
    expect((await command(dataFolder, 'verify')).code).toBe(0);
    const database = new DatabaseSync(databaseOf(dataFolder));
    database.exec('drop trigger audit_event_no_update');
    const { seq } = database
      .prepare(`select seq from audit_event where action = 'change.approve'`)
      .get() as { seq: number };
    database
      .prepare(`update audit_event set actor = substr(actor, 2) || 'x' where seq = ?`)
      .run(seq);
    database.close();
    const { code, said } = await command(dataFolder, 'verify');
    expect(code).not.toBe(0);
    expect(said).toContain(`${seq}`);
    expect(said).toMatch(/edited|altered/);
  });
});
