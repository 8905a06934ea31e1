import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readConfig } from '../config.ts';
import { aFolder } from '../storage/storage.fixture.ts';
import { readMailPassword } from './mail-settings.ts';

const server = { SMTP_URL: 'smtp://mail.example.org:587', MAIL_FROM: 'cookies@example.org' };
const signIn = { SMTP_URL: 'smtps://ada%40b@mail.example.org', SMTP_PASSWORD_FILE: '/run/secret' };

describe('the settings of mail', () => {
  it('are absent where none are named', () => {
    expect(readConfig({}).mail).toBeUndefined();
  });

  it('name a server, a sender, and a user by the file of the password', () => {
    expect(readConfig(server).mail?.server.href).toBe('smtp://mail.example.org:587');
    const { mail } = readConfig({ ...server, ...signIn, MAIL_FROM: 'Cookies <c@example.org>' });
    expect([mail?.user, mail?.passwordFile, mail?.from]).toEqual([
      'ada@b',
      '/run/secret',
      'Cookies <c@example.org>',
    ]);
    expect(mail?.server.username).toBe('');
  });

  for (const [what, environment, variable] of [
    ['a server without a sender', { SMTP_URL: server.SMTP_URL }, 'MAIL_FROM'],
    ['a sender without a server', { MAIL_FROM: server.MAIL_FROM }, 'SMTP_URL'],
    ['another protocol', { ...server, SMTP_URL: 'https://mail.example.org' }, 'SMTP_URL'],
    ['a path', { ...server, SMTP_URL: 'smtp://mail.example.org/x' }, 'SMTP_URL'],
    ['no address', { ...server, MAIL_FROM: 'Cookies' }, 'MAIL_FROM'],
    ['two addresses', { ...server, MAIL_FROM: 'a@b, c@d' }, 'MAIL_FROM'],
    ['a user without a password', { ...server, SMTP_URL: signIn.SMTP_URL }, 'SMTP_PASSWORD_FILE'],
    ['a password for nobody', { ...server, SMTP_PASSWORD_FILE: '/x' }, 'SMTP_PASSWORD_FILE'],
  ] as const) {
    it(`are refused with ${what}, in one sentence`, () => {
      const exit = { exitCode: 78, message: jasmine.stringContaining(variable) };
      expect(() => readConfig(environment)).toThrow(jasmine.objectContaining(exit));
    });
  }

  it('never repeat a password that stands in the address', () => {
    const read = () => readConfig({ ...server, SMTP_URL: 'smtp://ada:hunter2@mail.example.org' });
    expect(read).toThrowError(/^SMTP_URL must not hold a password: (?!.*hunter2)/);
  });

  it('take the password from the file, and end the start without it', () => {
    const folder = aFolder();
    const passwordFile = path.join(folder, 'password');
    const { mail } = readConfig({ ...server, ...signIn, SMTP_PASSWORD_FILE: passwordFile });
    expect(() => readMailPassword(mail!)).toThrowError(/cannot be read/);
    writeFileSync(passwordFile, '\n');
    expect(() => readMailPassword(mail!)).toThrowError(/is empty/);
    writeFileSync(passwordFile, 'four lamps\n');
    expect(readMailPassword(mail!)).toBe('four lamps');
    expect(readMailPassword(readConfig(server).mail!)).toBeUndefined();
    rmSync(folder, { recursive: true });
  });
});
