import { aServer } from '../app.fixture.ts';
import type { Description, Operation } from '../described-answers.fixture.ts';
import { tags } from './operation.ts';

type Json = Readonly<Record<string, unknown>>;

/** Every object of the document, with the JSON Pointer that leads to it. */
function* objectsIn(value: unknown, at = '#'): Generator<readonly [at: string, object: Json]> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield [at, value as Json];
  for (const [name, member] of Object.entries(value)) {
    yield* objectsIn(member, `${at}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  }
}

describe('the description, as OpenAPI 3.1', () => {
  let document: Description;
  let operations: readonly (readonly [place: string, operation: Operation])[];
  beforeAll(async () => {
    const server = await aServer();
    document = (await server.app.inject('/api/openapi.json')).json<Description>();
    await server.close();
    operations = Object.entries(document.paths).flatMap(([path, byMethod]) =>
      Object.entries(byMethod).map(([method, one]) => [`${method} ${path}`, one] as const),
    );
  });

  const wrong = (isWrong: (operation: Operation, place: string) => boolean): readonly string[] =>
    operations.filter(([place, one]) => isWrong(one, place)).map(([place]) => place);

  it('names each operation once, in camel case, and says in one line what it does', () => {
    const ids = operations.map(([, { operationId = '' }]) => operationId);
    expect(ids.filter((id) => !/^[a-z]+([A-Z][a-z]+)*$/.test(id))).toEqual([]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(wrong(({ summary = '' }) => !/^[A-Z][^\n]{5,}[^.]$/.test(summary))).toEqual([]);
  });

  it('puts each operation in one group, and uses each group', () => {
    const known = document.tags.map(({ name }) => name);
    expect(known).toEqual(Object.keys(tags));
    expect(wrong(({ tags: own = [] }) => own.length !== 1 || !known.includes(own[0]!))).toEqual([]);
    expect(known.filter((tag) => !operations.some(([, one]) => one.tags?.[0] === tag))).toEqual([]);
  });

  it('tells of each operation an answer that succeeds, and what any other refusal looks like', () => {
    expect(
      wrong(({ responses }) => !Object.keys(responses).some((status) => /^[23]/.test(status))),
    ).toEqual([]);
    expect(wrong(({ responses }) => responses['default'] === undefined)).toEqual([]);
  });

  it('gives every answer a description, and every refusal of the API the one shape', () => {
    const answers = operations.flatMap(([place, { responses }]) =>
      Object.entries(responses).map(([status, answer]) => ({ at: `${place} ${status}`, answer })),
    );
    expect(answers.filter(({ answer }) => answer.description.length < 4)).toEqual([]);
    const refusals = answers.filter(({ at }) => /\/api\/.* ([4]..|50[07])$/.test(at));
    expect(refusals.length).toBeGreaterThan(150);
    const others = refusals.filter(({ answer: { content = {} } }) => {
      const schema = content['application/problem+json']?.schema;
      return !JSON.stringify(schema ?? {}).includes('#/components/schemas/Problem"');
    });
    expect(others.map(({ at }) => at)).toEqual([]);
  });

  it('declares each part of an address once, and describes every parameter', () => {
    const declared = ({ parameters = [] }: Operation): string =>
      parameters
        .filter((one) => one.in === 'path')
        .map(({ name }) => name)
        .sort()
        .join();
    const asked = (place: string): string =>
      [...place.matchAll(/\{([^}]+)\}/g)]
        .map(([, name]) => name)
        .sort()
        .join();
    expect(wrong((one, place) => declared(one) !== asked(place))).toEqual([]);
    expect(
      wrong(({ parameters = [] }) =>
        parameters.some(({ description = '', schema }) => description.length < 5 || !schema),
      ),
    ).toEqual([]);
  });

  it('resolves every reference, and names nothing that is not used', () => {
    const places = new Map(objectsIn(document));
    const references = [...places.values()].flatMap(({ $ref }) =>
      typeof $ref === 'string' ? [$ref] : [],
    );
    expect(references.length).toBeGreaterThan(200);
    expect(references.filter((reference) => !places.has(reference))).toEqual([]);
    const named = Object.keys(document.components.schemas);
    expect(named.filter((name) => !references.includes(`#/components/schemas/${name}`))).toEqual(
      [],
    );
  });

  it('names the members of every object, so that no other can pass', () => {
    const open = [...objectsIn(document.components.schemas)].filter(
      ([, { type, properties, additionalProperties }]) =>
        type === 'object' && properties !== undefined && additionalProperties !== false,
    );
    // The schema of a schema is the standard's own.
    expect(open.map(([at]) => at)).toEqual(['#/JsonSchema']);
  });

  it('asks for a session wherever a permission is needed, and for the token where something alters', () => {
    const schemes = Object.keys(document.components.securitySchemes);
    expect(schemes).toEqual(['session', 'csrf']);
    const needed = ([place, one]: (typeof operations)[number]): readonly string[] => {
      if (!place.includes('/api/')) return [];
      if (!place.startsWith('get ')) return schemes;
      return one['x-permission'] === 'public' ? [] : ['session'];
    };
    const odd = operations.filter(
      (each) => Object.keys(each[1].security?.[0] ?? {}).join() !== needed(each).join(),
    );
    expect(odd.map(([place]) => place)).toEqual([]);
  });
});
