import type { Mail } from './compose-mail.ts';

/** Hands mails to somebody who delivers them. */
export interface Mailer {
  /** @throws MailRefused when this mail was not taken, MailServerAway when no mail would be */
  send(mail: Mail): Promise<void>;
  close(): void;
}

/** Another mail may well be taken. */
export class MailRefused extends Error {
  override readonly name = 'MailRefused';
}

/** Trying the next mail now makes no sense. */
export class MailServerAway extends Error {
  override readonly name = 'MailServerAway';
}
