import { createCatalogue } from '../catalogue-parts.ts';
import { aServer, type TestServer } from '../app.fixture.ts';
import { readConfig } from '../config.ts';
import type { Person } from '../people/person-repository.ts';
import { publishSample } from '../publishing/publish-sample.ts';
import { mailTopics } from './mail-events.ts';
import { OutboxWorker } from './outbox-worker.ts';
import { waitAfter } from './send-due.ts';
import { smtpMailer } from './smtp-mailer.ts';
import { anSmtpServer, type SmtpServer } from './smtp-server.fixture.ts';
import { tell } from './tell.ts';

const from = 'Cookies <cookies@example.org>';
const change = { id: 'C-2', title: 'Colours' };
const MINUTE = 60_000;

describe('the outbox worker', () => {
  let smtp: SmtpServer;
  let server: TestServer;
  let worker: OutboxWorker;
  let rui: Person;
  const setUp = async (withMailer = true) => {
    const { mail } = readConfig({ SMTP_URL: smtp.url, MAIL_FROM: from });
    server = await aServer(withMailer ? { mailer: smtpMailer(mail!) } : {});
    worker = new OutboxWorker(createCatalogue(server.parts));
    rui = await server.add('Rui', 'reviewer');
  };
  beforeEach(async () => {
    smtp = await anSmtpServer();
  });
  afterEach(async () => {
    await worker.stop();
    await server.close();
    await smtp.close().catch(() => undefined);
  });

  const write = (event: 'submitted' | 'commented', person = rui.id) =>
    server.parts.storage.transact((ports) =>
      tell(ports, event, [person], { change }, '2026-03-02T09:00:00Z'),
    );
  const waiting = async () =>
    (await server.parts.storage.read.outbox.listDue(mailTopics, '2999-01-01T00:00:00Z', 9)).map(
      ({ attempts }) => attempts,
    );

  it('hands what waits to the server, once, in plain text', async () => {
    await setUp();
    await write('submitted');
    await worker.round();
    await worker.round();
    expect(smtp.mails).toHaveSize(1);
    const [mail = ''] = smtp.mails;
    expect(mail).toContain('To: rui@example.org\n');
    expect(mail).toContain('From: Cookies <cookies@example.org>\n');
    expect(mail).toContain('Auto-Submitted: auto-generated\n');
    expect(mail).toMatch(/^Message-ID: <1\.20260302090000@localhost>$/m);
    expect(mail).toContain('http://localhost:4300/changes/C-2\n');
    expect(await waiting()).toEqual([]);
  });

  it('lets no title write a header', async () => {
    await setUp();
    const evil = { id: 'C-2', title: 'A\r\nBcc: eve@example.org\r\n\r\nHello' };
    await server.parts.storage.transact((ports) =>
      tell(ports, 'submitted', [rui.id], { change: evil }, '2026-03-02T09:00:00Z'),
    );
    await worker.round();
    const [headers = ''] = (smtp.mails[0] ?? '').split('\n\n');
    expect(headers).not.toMatch(/^Bcc:/m);
    expect(smtp.commands.filter((line) => line.startsWith('RCPT'))).toHaveSize(1);
  });

  it('tries later, and later still, what a server that is away did not take', async () => {
    await setUp();
    const { url } = smtp;
    await smtp.close();
    await write('submitted');
    await worker.round();
    await worker.round();
    expect(await waiting()).toEqual([1]);
    server.advance(MINUTE);
    await worker.round();
    expect(await waiting()).toEqual([2]);
    expect([0, 1, 2, 20].map((n) => waitAfter(n) / MINUTE)).toEqual([1, 2, 4, 360]);
    expect(url).toMatch(/^smtp:/);
  });

  it('goes on to the next mail when one is refused, and gives it up after three days', async () => {
    await setUp();
    const ben = await server.add('Ben', 'administrator');
    await write('submitted');
    smtp.recipients = '550 no such mailbox';
    await write('commented', ben.id);
    await worker.round();
    expect(await waiting()).toEqual([1, 1]);
    for (let time = 0; time < 19; time += 1) {
      server.advance(360 * MINUTE);
      await worker.round();
    }
    expect(await waiting()).toEqual([]);
    expect(smtp.mails).toEqual([]);
  });

  it('keeps to what people muted, even after it was written, and to people who are there', async () => {
    await setUp();
    const ben = await server.add('Ben', 'reviewer');
    await write('submitted');
    await write('commented');
    await write('submitted', ben.id);
    const browser = await server.signedIn(rui);
    const url = '/api/v1/notifications';
    await browser.send({ method: 'PUT', url, payload: { muted: ['submitted'] } });
    expect((await browser.get(url)).json<object>()).toEqual({ muted: ['submitted'] });
    await server.parts.storage.transact(({ people }) => people.replace({ ...ben, active: false }));
    await worker.round();
    expect(smtp.mails.map((mail) => /^Subject: .*$/m.exec(mail)?.[0])).toHaveSize(1);
    expect(smtp.mails[0]).toContain('new comment');
    expect(await waiting()).toEqual([]);
  });

  it('marks mails done where there is no server for them, and leaves other messages alone', async () => {
    await setUp(false);
    await publishSample(server.parts.storage, '2026-03-02T08:00:00Z');
    await write('submitted');
    await worker.round();
    expect(await waiting()).toEqual([]);
    const left = await server.parts.storage.read.outbox.list(9);
    expect(left.map(({ topic }) => topic)).toEqual(['release.published']);
  });

  it('tells reviewers once of each exemption that is due, one mail for all', async () => {
    await setUp();
    await publishSample(server.parts.storage, '2024-03-02T08:00:00Z');
    server.advance(4 * 366 * 24 * 60 * MINUTE);
    for (let day = 0; day < 2; day += 1) {
      await worker.round();
      server.advance(24 * 60 * MINUTE);
    }
    expect(smtp.mails).toHaveSize(1);
    expect(smtp.mails[0]).toContain('to be reviewed');
  });
});

describe('mail with a user', () => {
  it('signs in with the password', async () => {
    const smtp = await anSmtpServer();
    const url = smtp.url.replace('//', '//ada@');
    const { mail } = readConfig({ SMTP_URL: url, MAIL_FROM: from, SMTP_PASSWORD_FILE: '/x' });
    const mailer = smtpMailer(mail!, 'four lamps');
    await mailer.send({ to: 'rui@example.org', subject: 's', text: 't', id: '<1@x>' });
    const expected = Buffer.from('\0ada\0four lamps').toString('base64');
    expect(smtp.commands).toContain(`AUTH PLAIN ${expected}`);
    mailer.close();
    await smtp.close();
  });
});

describe('an invitation', () => {
  it('is mailed where there is a server, and says so; the link is there in any case', async () => {
    const smtp = await anSmtpServer();
    const { mail } = readConfig({ SMTP_URL: smtp.url, MAIL_FROM: from });
    const server = await aServer({ mailer: smtpMailer(mail!) });
    const ada = await server.signedIn(await server.add('Ada', 'administrator'));
    const invite = async (email: string, key = {}) =>
      (
        await ada.post('/api/v1/invitations', { name: 'Ines', email, roles: ['viewer'] }, key)
      ).json<{ link: string; mailed: boolean }>();
    const key = { 'idempotency-key': crypto.randomUUID() };
    const { link, mailed } = await invite('ines@example.org', key);
    expect(mailed).toBeTrue();
    const body = (smtp.mails[0] ?? '').replaceAll('=\n', '');
    expect(body).toContain(link);
    expect((await invite('ines@example.org', key)).link).toBe(link);
    expect(smtp.mails).toHaveSize(1);
    smtp.recipients = '550 no such mailbox';
    const refused = await invite('omar@example.org');
    expect(refused.mailed).toBeFalse();
    expect(refused.link).toMatch(/\/invite\//);
    await server.close();
    await smtp.close();
  });
});
