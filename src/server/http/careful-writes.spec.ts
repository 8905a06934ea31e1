import { aServer } from '../app.fixture.ts';
import type { Description } from '../described-answers.fixture.ts';

describe('writes over HTTP', () => {
  let writes: readonly (readonly [place: string, headers: readonly string[]])[];
  beforeAll(async () => {
    const server = await aServer();
    const { paths } = (await server.app.inject('/api/openapi.json')).json<Description>();
    await server.close();
    writes = Object.entries(paths).flatMap(([path, byMethod]) =>
      Object.entries(byMethod)
        .filter(([method]) => ['post', 'put', 'patch', 'delete'].includes(method))
        .map(([method, { parameters = [] }]) => {
          const headers = parameters.map(({ name }) => name);
          return [`${method} ${path.replace('/api/v1', '')}`, headers] as const;
        }),
    );
  });

  const without = (method: RegExp, ...wanted: readonly string[]): readonly string[] =>
    writes
      .filter(
        ([place, headers]) => method.test(place) && !wanted.some((one) => headers.includes(one)),
      )
      .map(([place]) => place)
      .sort();

  // .github/decisions/0019-writes-without-a-header.md says why these may.
  it('to what exists ask what was seen, save where the last word is meant', () => {
    expect(without(/^(put|patch|delete) /, 'If-Match')).toEqual([
      'delete /changes/{id}/review/comments/{commentId}',
      'delete /changes/{id}/review/marks/{kind}/{docId}',
      'delete /invitations/{id}',
      'delete /people/{id}/second-factor',
      'delete /people/{id}/sessions',
      'delete /second-factor',
      'delete /session',
      'delete /sessions',
      'delete /sessions/{id}',
      'put /changes/{id}/review/comments/{commentId}',
      'put /notifications',
    ]);
  });

  it('that create or move can be repeated safely, save where a code is spent or a session made', () => {
    expect(without(/^post /, 'Idempotency-Key')).toEqual([
      'post /audit/verify',
      'post /changes/{id}/rebase/plan',
      'post /invitations/{token}/accept',
      'post /password',
      'post /second-factor/confirm',
      'post /second-factor/start',
      'post /session',
      'post /session/second-factor',
      'post /setup',
    ]);
  });
});
