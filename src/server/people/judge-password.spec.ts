import { commonPasswords } from './common-passwords.ts';
import { judgePassword } from './judge-password.ts';

describe('a password', () => {
  const ada = { name: 'Ada Administrator', email: 'ada@example.org' };
  for (const [password, detail] of [
    ['a'.repeat(5) + 'bcdefg', 'The password needs 12 characters or more.'],
    ['abcdefghijkX', undefined],
    ['😀🍋🐙🌵🎈🚲🪁🧭🪴🐝🎻🧵', undefined],
    ['x y z w'.repeat(18) + 'ab', undefined],
    ['x y z w'.repeat(18) + 'abc', 'The password may have 128 characters at most.'],
    ['Password1234', 'The password is among those that are guessed first.'],
    ['correct horse battery staple', 'The password is among those that are guessed first.'],
    ['aaaaaaaaaaaaaa', 'The password is among those that are guessed first.'],
    ['abcabcabcabcab', 'The password is among those that are guessed first.'],
    ['ADA@example.org', 'The password must not be the name or the e-mail address.'],
    ['ada administrator', 'The password must not be the name or the e-mail address.'],
  ] as const) {
    it(`"${password.slice(0, 30)}" is ${detail === undefined ? 'taken' : 'refused'}`, () => {
      expect(judgePassword(password, ada)?.detail).toBe(detail);
    });
  }

  it('that is common is listed only when it would be long enough, in lower case', () => {
    expect(commonPasswords.size).toBeGreaterThan(99);
    for (const common of commonPasswords) {
      expect(common.length).withContext(common).toBeGreaterThan(11);
      expect(common).toBe(common.toLowerCase());
    }
  });
});
