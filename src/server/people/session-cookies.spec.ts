import { sessionCookies } from './session-cookies.ts';

describe('the names of the session cookies', () => {
  for (const [secure, session, token] of [
    [false, 'sessionid', 'csrftoken'],
    [true, '__Host-sessionid', '__Host-csrftoken'],
  ] as const) {
    it(`are ${session} and ${token} ${secure ? 'under https' : 'without https'}`, () => {
      const options = { path: '/', sameSite: 'lax', secure } as const;
      expect(sessionCookies(secure)).toEqual({ session, token, options });
    });
  }
});
