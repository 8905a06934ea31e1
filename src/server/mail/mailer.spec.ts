import { MailRefused, MailServerAway } from './mailer.ts';

describe('a mail that was not taken', () => {
  const cause = new Error('550');

  for (const [failure, name, isAboutMail] of [
    [new MailRefused('no such mailbox', { cause }), 'MailRefused', true],
    [new MailServerAway('no route to host', { cause }), 'MailServerAway', false],
  ] as const) {
    it(`says in a log that it is a ${name}, and why`, () => {
      expect(String(failure)).toBe(`${name}: ${failure.message}`);
      expect(failure.cause).toBe(cause);
    });

    it(`is about this mail alone as a ${name}: ${isAboutMail}`, () => {
      expect(failure instanceof MailRefused).toBe(isAboutMail);
    });
  }
});
