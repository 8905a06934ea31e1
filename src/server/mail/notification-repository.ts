import type { MailEvent } from './mail-events.ts';

/** What people do not want to be told by mail. */
export interface NotificationRepository {
  /** None for a person nobody knows. */
  mutedBy(person: string): Promise<readonly MailEvent[]>;
  mute(person: string, events: readonly MailEvent[]): Promise<void>;
}
