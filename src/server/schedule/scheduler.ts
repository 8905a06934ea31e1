import type { CatalogueParts } from '../catalogue-parts.ts';
import { ClockWatch } from './clock-watch.ts';
import { fireChange } from './fire-change.ts';

const TICK_MS = 1000;
/** What the world refused is tried again after this; after a quarter of an hour it is missed, and people are told. */
const RETRY_MS = 30_000;

const reasons = {
  jumped: 'Schedules pause: the clock jumped.',
  behind: 'Schedules pause: the clock stands before the newest event of the audit chain.',
} as const;
type Pause = keyof typeof reasons;

type Parts = Pick<CatalogueParts, 'changes' | 'clock' | 'files' | 'logger' | 'now' | 'storage'>;

/** Publishes changes at their time: one worker, one change at a time, each in its own transaction. */
export class Scheduler {
  readonly #parts: Parts;
  readonly #monotonic: () => number;
  readonly #watch = new ClockWatch();
  /** Changes that the world refused to publish: when to try again. */
  readonly #held = new Map<string, number>();
  #pause: Pause | undefined;
  #turn: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;

  /** @param monotonic milliseconds of a clock that nobody sets */
  constructor(parts: Parts, monotonic: () => number = () => performance.now()) {
    this.#parts = parts;
    this.#monotonic = monotonic;
  }

  /** Looks at once, for what came due while nobody looked, and then every second. */
  start(): void {
    void this.tick();
    this.#timer = setInterval(() => void this.tick(), TICK_MS).unref();
  }

  /** Waits for the release that is being made. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#turn;
  }

  /** A turn that takes longer than a tick is not joined by a second one. */
  tick(): Promise<void> {
    const { clock, logger } = this.#parts;
    const wall = clock().getTime();
    const isSteady = this.#watch.isSteady({ wall, monotonic: this.#monotonic() });
    this.#turn ??= this.#fireDue(isSteady)
      // Nobody waits for it: the next turn tries again.
      .catch((error: unknown) => logger?.error(error))
      .finally(() => {
        this.#turn = undefined;
      });
    return this.#turn;
  }

  async #fireDue(isSteady: boolean): Promise<void> {
    const { storage, now } = this.#parts;
    const waiting = await storage.read.changes.scheduled();
    const due = waiting.filter(({ at }) => at <= now());
    const pause = isSteady ? await this.#standsBehind() : 'jumped';
    this.#tell(due.length > 0 ? pause : undefined);
    if (pause) return;
    for (const { id } of due) await this.#fire(id);
  }

  async #standsBehind(): Promise<Pause | undefined> {
    const { storage, now } = this.#parts;
    const newest = await storage.read.audit.head();
    return newest && now() < newest.at ? 'behind' : undefined;
  }

  /** Once for each pause that holds something up. */
  #tell(pause: Pause | undefined): void {
    if (pause && pause !== this.#pause) this.#parts.logger?.warn(reasons[pause]);
    this.#pause = pause;
  }

  async #fire(id: string): Promise<void> {
    const { storage, files, logger } = this.#parts;
    if ((this.#held.get(id) ?? 0) > this.#monotonic()) return;
    this.#held.delete(id);
    try {
      const outcome = await storage.transact((ports) => fireChange(ports, this.#parts, id));
      if (outcome === 'published') await files.refresh();
    } catch (error) {
      // A full disk, say: nothing was saved. Other changes must not wait for this one.
      logger?.error(error);
      this.#held.set(id, this.#monotonic() + RETRY_MS);
    }
  }
}
