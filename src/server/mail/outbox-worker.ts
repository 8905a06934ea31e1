import type { CatalogueParts } from '../catalogue-parts.ts';
import { dayOf } from '../inbox/dates.ts';
import { sendDue } from './send-due.ts';
import { tellOfDates } from './tell-of-dates.ts';

const SECOND = 1000;
const EVERY = 5 * SECOND;
/** What a mail that is on its way gets at the end; a mail cut off goes out again after the next start. */
const LAST_MAIL = 5 * SECOND;

type Needed = Pick<
  CatalogueParts,
  'storage' | 'clock' | 'publicUrl' | 'mailer' | 'logger' | 'overlays' | 'now'
>;

/** Sends mails after the commit, beside the requests: no request ever waits for it. */
export class OutboxWorker {
  readonly #parts: Needed;
  #timer: NodeJS.Timeout | undefined;
  #round: Promise<void> | undefined;
  #isStopping = false;
  /** Dates are looked at once a day, and after each start. */
  #datesSeen = '';

  constructor(parts: Needed) {
    this.#parts = parts;
  }

  start(): void {
    this.#timer = setInterval(() => this.#turn(), EVERY).unref();
  }

  /** Resolves when nothing is on its way any more, or has been for too long. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    clearInterval(this.#timer);
    const { promise: tooLong, resolve } = Promise.withResolvers<undefined>();
    const timer = setTimeout(() => resolve(undefined), LAST_MAIL);
    await Promise.race([this.#round, tooLong]);
    clearTimeout(timer);
    this.#parts.mailer?.close();
  }

  #turn(): void {
    this.#round ??= this.round()
      // Nobody waits for it: what is left over goes at the next turn.
      .catch((error: unknown) => this.#parts.logger?.error(error))
      .finally(() => (this.#round = undefined));
  }

  async round(): Promise<void> {
    const today = dayOf(this.#parts.now());
    if (this.#datesSeen !== today) {
      await tellOfDates(this.#parts);
      this.#datesSeen = today;
    }
    await sendDue(this.#parts, () => this.#isStopping);
  }
}
