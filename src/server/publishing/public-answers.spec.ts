import { Type } from 'typebox';
import { publicResource } from './public-answers.ts';

describe('the description of a public resource', () => {
  const told = { tag: 'Registry', summary: 'The newest registry' } as const;

  it('tells of its bytes, of 304 to whoever has them, and of 404', () => {
    const schema = Type.Object({}, { title: 'Wish' });
    const { response, told: more } = publicResource('getWish', told, {
      type: 'application/json',
      schema,
    });
    expect(Object.keys(response)).toEqual(['200', '304']);
    expect(response[200]).toEqual({
      description: 'The newest registry',
      content: { 'application/json': { schema } },
    });
    expect(more.problems).toEqual(['NOT_FOUND']);
  });

  it('takes bytes that are no JSON for text', () => {
    const { response } = publicResource('getKey', told, { type: 'application/jose' });
    const { schema } = response[200].content['application/jose']!;
    expect(schema).toEqual(Type.String());
  });

  it('can refuse for other reasons instead, or for none', () => {
    const { told: more } = publicResource(
      'getWish',
      { ...told, problems: [], headers: ['Link'] },
      { type: 'text/html' },
    );
    expect(more.problems).toEqual([]);
    expect(more.headers).toEqual([
      'ETag',
      'Cache-Control',
      'Repr-Digest',
      'Vary',
      'Access-Control-Allow-Origin',
      'Link',
    ]);
  });
});
