import type { Parts } from '../parts.ts';
import { composeInvitation } from './compose-mail.ts';

const LONGEST_WAIT = 10 * 1000;

/**
 * Sends an invitation, while somebody waits for the answer.
 * @returns whether a server took it in time; false never means that it did not
 */
export async function mailInvitation(
  { mailer, publicUrl, logger }: Pick<Parts, 'mailer' | 'publicUrl' | 'logger'>,
  guest: { readonly name: string; readonly email: string },
  made: { readonly id: string; readonly link: string; readonly expiresAt: string },
): Promise<boolean> {
  if (!mailer) return false;
  const id = `<${made.id}@${new URL(publicUrl()).hostname}>`;
  const words = composeInvitation(guest.name, made.link, made.expiresAt);
  const sent = mailer.send({ to: guest.email, id, ...words }).then(
    () => true,
    (error: unknown) => {
      const failure = error instanceof Error ? error.message : String(error);
      logger?.warn({ invitation: made.id, failure }, 'an invitation was not mailed');
      return false;
    },
  );
  const { promise: tooLong, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => resolve(false), LONGEST_WAIT);
  return Promise.race([sent, tooLong]).finally(() => clearTimeout(timer));
}
