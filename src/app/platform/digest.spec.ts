import { digestOf } from './digest';

describe('the digest of bytes', () => {
  it('is their SHA-256 as formats.md spells it', async () => {
    // The test vector of formats.md §9.
    const body =
      '{"format":"cookie-registry","release":1,"title":{"en":"Preferences","fr":"Préférences"}}';
    const bytes = new TextEncoder().encode(body);
    expect(await digestOf(bytes.buffer)).toBe(
      'sha256-ffPSv2thuGLzz4mkLTb4d+5UiolfhNIW4fDCU0moARk=',
    );
  });
});
