import { Component, computed, inject, input, output } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { Attempt } from '../../platform/attempt';
import { momentWords } from '../../platform/format';
import { Language } from '../../platform/language';
import { TimeMachineClient, type PastRelease } from '../time-machine-client';

/** Goes to another time: by a day, by the release before or after, or along all of them. */
@Component({
  selector: 'app-release-pick',
  imports: [TranslatePipe],
  templateUrl: './release-pick.html',
  styleUrl: './release-pick.css',
})
export class ReleasePick {
  readonly #client = inject(TimeMachineClient);
  readonly #language = inject(Language);

  /** undefined before the first release. */
  readonly release = input<PastRelease>();
  /** The date of the address, `YYYY-MM-DD` or an instant. */
  readonly date = input.required<string>();
  /** Number of the newest release. */
  readonly newest = input.required<number>();

  /** A day, or the instant at which a release was published. */
  readonly picked = output<string>();

  protected readonly going = new Attempt();
  protected readonly n = computed(() => this.release()?.n ?? 0);
  protected readonly day = computed(() => this.date().slice(0, 'YYYY-MM-DD'.length));
  protected readonly place = computed(() => {
    const release = this.release();
    if (!release) return '';
    const at = momentWords(release.publishedAt, this.#language.current());
    return this.#language.say('timeMachine.pick.place', { n: release.n, at });
  });

  protected goTo(n: number): Promise<boolean> {
    return this.going.run(async () =>
      this.picked.emit((await this.#client.release(n)).publishedAt),
    );
  }

  protected slide(event: Event): void {
    void this.goTo(Number((event.target as HTMLInputElement).value));
  }

  protected pickDay(event: Event): void {
    const { value } = event.target as HTMLInputElement;
    if (value !== '') this.picked.emit(value);
  }
}
