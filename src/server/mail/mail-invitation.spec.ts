import type { FastifyBaseLogger } from 'fastify';
import type { Mail } from './compose-mail.ts';
import { mailInvitation } from './mail-invitation.ts';
import { MailRefused, type Mailer } from './mailer.ts';

const guest = { name: 'Ines', email: 'ines@example.org' };
const link = 'https://cookies.example.org/invite/secret';
const made = { id: 'i-1', link, expiresAt: '2026-03-05T09:00:00Z' };
const publicUrl = () => 'https://cookies.example.org:8443';

describe('mailing an invitation', () => {
  const mailing = (send?: Mailer['send'], logger?: { warn: (...told: unknown[]) => void }) =>
    mailInvitation(
      {
        publicUrl,
        ...(send && { mailer: { send, close: () => undefined } }),
        ...(logger && { logger: logger as FastifyBaseLogger }),
      },
      guest,
      made,
    );

  it('hands it over under an id of its own', async () => {
    const mails: Mail[] = [];
    expect(await mailing(async (mail) => void mails.push(mail))).toBeTrue();
    expect(mails).toEqual([
      jasmine.objectContaining({ to: guest.email, id: '<i-1@cookies.example.org>' }),
    ]);
    expect(mails[0]?.text).toContain(link);
  });

  it('says so where no server for mail is set', async () => {
    expect(await mailing()).toBeFalse();
  });

  it('says so when it is refused, and keeps the link out of the log', async () => {
    const warnings: unknown[] = [];
    const warn = (...told: unknown[]) => void warnings.push(told);
    const refusing = () => Promise.reject(new MailRefused('550 no such mailbox'));
    expect(await mailing(refusing, { warn })).toBeFalse();
    expect(JSON.stringify(warnings)).toContain('550 no such mailbox');
    expect(JSON.stringify(warnings)).not.toContain('secret');
  });

  describe('to a server that does not answer', () => {
    beforeEach(() => void jasmine.clock().install());
    afterEach(() => jasmine.clock().uninstall());

    it('keeps nobody waiting for longer than ten seconds', async () => {
      let sent: boolean | undefined;
      const waiting = mailing(() => new Promise(() => undefined)).then((is) => (sent = is));
      jasmine.clock().tick(9999);
      await Promise.resolve();
      expect(sent).toBeUndefined();
      jasmine.clock().tick(1);
      expect(await waiting).toBeFalse();
    });
  });
});
