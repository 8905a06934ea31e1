import { Value } from 'typebox/value';
import { aServer, type Browser, type TestServer } from '../app.fixture.ts';
import { problemKinds } from './problem-kinds.ts';
import { Problem, ProblemCodeName, statusOf } from './problem-schema.ts';

describe('a problem as it is described', () => {
  let server: TestServer;
  let ada: Browser;
  beforeAll(async () => {
    server = await aServer();
    ada = await server.signedIn(await server.add('Ada', 'administrator'));
  });
  afterAll(() => server.close());

  it('is what the server answers, with the members of its code', async () => {
    const answers = [
      await ada.get('/api/v1/changes/C-9'),
      await ada.post('/api/v1/changes', { title: '' }),
      await ada.post('/api/v1/changes', { title: 'No token' }, { 'x-csrftoken': 'wrong' }),
      await server.browser().get('/api/v1/entries'),
    ];
    const problems = answers.map((answer) => answer.json<{ code: 'NOT_FOUND' }>());
    expect(problems.map(({ code }) => code as string)).toEqual([
      'NOT_FOUND',
      'VALIDATION',
      'CSRF_REJECTED',
      'UNAUTHENTICATED',
    ]);
    expect(problems.map((one) => [...Value.Errors(Problem, one)])).toEqual([[], [], [], []]);
    expect(problems.map(({ code }) => statusOf(code))).toEqual(
      answers.map(({ statusCode }) => statusCode),
    );
  });

  it('has one of the known codes, and INTERNAL for what nobody foresaw', () => {
    const codes = [...Object.keys(problemKinds), 'INTERNAL'];
    expect(codes.every((code) => Value.Check(ProblemCodeName, code))).toBeTrue();
    expect(Value.Check(ProblemCodeName, 'TEAPOT')).toBeFalse();
    expect(statusOf('INTERNAL')).toBe(500);
  });

  const problem = {
    ...{ type: 'urn:cookie-registry:problem:not-found', title: 'There is nothing here.' },
    ...{ status: 404, code: 'NOT_FOUND', requestId: 'r' },
  };
  for (const [what, wrong] of [
    ['a stack', { stack: 'at …' }],
    ['a type of somebody else', { type: 'about:blank' }],
    ['a status that refuses nothing', { status: 200 }],
    ['a value without its place', { errors: [{ detail: 'too long', code: 'VALIDATION' }] }],
  ] as const) {
    it(`never has ${what}`, () => {
      expect(Value.Check(Problem, problem)).toBeTrue();
      expect(Value.Check(Problem, { ...problem, ...wrong })).toBeFalse();
    });
  }
});
