import { answerHeaders, headersNamed, type AnswerHeader } from './answer-headers.ts';

describe('the headers that answers are said to carry', () => {
  it('are named once each, as their standards spell them', () => {
    const names = Object.keys(answerHeaders);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    expect(names.filter((name) => !/^([A-Z][a-z]*(-[A-Z][a-z]+)*|ETag)$/.test(name))).toEqual([]);
  });

  it('are described as texts, only those that are asked for, in their order', () => {
    const names: readonly AnswerHeader[] = ['Vary', 'ETag'];
    const described = headersNamed(names);
    expect(Object.keys(described)).toEqual([...names]);
    expect(described['ETag']).toEqual({ type: 'string', description: answerHeaders.ETag });
    expect(headersNamed([])).toEqual({});
  });
});
