import type { Parts } from '../parts.ts';
import { composeInvitation, composeReset, type Mail } from './compose-mail.ts';

const LONGEST_WAIT = 10 * 1000;

type Tools = Pick<Parts, 'mailer' | 'publicUrl' | 'logger'>;
interface Guest {
  readonly name: string;
  readonly email: string;
}
interface MadeLink {
  readonly id: string;
  readonly link: string;
  readonly expiresAt: string;
}

/**
 * Sends an invitation, while somebody waits for the answer.
 * @returns whether a server took it in time; false never means that it did not
 */
export const mailInvitation = (parts: Tools, guest: Guest, made: MadeLink): Promise<boolean> =>
  mailAtOnce(parts, guest, made, composeInvitation(guest.name, made.link, made.expiresAt));

/** Sends the link for a new password; answers as `mailInvitation` does. */
export const mailReset = (parts: Tools, person: Guest, made: MadeLink): Promise<boolean> =>
  mailAtOnce(parts, person, made, composeReset(person.name, made.link, made.expiresAt));

async function mailAtOnce(
  { mailer, publicUrl, logger }: Tools,
  { email }: Guest,
  made: MadeLink,
  words: Pick<Mail, 'subject' | 'text'>,
): Promise<boolean> {
  if (!mailer) return false;
  const id = `<${made.id}@${new URL(publicUrl()).hostname}>`;
  const sent = mailer.send({ to: email, id, ...words }).then(
    () => true,
    (error: unknown) => {
      const failure = error instanceof Error ? error.message : String(error);
      logger?.warn({ invitation: made.id, failure }, 'a link was not mailed');
      return false;
    },
  );
  const { promise: tooLong, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => resolve(false), LONGEST_WAIT);
  return Promise.race([sent, tooLong]).finally(() => clearTimeout(timer));
}
