import { aDesk, type Desk } from '../changes/registry.fixture.ts';
import type { Mail } from './compose-mail.ts';
import { mailTopics } from './mail-events.ts';
import { MailRefused, MailServerAway } from './mailer.ts';
import { sendDue, waitAfter } from './send-due.ts';
import { tell } from './tell.ts';

const change = { id: 'C-1', title: 'Colours' };

describe('mails that are due', () => {
  let desk: Desk;
  let mails: Mail[];
  let failure: Error | undefined;
  beforeAll(async () => {
    desk = await aDesk({ sample: false });
  });
  afterAll(() => desk.close());
  beforeEach(() => {
    mails = [];
    failure = undefined;
  });
  afterEach(() => send());

  const send = (isStopping?: () => boolean) => {
    const tried = async (mail: Mail) => {
      mails.push(mail);
      if (failure) throw failure;
    };
    return sendDue({ ...desk.parts, mailer: { send: tried, close: () => undefined } }, isStopping);
  };
  const write = (...people: string[]) =>
    desk.storage.transact((ports) => tell(ports, 'submitted', people, { change }, desk.now()));
  const attempts = async () =>
    (await desk.storage.read.outbox.listDue(mailTopics, '2999-01-01T00:00:00Z', 9)).map(
      (message) => message.attempts,
    );
  const finish = () =>
    desk.storage.transact(async ({ outbox }) => {
      const left = await outbox.listDue(mailTopics, '2999-01-01T00:00:00Z', 9);
      for (const { id } of left) await outbox.finish(id, desk.now());
    });

  it('leave in turn, each once', async () => {
    await write('rex', 'rae');
    await send();
    await send();
    expect(mails.map(({ to }) => to)).toEqual(['rex@example.org', 'rae@example.org']);
    expect(new Set(mails.map(({ id }) => id)).size).toBe(2);
  });

  it('are all tried when one is refused', async () => {
    await write('rex', 'rae');
    failure = new MailRefused('no such mailbox');
    await send();
    expect([mails.length, await attempts()]).toEqual([2, [1, 1]]);
    await finish();
  });

  it('wait together when the server is away', async () => {
    await write('rex', 'rae');
    failure = new MailServerAway('no route to host');
    await send();
    expect([mails.length, (await attempts()).sort()]).toEqual([1, [0, 1]]);
    await finish();
  });

  it('stay where they are while the worker stops', async () => {
    await write('rex');
    await send(() => true);
    expect([mails, await attempts()]).toEqual([[], [0]]);
    await finish();
  });

  for (const [tried, minutes] of [
    [0, 1],
    [1, 2],
    [8, 256],
    [9, 360],
  ] as const) {
    it(`wait ${minutes} minutes more after ${tried} attempts`, () => {
      expect(waitAfter(tried)).toBe(minutes * 60_000);
    });
  }
});
