import type { Parts } from '../parts.ts';
import type { WaitingMessage } from '../publishing/outbox-repository.ts';
import { instantOf } from '../clock.ts';
import { composeMail } from './compose-mail.ts';
import { mailTopics, type News } from './mail-events.ts';
import { MailRefused } from './mailer.ts';

const MINUTE = 60 * 1000;
const LONGEST_WAIT = 6 * 60 * MINUTE;
/** About three days of trying. */
const MOST_ATTEMPTS = 20;
const AT_ONCE = 50;

type Needed = Pick<Parts, 'storage' | 'clock' | 'publicUrl' | 'mailer' | 'logger'>;

/** How long to wait before the next attempt: twice as long each time, six hours at most. */
export const waitAfter = (attempts: number): number =>
  Math.min(MINUTE * 2 ** attempts, LONGEST_WAIT);

/**
 * Sends what waits in the outbox. What was sent and not yet noted when the process ended goes out again, under the same
 * message id. @param isStopping asked between two mails
 */
export async function sendDue(parts: Needed, isStopping = () => false): Promise<void> {
  const { storage, clock } = parts;
  const due = await storage.read.outbox.listDue(mailTopics, instantOf(clock()), AT_ONCE);
  for (const message of due) {
    if (isStopping() || !(await sendOne(parts, message))) return;
  }
}

/** @returns false when trying another one now makes no sense */
async function sendOne(parts: Needed, message: WaitingMessage): Promise<boolean> {
  const { storage, clock, logger } = parts;
  const { id, attempts } = message;
  try {
    await deliver(parts, message);
    await storage.transact(({ outbox }) => outbox.finish(id, instantOf(clock())));
    return true;
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    logger?.warn({ outbox: id, attempts: attempts + 1, failure }, 'a mail did not leave');
    const next = instantOf(new Date(clock().getTime() + waitAfter(attempts)));
    await storage.transact(({ outbox }) =>
      attempts + 1 >= MOST_ATTEMPTS
        ? outbox.finish(id, instantOf(clock()), failure)
        : outbox.postpone(id, next, failure),
    );
    return error instanceof MailRefused;
  }
}

/** Nothing leaves without a server for mail, to people who are gone, and about what somebody muted since. */
async function deliver({ storage, publicUrl, mailer }: Needed, message: WaitingMessage) {
  // Written by `tell` alone.
  const news = message.payload as unknown as News;
  const person = await storage.read.people.find(news.person);
  const muted = await storage.read.notifications.mutedBy(news.person);
  if (!mailer || person?.active !== true || muted.includes(news.event)) return;
  const { hostname } = new URL(publicUrl());
  const id = `<${message.id}.${message.createdAt.replaceAll(/\D/g, '')}@${hostname}>`;
  await mailer.send({ to: person.email, id, ...composeMail(news, publicUrl()) });
}
