import { nameSchemas } from './name-schemas.ts';

describe('schemas with a title', () => {
  const inner = { title: 'Inner', type: 'string' };
  const outer = {
    title: 'Outer',
    type: 'object',
    properties: { inner, title: { type: 'string' }, list: { type: 'array', items: inner } },
  };

  it('become named components, and references stand where they were', () => {
    const named = nameSchemas({ components: { kept: 1 }, paths: { '/a': { schema: outer } } });
    const reference = { $ref: '#/components/schemas/Inner' };
    expect(named as unknown).toEqual({
      components: {
        kept: 1,
        schemas: {
          Inner: inner,
          Outer: {
            title: 'Outer',
            type: 'object',
            properties: {
              inner: reference,
              title: { type: 'string' },
              list: { type: 'array', items: reference },
            },
          },
        },
      },
      paths: { '/a': { schema: { $ref: '#/components/schemas/Outer' } } },
    });
  });

  it('keep the server from telling two things under one name', () => {
    const other = { title: 'Inner', type: 'number' };
    expect(() => nameSchemas({ paths: { '/a': inner, '/b': other } })).toThrowError(
      'Two schemas are called Inner',
    );
    expect(() => nameSchemas({ paths: { '/a': inner, '/b': { ...inner } } })).not.toThrow();
  });
});
