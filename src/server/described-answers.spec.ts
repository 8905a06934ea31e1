import { Ajv2020 } from 'ajv/dist/2020.js';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { aServer } from './app.fixture.ts';
import {
  deviations,
  noteAnswers,
  type Description,
  type Sent,
} from './described-answers.fixture.ts';
import { publishSample } from './publishing/publish-sample.ts';
import { aFolder } from './storage/storage.fixture.ts';
import { beginAsNobody, manageThePeople, readThePublicFiles } from './walk-people.fixture.ts';
import { useTheDoors } from './walk-doors.fixture.ts';
import { talk } from './walk-conversation.fixture.ts';
import { judgeOwnWork, moveChanges, readTheCatalogue } from './walk-changes.fixture.ts';
import { reviewChanges } from './walk-review.fixture.ts';

/** Uses every route as its users do, on a catalogue with a release, changes in every state, and people. */
async function walk(): Promise<{ sent: readonly Sent[]; description: Description }> {
  const sent: Sent[] = [];
  const fresh = await aServer();
  noteAnswers(fresh.app, sent);
  await beginAsNobody(fresh);
  await fresh.close();

  const builtFiles = aFolder();
  mkdirSync(path.join(builtFiles, 'banner'));
  for (const name of ['banner.js', 'details.js', 'preview-frame.js', 'preview-frame.html']) {
    writeFileSync(path.join(builtFiles, 'banner', name), 'built');
  }
  const server = await aServer({ builtFiles });
  noteAnswers(server.app, sent);
  await publishSample(server.parts.storage, '2026-03-02T08:00:00Z');
  const ada = await server.signedIn(await server.add('Ada', 'administrator'));
  const rui = await server.signedIn(await server.add('Rui', 'reviewer'));
  await moveChanges(ada, rui);
  await talk(ada, rui);
  const cleo = await server.add('Cleo', 'administrator', 'reviewer');
  await judgeOwnWork(await server.signedIn(cleo));
  await readTheCatalogue(ada);
  await server.parts.storage.transact(({ people }) => people.replace({ ...cleo, active: false }));
  await reviewChanges(ada, rui, cleo.id);
  await useTheDoors(server, ada);
  await manageThePeople(server, ada);
  await readThePublicFiles(server.app);
  const description = (await server.app.inject('/api/openapi.json')).json<Description>();
  await server.close();
  rmSync(builtFiles, { recursive: true });
  return { sent, description };
}

describe('the answers of every route', () => {
  let sent: readonly Sent[];
  let description: Description;
  const ajv = new Ajv2020({ strict: false });
  beforeAll(async () => {
    ({ sent, description } = await walk());
    ajv.addSchema(description, 'description');
  }, 60_000);

  const operations = () =>
    Object.entries(description.paths).flatMap(([url, byMethod]) =>
      Object.entries(byMethod).map(([method, operation]) => ({ url, method, operation })),
    );

  it('are what the description says, member by member', () => {
    const described = sent.filter(
      ({ method, path: url }) => method !== 'head' && url !== '/api/openapi.json',
    );
    expect(described.length).toBeGreaterThan(120);
    expect([...new Set(described.flatMap((one) => deviations(ajv, description, one)))]).toEqual([]);
  });

  it('were all seen here, wherever they succeed', () => {
    const seen = new Set(sent.map(({ method, path: url, status }) => `${method} ${url} ${status}`));
    const unseen = operations().flatMap(({ url, method, operation }) =>
      Object.keys(operation.responses)
        .filter((status) => Number(status) < 400)
        .map((status) => `${method} ${url} ${status}`)
        .filter((one) => !seen.has(one)),
    );
    expect(unseen).toEqual([]);
  });

  it('are refusals of many kinds too', () => {
    const codes = new Set(
      sent
        .filter(({ headers }) => String(headers['content-type']).startsWith('application/problem'))
        .map(({ body }) => (JSON.parse(body) as { code: string }).code),
    );
    expect([...codes].sort()).toEqual([
      'BAD_CONTENT_TYPE',
      'BAD_STATE',
      'BLOCKED_BY_FINDINGS',
      'CONFLICT',
      'CSRF_REJECTED',
      'DUPLICATE_ID',
      'ETAG_MISMATCH',
      'FORBIDDEN',
      'IDEMPOTENCY_KEY_REUSED',
      'IF_MATCH_REQUIRED',
      'LAST_ADMINISTRATOR',
      'LAST_REVIEWER',
      'NOTHING_TO_PUBLISH',
      'NOT_APPROVED',
      'NOT_FOUND',
      'RATE_LIMITED',
      'SELF_APPROVAL',
      'SESSION_EXPIRED',
      'STALE_REVISION',
      'UNAUTHENTICATED',
      'UNSCHEDULE_FIRST',
      'VALIDATION',
    ]);
  });

  it('would be found out, if they held a member that is not described', () => {
    const row = sent.find(({ path: url, status }) => url === '/api/v1/entries' && status === 200)!;
    const page = JSON.parse(row.body) as { items: object[] };
    const altered = { ...page, items: [{ ...page.items[0], secret: 1 }] };
    expect(deviations(ajv, description, { ...row, body: JSON.stringify(altered) })).toEqual([
      jasmine.stringContaining('"additionalProperty":"secret"'),
    ]);
  });
});
