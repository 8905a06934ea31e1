import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import type { ApiAnswer } from '../api-client.ts';
import { auditEvents, rows } from './data-folder.ts';
import { begin, codeOf, look, move as send, type ChangeAnswer } from './desk.ts';
import {
  actors,
  applyEdit,
  applyMove,
  expectEdit,
  expectMove,
  isApproved,
  moves,
  type ActorName,
  type Model,
  type ModelChange,
  type MoveName,
} from './model.ts';
import { patience, seed, sizes } from './sizes.ts';
import { aTeam, type Team } from './team.ts';

type Command =
  | { readonly do: 'begin'; readonly who: 'ada' | 'ben' }
  | {
      readonly do: 'edit';
      readonly who: ActorName;
      readonly at: number;
      readonly words: string | undefined;
      readonly dropApprovals: boolean;
    }
  | {
      readonly do: 'move';
      readonly who: ActorName;
      readonly at: number;
      readonly move: MoveName;
      readonly isStale: boolean;
    };

const who = fc.constantFrom(...actors);
const at = fc.nat({ max: 2 });
const edit: fc.Arbitrary<Command> = fc.record({
  do: fc.constant('edit'),
  who,
  at,
  words: fc.constantFrom('/', '/a', '/b', '/c', undefined),
  dropApprovals: fc.boolean(),
});
const move: fc.Arbitrary<Command> = fc.record({
  do: fc.constant('move'),
  who,
  at,
  move: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom<MoveName>('submit', 'approve', 'publish') },
    { weight: 1, arbitrary: fc.constantFrom(...moves) },
  ),
  isStale: fc.integer({ min: 1, max: 12 }).map((n) => n === 12),
});
const beginning: fc.Arbitrary<Command> = fc.record({
  do: fc.constant('begin'),
  who: fc.constantFrom('ada', 'ben'),
});
const command = fc.oneof(
  { weight: 1, arbitrary: beginning },
  { weight: 3, arbitrary: edit },
  { weight: 6, arbitrary: move },
);
/** Chance alone seldom approves and publishes: most runs begin on the way there. */
const openings: readonly (readonly Command[])[] = [
  [],
  [
    { do: 'edit', who: 'ada', at: 0, words: '/a', dropApprovals: false },
    { do: 'move', who: 'ada', at: 0, move: 'submit', isStale: false },
  ],
  [
    { do: 'begin', who: 'ben' },
    { do: 'edit', who: 'ada', at: 0, words: '/b', dropApprovals: false },
    { do: 'edit', who: 'ben', at: 1, words: '/c', dropApprovals: false },
    { do: 'move', who: 'ada', at: 0, move: 'submit', isStale: false },
    { do: 'move', who: 'ben', at: 1, move: 'submit', isStale: false },
    { do: 'move', who: 'rui', at: 0, move: 'approve', isStale: false },
  ],
];
/** From here on the second change is in conflict with what the first one published. */
const overtaken: readonly Command[] = [
  ...openings[2]!,
  { do: 'move', who: 'ada', at: 0, move: 'publish', isStale: false },
];
const runs = fc
  .tuple(
    fc.constantFrom(...openings, overtaken),
    fc.array(command, { maxLength: sizes.modelCommands, size: 'max' }),
  )
  .map(([opening, rest]) => [...opening, ...rest].slice(0, sizes.modelCommands));

/** Of a field that both sides altered, a rebase keeps this change's. */
const mine = { choices: { 'entry/csrftoken': { fields: { '/path': 'mine' } } } };

interface EditAnswer {
  readonly live?: { readonly body: object; readonly version: number };
  readonly edit?: { readonly etag: string; readonly baseVersion: number };
}

const address = '/api/v1/documents/entry/csrftoken';

test.describe('whatever four people do with changes', () => {
  let team: Team;
  let liveBody: object;
  const met = new Map<string, number>();

  test.beforeAll(async () => {
    team = await aTeam(actors);
    const { body } = await team.clients.ada.send<EditAnswer>('GET', address);
    liveBody = body.live!.body;
  });
  test.afterAll(() => team.server.stop());

  const start = (): Model => {
    const { dataFolder } = team.server;
    const [document] = rows(
      dataFolder,
      `select version, body from document where kind = 'entry' and id = 'csrftoken'`,
    );
    const [release] = rows(dataFolder, 'select max(n) as n from release');
    const { path } = JSON.parse(document!['body'] as string) as { path: string };
    return {
      changes: [],
      liveVersion: Number(document!['version']),
      liveWords: path,
      releases: Number(release!['n']),
      events: auditEvents(dataFolder),
    };
  };

  const beginOne = async (model: Model, by: 'ada' | 'ben'): Promise<void> => {
    const { id } = await begin(team.clients[by], 'A change like any other');
    model.events += 1;
    model.changes.push({
      id,
      state: 'draft',
      revision: 1,
      base: undefined,
      words: undefined,
      contributors: new Set([by]),
      verdicts: new Map(),
    });
  };

  const save = async (
    model: Model,
    change: ModelChange,
    { who: by, words, dropApprovals }: Extract<Command, { do: 'edit' }>,
  ): Promise<void> => {
    const client = team.clients[by];
    const { body } = await client.send<EditAnswer>('GET', `${address}?change=${change.id}`);
    const etag = body.edit?.etag;
    const path = `/api/v1/changes/${change.id}/edits/entry/csrftoken`;
    const seen = etag === undefined ? { 'if-none-match': '*' } : { 'if-match': etag };
    const base = body.edit?.baseVersion ?? model.liveVersion;
    const wanted = { op: 'update', baseVersion: base, body: { ...liveBody, path: words } };
    const answer: ApiAnswer =
      words === undefined
        ? await client.send('DELETE', `${path}?dropApprovals=${dropApprovals}`, {
            headers: { 'if-match': etag ?? '"none"' },
          })
        : await client.send('PUT', path, { body: { ...wanted, dropApprovals }, headers: seen });
    const expected = expectEdit(change, by, words, dropApprovals);
    agree(`edit ${words ?? 'dropped'} by ${by}`, codeOf(answer), expected);
    if (expected === 'accepted') applyEdit(model, change, by, words);
  };

  const act = async (
    model: Model,
    change: ModelChange,
    { who: by, move: name, isStale }: Extract<Command, { do: 'move' }>,
  ): Promise<void> => {
    const seen = await look(team.clients[by], change.id);
    const shown: ChangeAnswer = isStale ? { ...seen, etag: `"${change.id}.0"` } : seen;
    const answer = await send(team.clients[by], shown, name, name === 'rebase' ? mine : {});
    const expected = expectMove(model, change, by, name, isStale);
    agree(`${name} by ${by}`, codeOf(answer), expected);
    if (expected === 'accepted') applyMove(model, change, by, name);
  };

  const agree = (what: string, answered: string, expected: string): void => {
    met.set(expected, (met.get(expected) ?? 0) + 1);
    expect(answered, what).toBe(expected);
  };

  const compare = async (model: Model): Promise<void> => {
    const { dataFolder } = team.server;
    expect(auditEvents(dataFolder), 'audit events').toBe(model.events);
    const [release] = rows(dataFolder, 'select max(n) as n, count(*) as count from release');
    expect(release).toEqual({ n: model.releases, count: model.releases });
    for (const change of model.changes) {
      const { state, revision, approved, edits } = await look(team.clients.ada, change.id);
      const isOver = !['draft', 'in-review', 'changes-requested'].includes(state);
      expect({ state, revision, edits: edits.length }).toEqual({
        state: change.state,
        revision: change.revision,
        edits: change.words === undefined ? 0 : 1,
      });
      if (!isOver) expect(approved).toBe(isApproved(change));
    }
  };

  test('the server and the model of the workflow agree at every step', async () => {
    test.setTimeout(patience(sizes.modelRuns, 3000));
    const run = async (commands: readonly Command[]): Promise<void> => {
      const model = start();
      await beginOne(model, 'ada');
      for (const one of commands) {
        if (one.do === 'begin') await beginOne(model, one.who);
        else {
          const change = model.changes[one.at % model.changes.length]!;
          if (one.do === 'edit') await save(model, change, one);
          else await act(model, change, one);
        }
        await compare(model);
      }
    };
    await fc.assert(fc.asyncProperty(runs, run), {
      seed,
      numRuns: sizes.modelRuns,
      endOnFailure: true,
    });
    // A run that never gets that far would prove little.
    for (const code of [
      'accepted',
      'FORBIDDEN',
      'BAD_STATE',
      'CONFLICT',
      'SELF_APPROVAL',
      'NOT_APPROVED',
      'ETAG_MISMATCH',
      'NOTHING_TO_PUBLISH',
    ]) {
      expect(met.get(code) ?? 0, code).toBeGreaterThan(0);
    }
    expect(start().releases).toBeGreaterThan(1);
    test.info().annotations.push({
      type: 'proved 2',
      description: `${sizes.modelRuns} runs of at most ${sizes.modelCommands} commands, model and server agree at each step`,
    });
  });
});
