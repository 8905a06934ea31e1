import { operation } from './operation.ts';

describe('the name of an operation', () => {
  it('puts it in one group, and keeps apart what only the description reads', () => {
    const { told, ...schema } = operation('makeWish', {
      tag: 'Server',
      summary: 'Makes a wish',
      description: 'It may come true.',
      problems: ['NOT_FOUND'],
      headers: ['ETag'],
      params: { name: 'Whose.' },
    });
    expect(schema).toEqual({
      operationId: 'makeWish',
      summary: 'Makes a wish',
      description: 'It may come true.',
      tags: ['Server'],
    });
    expect(told).toEqual({
      problems: ['NOT_FOUND'],
      headers: ['ETag'],
      params: { name: 'Whose.' },
    });
  });

  it('has no description where none is given, not even an undefined one', () => {
    const bare = operation('makeWish', { tag: 'Server', summary: 'Makes a wish' });
    expect(Object.keys(bare)).toEqual(['operationId', 'summary', 'tags', 'told']);
    expect(bare.told).toEqual({});
  });
});
