import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { TranslatePipe } from '@ngx-translate/core';
import { Language } from '../../platform/language';
import { Today } from '../../platform/today';
import { Control, Field } from '../../ui/field/field';
import type { ChangeView } from '../change-view';
import { KeptWords } from '../kept-words';
import { RestoredNote } from '../restored-note/restored-note';
import { ReviewStore } from '../review-page/review-store';
import { meantTime, type WantedTime } from './meant-time';
import { ScheduleClient } from './schedule-client';
import { ownZone, placeOfZone, timeIn, wallIn, zonesWith } from './zone-words';

/** Where the time is kept until it is sent. */
export const SCHEDULE_PLACE = 'schedule';

/** When a change shall go live, on a clock of a place; says at once which instant that is. */
@Component({
  selector: 'app-schedule-form',
  imports: [Control, Field, FormField, RestoredNote, TranslatePipe],
  templateUrl: './schedule-form.html',
  styleUrl: './schedule-form.css',
})
export class ScheduleForm {
  readonly #client = inject(ScheduleClient);
  readonly #kept = inject(KeptWords);
  readonly #language = inject(Language);
  readonly #today = inject(Today);
  readonly #isTried = signal(false);
  protected readonly store = inject(ReviewStore);

  readonly view = input.required<ChangeView>();
  readonly closed = output();

  protected readonly own = ownZone();
  readonly #set = computed<WantedTime>(() => {
    const { wall = '', zone = this.own } = this.view().publishAt ?? {};
    const [date = '', clock = ''] = wall.split('T');
    return { date, clock, zone };
  });
  readonly #model = linkedSignal<WantedTime>(() => ({
    ...this.#set(),
    ...this.#kept.find(this.view().id, SCHEDULE_PLACE),
  }));
  protected readonly isRestored = linkedSignal(() =>
    this.#kept.has(this.view().id, SCHEDULE_PLACE),
  );
  protected readonly fields = form(this.#model);
  /** A day or an hour that is not whole yet is none. */
  readonly #wanted = computed<WantedTime>(() => {
    const { date, clock, zone } = this.#model();
    return {
      date: this.fields.date().invalid() ? '' : date,
      clock: this.fields.clock().invalid() ? '' : clock,
      zone,
    };
  });
  protected readonly zones = computed(() => zonesWith(this.#model().zone));
  protected readonly earliest = wallIn(this.#today.now(), this.own).slice(0, 10);
  protected readonly meant = computed(() => meantTime(this.#wanted(), this.#today.now()));
  /** Before the first attempt only what is wrong for sure is said. */
  protected readonly wrong = computed(() => {
    const { wrong } = this.meant();
    const isShown = wrong !== undefined && (wrong !== 'empty' || this.#isTried());
    return isShown ? this.#language.say(`schedule.wrong.${wrong}`) : '';
  });
  protected readonly means = computed(() => {
    const { time, wrong } = this.meant();
    if (!time || wrong !== undefined) return undefined;
    const language = this.#language.current();
    const isElsewhere = time.zone !== this.own && this.own !== 'UTC';
    return {
      words: this.#language.say(isElsewhere ? 'schedule.meansBoth' : 'schedule.means', {
        there: timeIn(time.at, time.zone, language),
        place: placeOfZone(time.zone),
        utc: timeIn(time.at, 'UTC', language),
        here: timeIn(time.at, this.own, language),
        own: placeOfZone(this.own),
      }),
      moved: time.moved === undefined ? '' : this.#language.say(`schedule.moved.${time.moved}`),
    };
  });
  protected readonly refusal = computed(() => (this.#isTried() ? this.store.refusal() : undefined));

  protected keep(): void {
    this.#kept.keep(this.view().id, SCHEDULE_PLACE, { ...this.#model() });
  }

  protected discard(): void {
    this.#kept.clear(this.view().id, SCHEDULE_PLACE);
    this.isRestored.set(false);
    this.#model.set(this.#set());
  }

  protected cancel(): void {
    this.discard();
    this.closed.emit();
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    this.#isTried.set(true);
    const { time, wrong } = this.meant();
    if (!time || wrong !== undefined) return;
    const { wall, zone } = time;
    const after = await this.store.act('schedule.done.set', (view) =>
      this.#client.set(view, { wall, zone }),
    );
    if (after) this.cancel();
  }
}
