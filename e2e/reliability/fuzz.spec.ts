import { expect, test } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { ApiClient, type ApiAnswer } from '../api-client.ts';
import { command } from './data-folder.ts';
import { addEntry, begin, entryBody, look } from './desk.ts';
import { altered, fitting, oddValue, type Shape, type Shapes } from './shapes.ts';
import { patience, seed, sizes } from './sizes.ts';
import { aTeam, type Team } from './team.ts';

interface Operation {
  readonly parameters?: readonly { name: string; in: string; schema: Shape }[];
  readonly requestBody?: { content: Record<string, { schema: Shape }> };
}
interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Shapes };
}
interface Deed {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

/** Signing out ends the run, and a set-up is over: both are proved elsewhere. */
const leftOut = new Set(['delete /api/v1/session']);

const knownIds = ['C-1', 'C-2', 'C-3', 'main', 'csrftoken', 'entry', 'location', 'live', 'fr'];
const inAddress = (shape: Shape, shapes: Shapes): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...knownIds) },
    { weight: 3, arbitrary: fitting(shape, shapes).map(String) },
    { weight: 1, arbitrary: oddValue.map((odd) => JSON.stringify(odd).slice(0, 500)) },
  );

function deedOf(
  method: string,
  path: string,
  { parameters = [], requestBody }: Operation,
  shapes: Shapes,
): fc.Arbitrary<Deed> {
  const values = parameters.map(({ schema }) => inAddress(schema, shapes));
  const shape = requestBody?.content['application/json']?.schema;
  const body = shape ? bodyOf(shape, shapes) : fc.constant(undefined);
  const headers = fc.constantFrom<Deed['headers']>(
    { 'if-match': '*' },
    { 'if-match': '"C-2.1"' },
    { 'if-none-match': '*' },
    { 'idempotency-key': 'no uuid' },
    {},
  );
  return fc.tuple(fc.tuple(...values), body, headers).map(([given, sent, extra]) => {
    const query = new URLSearchParams();
    let address = path;
    for (const [index, parameter] of parameters.entries()) {
      const value = given[index] ?? '';
      if (parameter.in === 'query') query.set(parameter.name, value);
      else
        address = address.replace(`{${parameter.name}}`, encodeURIComponent(value.toWellFormed()));
    }
    return {
      method,
      path: query.size > 0 ? `${address}?${query}` : address,
      body: sent,
      headers: extra,
    };
  });
}

const bodyOf = (shape: Shape, shapes: Shapes): fc.Arbitrary<unknown> => {
  const fits = fitting(shape, shapes).map((value) =>
    typeof value === 'object' && value !== null && 'body' in value
      ? { ...value, body: entryBody('fuzzed') }
      : value,
  );
  return fc.oneof(fits, fits.chain(altered));
};

const send = (client: ApiClient, { method, path, body, headers }: Deed): Promise<ApiAnswer> =>
  client.send(method.toUpperCase(), path, {
    ...(body === undefined ? {} : { body }),
    headers: { ...(method === 'post' ? { 'idempotency-key': randomUUID() } : {}), ...headers },
  });

test.describe('whatever is sent to the API', () => {
  let team: Team;
  let deeds: fc.Arbitrary<Deed>;
  test.beforeAll(async () => {
    team = await aTeam(['ada', 'ben', 'rui', 'ian', 'vic']);
    const { id } = await begin(team.clients.ada, 'Something to aim at');
    await addEntry(team.clients.ada, id, 'aimed-at');
    const { body } = await team.clients.ada.send<Description>('GET', '/api/openapi.json');
    const shapes = body.components.schemas;
    const each = Object.entries(body.paths).flatMap(([path, operations]) =>
      Object.entries(operations)
        .filter(([method]) => !leftOut.has(`${method} ${path}`))
        .map(([method, operation]) => deedOf(method, path, operation, shapes)),
    );
    expect(each.length).toBeGreaterThan(30);
    deeds = fc.oneof(...each);
  });
  test.afterAll(() => team.server.stop());

  for (const who of ['nobody', 'ada', 'rui', 'ian', 'vic'] as const) {
    test(`by ${who} is answered, and refused with a problem that has a code`, async () => {
      test.setTimeout(patience(sizes.fuzzRequests, 100));
      const client = who === 'nobody' ? new ApiClient(team.server.url) : team.clients[who];
      await client.send('GET', '/api/v1/session');
      const seen = new Map<number, number>();
      for (const deed of fc.sample(deeds, { numRuns: sizes.fuzzRequests, seed })) {
        const answer = await send(client, deed);
        seen.set(answer.status, (seen.get(answer.status) ?? 0) + 1);
        const told = `${JSON.stringify(deed)} → ${answer.status} ${JSON.stringify(answer.body)}`;
        expect(answer.status, told).toBeLessThan(500);
        if (answer.status < 400) continue;
        // The public files answer whoever embeds them in plain words: a site's script reads no problem.
        if (!deed.path.startsWith('/api/')) continue;
        expect(answer.headers.get('content-type'), told).toMatch(/^application\/problem\+json/);
        const { status, code, requestId } = answer.body as Record<string, unknown>;
        expect([status, typeof requestId], told).toEqual([answer.status, 'string']);
        expect(code, told).toMatch(/^[A-Z_]+$/);
      }
      expect([...seen.keys()].some((status) => status < 300)).toBe(true);
      expect(seen.size).toBeGreaterThan(3);
    });
  }

  test('leaves the server at work and its records whole', async () => {
    expect((await look(team.clients.ada, 'C-2')).title).toBeTruthy();
    expect((await command(team.server.dataFolder, 'verify')).said).toMatch(/^Everything holds\.$/m);
  });
});
