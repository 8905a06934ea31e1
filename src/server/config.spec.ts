import path from 'node:path';
import { readConfig } from './config.ts';

describe('the settings', () => {
  it('have defaults that serve a first try', () => {
    expect(readConfig({})).toEqual({
      port: 4300,
      host: '127.0.0.1',
      dataFolder: path.resolve('data'),
      secure: false,
      trustedProxies: [],
      sample: true,
      logLevel: 'warn',
    });
  });

  it('are all read', () => {
    const config = readConfig({
      PORT: '0',
      HOST: '::',
      DATA_DIR: '/data',
      SIGNING_KEY_FILE: '/run/signing-key.json',
      PUBLIC_URL: 'https://cookies.example.org/',
      ADMIN_EMAIL: 'ada@example.org',
      ADMIN_PASSWORD_FILE: '/run/password',
      TRUSTED_PROXIES: '10.0.0.7, 10.0.1.0/24,::1',
      SAMPLE: 'no',
      LOG_LEVEL: 'debug',
    });
    expect(config).toEqual({
      port: 0,
      host: '::',
      dataFolder: '/data',
      signingKeyFile: '/run/signing-key.json',
      publicUrl: 'https://cookies.example.org',
      secure: true,
      administrator: { email: 'ada@example.org', passwordFile: '/run/password' },
      trustedProxies: ['10.0.0.7', '10.0.1.0/24', '::1'],
      sample: false,
      logLevel: 'debug',
    });
  });

  for (const [environment, sentence] of [
    [{ PORT: 'x' }, 'PORT must be a number from 0 to 65535, not "x".'],
    [{ PORT: '65536' }, 'PORT must be a number from 0 to 65535, not "65536".'],
    [{ PUBLIC_URL: 'example.org' }, /^PUBLIC_URL must be like/],
    [{ PUBLIC_URL: 'http://example.org/cookies' }, /^PUBLIC_URL must be like/],
    [{ PUBLIC_URL: 'ftp://example.org' }, /^PUBLIC_URL must be like/],
    [{ PUBLIC_URL: 'https://example.org' }, /^PUBLIC_URL is https, so a proxy speaks/],
    [{ ADMIN_EMAIL: 'a@b.c' }, /go together/],
    [{ ADMIN_EMAIL: 'x', ADMIN_PASSWORD_FILE: 'f' }, /^ADMIN_EMAIL must be an e-mail address/],
    [{ TRUSTED_PROXIES: '10.0.0.0/33' }, /^TRUSTED_PROXIES must list addresses/],
    [{ TRUSTED_PROXIES: 'all' }, /^TRUSTED_PROXIES must list addresses/],
    [{ SAMPLE: 'true' }, 'SAMPLE must be yes or no, not "true".'],
    [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL must be trace or/],
  ] as const) {
    it(`are refused with one sentence: ${JSON.stringify(environment)}`, () => {
      const reading = expect(() => readConfig(environment));
      if (typeof sentence === 'string') reading.toThrowError(sentence);
      else reading.toThrowError(sentence);
    });
  }
});
