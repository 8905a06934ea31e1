import { aServer, password, type TestServer } from '../app.fixture.ts';
import { refusalOf } from '../changes/registry.fixture.ts';
import { readConfig } from '../config.ts';
import { smtpMailer } from '../mail/smtp-mailer.ts';
import { anSmtpServer } from '../mail/smtp-server.fixture.ts';
import {
  addByOperator,
  resetByOperator,
  resetWithMail,
  takeFactorByOperator,
} from './operator-verbs.ts';

describe('the operator', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await aServer();
  });
  afterAll(() => server.close());

  it('adds a person with several roles, recorded as done by the system', async () => {
    const eve = { name: 'Eve', email: 'eve@example.org', password };
    await addByOperator(server.parts, eve, ['administrator', 'reviewer']);
    const { people, audit } = server.parts.storage.read;
    expect(await people.findByEmail(eve.email)).toEqual(
      jasmine.objectContaining({ active: true, roles: ['administrator', 'reviewer'] }),
    );
    expect(await audit.head()).toEqual(
      jasmine.objectContaining({ actor: 'system', action: 'person.add' }),
    );
  });

  it('adds nobody with a password that is guessed first', async () => {
    const eve = { name: 'Eva', email: 'eva@example.org', password: 'password1234' };
    expect(await refusalOf(addByOperator(server.parts, eve, ['viewer']))).toBe('VALIDATION');
    expect(await server.parts.storage.read.people.findByEmail(eve.email)).toBeUndefined();
  });

  it('gets no link for somebody unknown or deactivated', async () => {
    const bob = await server.add('Bob', 'viewer');
    await server.parts.storage.transact(({ people }) => people.replace({ ...bob, active: false }));
    for (const email of [bob.email, 'nobody@example.org']) {
      expect(await refusalOf(resetByOperator(server.parts, email))).toBe('VALIDATION');
    }
  });

  it('has the link for a new password mailed, and gets it all the same', async () => {
    const smtp = await anSmtpServer();
    const { mail } = readConfig({ SMTP_URL: smtp.url, MAIL_FROM: 'cookies@example.org' });
    const cleo = await server.add('Cleo', 'viewer');
    const mailer = smtpMailer(mail!);
    const { link, mailed } = await resetWithMail({ ...server.parts, mailer }, cleo.email);
    expect(mailed).toBeTrue();
    const [taken = ''] = smtp.mails;
    expect(taken).toContain('Subject: A new password for the Cookie Registry');
    expect(taken.replaceAll('=\n', '')).toContain(link);
    expect(smtp.commands.join()).toContain(`RCPT TO:<${cleo.email}>`);

    smtp.recipients = '550 no such mailbox';
    const refused = await resetWithMail({ ...server.parts, mailer }, cleo.email);
    expect(refused).toEqual({ link: jasmine.stringMatching(/\/invite\//), mailed: false });
    mailer.close();
    await smtp.close();
    expect((await resetWithMail(server.parts, cleo.email)).mailed).toBeFalse();
  });

  it('takes away a second factor that somebody lost, once', async () => {
    const ada = await server.add('Ada', 'administrator');
    const { storage } = server.parts;
    const factor = { secret: 'ABCDEFGH', step: 0, recoveryHashes: [] };
    await storage.transact(({ secondFactors }) => secondFactors.save(ada.id, factor));
    await takeFactorByOperator(server.parts, ada.email);
    expect(await storage.read.secondFactors.find(ada.id)).toBeUndefined();
    expect(await storage.read.audit.head()).toEqual(
      jasmine.objectContaining({ actor: 'system', action: 'person.second-factor-off' }),
    );
    expect(await refusalOf(takeFactorByOperator(server.parts, ada.email))).toBe('VALIDATION');
  });
});
