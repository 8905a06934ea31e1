import { Component, computed, inject, input } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { DayPipe, MomentPipe } from '../../platform/format';
import { Language } from '../../platform/language';
import { StateBadge, type Tone } from '../../ui/state-badge/state-badge';
import type { ReleaseDecision, ReleaseView } from '../release-view';

const tones: Readonly<Record<ReleaseDecision['verdict'], Tone>> = {
  approve: 'live',
  'withdraw-approval': 'attention',
  'request-changes': 'attention',
  reject: 'error',
};

/** Who stands behind a release: every decision that was ever given on it, and what somebody let stand. */
@Component({
  selector: 'app-release-people',
  imports: [DayPipe, MomentPipe, StateBadge, TranslatePipe],
  templateUrl: './release-people.html',
  styleUrl: './release-people.css',
})
export class ReleasePeople {
  protected readonly language = inject(Language);

  readonly release = input.required<ReleaseView>();

  protected readonly decisions = computed(() =>
    this.release().decisions.map((decision) => ({
      ...decision,
      tone: toneOf(decision),
    })),
  );
  protected readonly setAside = computed(() =>
    this.release().setAside.map((finding) => ({
      ...finding,
      place: finding.id === 'main' ? finding.kind : `${finding.kind}/${finding.id}`,
    })),
  );
}

const toneOf = ({ verdict, counted }: ReleaseDecision): Tone =>
  verdict === 'approve' && !counted ? 'plain' : tones[verdict];
