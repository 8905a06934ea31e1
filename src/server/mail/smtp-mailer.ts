import { createTransport } from 'nodemailer';
import type { MailSettings } from './mail-settings.ts';
import { MailRefused, MailServerAway, type Mailer } from './mailer.ts';

const SECOND = 1000;
const loopback: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/** Mails through an SMTP server. @param password of the user that the settings name */
export function smtpMailer({ server, from, user }: MailSettings, password?: string): Mailer {
  const isNear = loopback.includes(server.hostname);
  const transport = createTransport({
    host: server.hostname.replace(/^\[|\]$/g, ''),
    port: Number(server.port) || (server.protocol === 'smtps:' ? 465 : 587),
    secure: server.protocol === 'smtps:',
    // A password never crosses a network in the clear.
    requireTLS: user !== undefined && !isNear,
    ...(user === undefined ? {} : { auth: { user, pass: password ?? '' } }),
    connectionTimeout: 10 * SECOND,
    greetingTimeout: 10 * SECOND,
    socketTimeout: 20 * SECOND,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send({ to, subject, text, id }) {
      try {
        await transport.sendMail({
          from,
          // As parts: nobody's address is read as a list of several.
          to: { name: '', address: to },
          subject,
          text,
          messageId: id,
          // RFC 3834 §5: no holiday notices in return.
          headers: { 'Auto-Submitted': 'auto-generated' },
        });
      } catch (cause) {
        throw failureOf(cause);
      }
    },
    close: () => transport.close(),
  };
}

/** A code of three digits to the envelope or the message is about this mail; anything else about the server. */
function failureOf(cause: unknown): Error {
  const { code, responseCode, message } = cause as Error & { code?: string; responseCode?: number };
  const isAboutMail = responseCode !== undefined && (code === 'EENVELOPE' || code === 'EMESSAGE');
  return isAboutMail ? new MailRefused(message, { cause }) : new MailServerAway(message, { cause });
}
