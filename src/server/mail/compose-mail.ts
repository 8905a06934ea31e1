import type { News } from './mail-events.ts';

/** A mail as it leaves. Plain text; the subject is one line. */
export interface Mail {
  /** An address alone. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The same for the same message, so that a mail sent twice can be told apart from two mails (RFC 5322 §3.6.4). */
  readonly id: string;
}

type Words = Pick<Mail, 'subject' | 'text'>;

const MOST_CHARACTERS = 150;

/** Words from people on one line: a line break in a header would begin another one (RFC 5322 §2.2). */
export function oneLine(words: string): string {
  const line = words.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  if (line.length <= MOST_CHARACTERS) return line;
  // A character of two halves that is cut in the middle would not be one any more.
  return `${line.slice(0, MOST_CHARACTERS - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

const verdicts: Readonly<Record<string, string>> = {
  approve: 'was approved',
  'withdraw-approval': 'lost an approval',
  'request-changes': 'was sent back',
  reject: 'was rejected',
};

/** What happened, as the end of a sentence about the change. */
function happened({ event, verdict = '', release }: News): string {
  if (event === 'submitted') return 'waits for your review';
  if (event === 'decided') return verdicts[verdict] ?? 'was judged';
  if (event === 'commented') return 'has a new comment';
  if (event === 'schedule-failed') return 'did not go live at its time';
  return release === undefined ? 'is live' : `is live: release ${release}`;
}

/** English, since nobody knows in which language a person reads the console. Comments and reasons stay behind the sign-in. */
export function composeMail(news: News, publicUrl: string): Words {
  const end = `\n\nWhich mails you get is up to you: ${publicUrl}/account\n`;
  if (news.event === 'exemption-due') return dueMail(news, publicUrl, end);
  const { id = '', title = '' } = news.change ?? {};
  const what = `“${oneLine(title)}” ${happened(news)}`;
  return {
    subject: `${id} ${what}`,
    text: `The change ${what}.\n\n${publicUrl}/changes/${id}${end}`,
  };
}

const LISTED = 50;

function dueMail({ entries = [] }: News, publicUrl: string, end: string): Words {
  const subject =
    entries.length === 1
      ? 'An exemption is to be reviewed'
      : `${entries.length} exemptions are to be reviewed`;
  const lines = entries.slice(0, LISTED).map(({ name, due }) => `- ${oneLine(name)}, by ${due}`);
  const more = entries.length > LISTED ? [`- and ${entries.length - LISTED} more`] : [];
  return {
    subject,
    text: `${subject}:\n\n${[...lines, ...more].join('\n')}\n\n${publicUrl}/inbox${end}`,
  };
}

/** The mail that brings an invitation. @param link the only copy of its token */
export function composeInvitation(guestName: string, link: string, expiresAt: string): Words {
  return {
    subject: 'Your account for the Cookie Registry',
    text:
      `Hello ${oneLine(guestName)},\n\nthis link lets you choose a password and sign in:\n\n${link}\n\n` +
      `It works once, until ${expiresAt.slice(0, 'YYYY-MM-DD'.length)}.\n`,
  };
}

/** The mail that brings the link for a new password. @param link the only copy of its token, but for the operator's */
export function composeReset(name: string, link: string, expiresAt: string): Words {
  const [day, time] = [expiresAt.slice(0, 10), expiresAt.slice(11, 16)];
  return {
    subject: 'A new password for the Cookie Registry',
    text:
      `Hello ${oneLine(name)},\n\nthis link lets you set a new password:\n\n${link}\n\n` +
      `It works once, until ${day} ${time} UTC. Whoever runs the registry made it. If nobody should have, tell them; ` +
      `without the link your password stays as it is.\n`,
  };
}
