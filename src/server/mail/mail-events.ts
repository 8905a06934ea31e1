/** What a person can be told by mail, and can mute. */
export const mailEvents = [
  'submitted',
  'decided',
  'commented',
  'published',
  'schedule-failed',
  'exemption-due',
] as const;
export type MailEvent = (typeof mailEvents)[number];

/** The outbox's name of a mail about it. */
export const topicOf = (event: MailEvent): string => `mail.${event}`;
export const mailTopics: readonly string[] = mailEvents.map(topicOf);

/** What an outbox message says of a mail: for one person, so that each is tried again alone. */
export interface News {
  readonly event: MailEvent;
  /** Id of the person it is for. */
  readonly person: string;
  readonly change?: { readonly id: string; readonly title: string };
  /** With `decided`. */
  readonly verdict?: string;
  /** With `published`. */
  readonly release?: number;
  /** With `exemption-due`: names of entries, and until when each has to be looked at, `YYYY-MM-DD`. */
  readonly entries?: readonly { readonly name: string; readonly due: string }[];
}
