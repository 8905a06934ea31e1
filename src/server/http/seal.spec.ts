import { openSealed, seal } from './seal.ts';

describe('a sealed text', () => {
  it('is read with the same secret alone', () => {
    const sealed = seal('https://example.org/invite/ü', 'key');
    expect(openSealed(sealed, 'key')).toBe('https://example.org/invite/ü');
    expect(() => openSealed(sealed, 'other')).toThrow();
    expect(sealed).not.toBe(seal('https://example.org/invite/ü', 'key'));
  });

  it('cannot be altered unnoticed', () => {
    const bytes = Buffer.from(seal('text', 'key'), 'base64');
    for (let at = 0; at < bytes.length; at++) {
      const altered = Buffer.from(bytes);
      altered[at] = altered[at]! ^ 1;
      expect(() => openSealed(altered.toString('base64'), 'key')).toThrow();
    }
  });
});
