import { checkOrigin } from './check-origin.ts';

describe('where a request comes from', () => {
  const url = 'https://cookies.example.org';
  for (const [method, headers, passes] of [
    ['POST', { 'sec-fetch-site': 'same-origin' }, true],
    ['POST', { 'sec-fetch-site': 'same-site' }, false],
    ['POST', { 'sec-fetch-site': 'cross-site' }, false],
    ['DELETE', { 'sec-fetch-site': 'none' }, false],
    ['POST', { 'sec-fetch-site': 'cross-site', origin: url }, false],
    ['POST', { origin: url }, true],
    ['PUT', { origin: 'https://evil.example' }, false],
    ['PATCH', { origin: 'null' }, false],
    ['POST', { origin: 'http://cookies.example.org' }, false],
    ['POST', {}, true],
    ['GET', { 'sec-fetch-site': 'cross-site' }, true],
    ['HEAD', { origin: 'https://evil.example' }, true],
  ] as const) {
    it(`${passes ? 'passes' : 'is refused'} for ${method} with ${JSON.stringify(headers)}`, () => {
      const check = expect(() => checkOrigin({ method, headers }, url));
      if (passes) check.not.toThrow();
      else check.toThrowError('CSRF_REJECTED');
    });
  }
});
