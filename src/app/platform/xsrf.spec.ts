import { csrfCookie } from './xsrf';

describe('the cookie against forged requests', () => {
  it('is bound to its host behind TLS, and has its plain name without', () => {
    expect(csrfCookie('https:')).toBe('__Host-csrftoken');
    expect(csrfCookie('http:')).toBe('csrftoken');
  });
});
