import { pointerTo } from './pointer.ts';

describe('a JSON Pointer', () => {
  it('names its steps', () => expect(pointerTo('names', 0)).toBe('/names/0'));
  it('is empty for the whole document', () => expect(pointerTo()).toBe(''));
  it('escapes what would look like a step', () =>
    expect(pointerTo('a/b', 'c~d')).toBe('/a~1b/c~0d'));
});
