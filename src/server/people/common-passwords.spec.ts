import { commonPasswords } from './common-passwords.ts';

describe('the common passwords', () => {
  it('are written as they are looked up: in lower case, long enough to be tried at all', () => {
    const useless = [...commonPasswords].filter(
      (one) => one !== one.toLowerCase() || one !== one.trim() || one.length < 12,
    );
    expect(useless).toEqual([]);
    expect(commonPasswords.size).toBeGreaterThan(100);
  });

  it('hold what is guessed first', () => {
    const guesses = ['123456789012', 'password1234', 'welcome12345'];
    expect(guesses.filter((guess) => !commonPasswords.has(guess))).toEqual([]);
  });
});
