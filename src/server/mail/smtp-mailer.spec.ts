import type { Mail } from './compose-mail.ts';
import { MailRefused, MailServerAway, type Mailer } from './mailer.ts';
import { smtpMailer } from './smtp-mailer.ts';
import { anSmtpServer, type SmtpServer } from './smtp-server.fixture.ts';

const mail: Mail = { to: 'rui@example.org', subject: 'News', text: 'Hello.', id: '<1@here>' };

describe('handing a mail to an SMTP server', () => {
  let smtp: SmtpServer;
  let mailer: Mailer;
  beforeAll(async () => {
    smtp = await anSmtpServer();
    mailer = smtpMailer({ server: new URL(smtp.url), from: 'Cookies <cookies@example.org>' });
  });
  afterAll(async () => {
    mailer.close();
    await smtp.close();
  });
  beforeEach(() => {
    smtp.recipients = '250 ok';
    smtp.mails.length = 0;
    smtp.commands.length = 0;
  });

  it('tells whom it is for, under which id, and that nobody need answer', async () => {
    await mailer.send(mail);
    const [taken = ''] = smtp.mails;
    expect(taken).toContain('Message-ID: <1@here>\n');
    expect(taken).toContain('Auto-Submitted: auto-generated\n');
    expect(smtp.commands).toContain('RCPT TO:<rui@example.org>');
  });

  it('reads an address with a comma as no list', async () => {
    await mailer.send({ ...mail, to: 'rui@example.org, eve@example.org' }).catch(() => undefined);
    const envelopes = smtp.commands.filter((line) => line.startsWith('RCPT'));
    expect(envelopes.length).toBeLessThan(2);
    expect(envelopes).not.toContain('RCPT TO:<eve@example.org>');
  });

  it('tells a mail that is refused from a server that is away', async () => {
    smtp.recipients = '550 no such mailbox';
    await expectAsync(mailer.send(mail)).toBeRejectedWithError(MailRefused, /550/);
    const gone = await anSmtpServer();
    await gone.close();
    const away = smtpMailer({ server: new URL(gone.url), from: 'cookies@example.org' });
    await expectAsync(away.send(mail)).toBeRejectedWithError(MailServerAway, /ECONNREFUSED/);
    away.close();
  });
});
