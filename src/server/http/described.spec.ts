import { Type } from 'typebox';
import { Value } from 'typebox/value';
import { closed, listOf, named, NoContent } from './described.ts';

describe('a schema that the description names', () => {
  it('has exactly its members when it is closed', () => {
    const one = Type.Object({ a: Type.String() }, closed);
    expect(Value.Check(one, { a: '' })).toBeTrue();
    expect(Value.Check(one, { a: '', b: '' })).toBeFalse();
  });

  it('is a list with its limits and its words', () => {
    const list = listOf(Type.Integer(), { maxItems: 2, description: 'Newest first.' });
    expect([[], [1, 2], [1, 2, 3], ['1'], 1].map((one) => Value.Check(list, one))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(list).toEqual(jasmine.objectContaining({ description: 'Newest first.' }));
  });

  it('judges under its new name as before, and leaves the schema it was made of unnamed', () => {
    const bare = Type.Integer({ minimum: 1 });
    const titled = named<number>('Count', bare);
    expect([Value.Check(titled, 1), Value.Check(titled, 0)]).toEqual([true, false]);
    expect(titled).toEqual(jasmine.objectContaining({ title: 'Count' }));
    expect('title' in bare).toBeFalse();
  });

  it('takes nothing for an answer without content', () => {
    expect([Value.Check(NoContent, null), Value.Check(NoContent, {})]).toEqual([true, false]);
  });
});
