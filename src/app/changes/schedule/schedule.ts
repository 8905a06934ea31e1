import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { agoWords, momentWords } from '../../platform/format';
import { Language } from '../../platform/language';
import { Today } from '../../platform/today';
import { Confirm } from '../../ui/confirm-dialog/confirm-dialog';
import { StateBadge } from '../../ui/state-badge/state-badge';
import { verdictOn, type ChangeView } from '../change-view';
import { KeptWords } from '../kept-words';
import { ReviewStore } from '../review-page/review-store';
import { failureWords } from './failure-words';
import { ScheduleClient } from './schedule-client';
import { SCHEDULE_PLACE, ScheduleForm } from './schedule-form';
import { ownZone, placeOfZone, timeIn } from './zone-words';

/** When a change goes live, and why it did not when its time came. */
@Component({
  selector: 'app-schedule',
  imports: [ScheduleForm, StateBadge, TranslatePipe],
  templateUrl: './schedule.html',
  styleUrl: './schedule.css',
})
export class Schedule {
  readonly #client = inject(ScheduleClient);
  readonly #confirm = inject(Confirm);
  readonly #kept = inject(KeptWords);
  readonly #language = inject(Language);
  readonly #today = inject(Today);
  protected readonly store = inject(ReviewStore);

  readonly view = input.required<ChangeView>();

  /** A time that waits to be sent opens its form again. */
  protected readonly isSetting = linkedSignal({
    source: () => this.view().id,
    computation: (id) => this.#kept.has(id, SCHEDULE_PLACE),
  });
  protected readonly may = computed(() => ({
    set: verdictOn(this.view(), 'set-publish-time').allowed,
    unschedule: verdictOn(this.view(), 'unschedule').allowed,
  }));
  protected readonly time = computed(() => {
    const time = this.view().publishAt;
    if (!time) return undefined;
    const language = this.#language.current();
    const own = ownZone();
    return {
      there: timeIn(time.at, time.zone, language),
      place: placeOfZone(time.zone),
      ago: agoWords(time.at, language, this.#today.now()),
      says: this.#saying(time.at),
      here:
        time.zone === own
          ? ''
          : this.#language.say('schedule.here', {
              time: timeIn(time.at, own, language),
              place: placeOfZone(own),
            }),
    };
  });
  protected readonly failure = computed(() => {
    const failure = this.view().scheduleFailure;
    return (
      failure && {
        at: momentWords(failure.at, this.#language.current()),
        reasons: failureWords(failure, this.#language),
      }
    );
  });

  protected async takeAway(): Promise<void> {
    if (this.view().approvals > 0 && !(await this.#isSure())) return;
    await this.store.act('schedule.done.takeAway', (view) => this.#client.set(view, null));
  }

  protected async unschedule(): Promise<void> {
    await this.store.act('schedule.done.unschedule', (view) => this.#client.unschedule(view));
  }

  #saying(at: string): string {
    if (this.view().state === 'scheduled') return 'schedule.publishes';
    const hasPassed = Date.parse(at) <= this.#today.now().getTime();
    return hasPassed ? 'schedule.passed' : 'schedule.willPublish';
  }

  #isSure(): Promise<boolean> {
    return this.#confirm.ask({
      title: this.#language.say('schedule.takeAway'),
      text: this.#language.say('schedule.approvals', { count: this.view().approvals }),
      confirm: this.#language.say('schedule.takeAway'),
    });
  }
}
