import Fastify from 'fastify';
import { nonceOf, secureConsole, secureHeaders } from './secure-headers.ts';

async function headersOf(secureScope: typeof secureHeaders, secure: boolean) {
  const server = Fastify();
  secureScope(server, { secure });
  await server.after();
  server.get('/', async () => 'here');
  server.get('/kept', async (_request, reply) => reply.header('cache-control', 'max-age=1').send());
  const [{ headers }, kept] = [await server.inject('/'), await server.inject('/kept')];
  const policy = String(headers['content-security-policy']).split(';');
  return { headers, policy, kept: kept.headers };
}

describe('the headers of an answer of the API', () => {
  it('let nothing load and nobody else frame it', async () => {
    const { headers, policy } = await headersOf(secureHeaders, false);
    expect(policy).toEqual(["default-src 'none'", "frame-ancestors 'self'"]);
    expect(headers['x-frame-options']).toBe('SAMEORIGIN');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
  });

  it('keep it out of every cache, unless the route says otherwise', async () => {
    const { headers, kept } = await headersOf(secureHeaders, false);
    expect([headers['cache-control'], kept['cache-control']]).toEqual(['no-store', 'max-age=1']);
  });
});

describe('the headers of a page of the console', () => {
  it('let scripts come from here alone, and nobody frame it', async () => {
    const { headers, policy } = await headersOf(secureConsole, false);
    expect(policy).toEqual(
      jasmine.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        'trusted-types angular angular#bundler angular#components',
      ]),
    );
    expect(policy.join()).not.toContain('unsafe');
    expect(headers['x-frame-options']).toBe('DENY');
  });
});

for (const [scope, what] of [
  [secureHeaders, 'of the API'],
  [secureConsole, 'of the console'],
] as const) {
  describe(`the promise ${what} to be reached by https alone`, () => {
    it('is made under https, and not without', async () => {
      const [bare, secure] = [await headersOf(scope, false), await headersOf(scope, true)];
      expect(bare.headers['strict-transport-security']).toBeUndefined();
      expect(secure.headers['strict-transport-security']).toMatch(/^max-age=\d{8}/);
    });
  });
}

describe('a nonce', () => {
  it('is one for an answer, and another for the next', () => {
    const [one, two] = [{}, {}];
    expect(nonceOf(one)).toMatch(/^[\w-]{22}$/);
    expect(nonceOf(one)).toBe(nonceOf(one));
    expect(nonceOf(two)).not.toBe(nonceOf(one));
  });
});
