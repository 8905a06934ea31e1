import { Component, computed, inject, input } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import type { Decision } from '../../../registry/index';
import { MomentPipe } from '../../platform/format';
import { Language } from '../../platform/language';
import { StateBadge, type Tone } from '../../ui/state-badge/state-badge';
import { documentKey, type ChangeView } from '../change-view';

const tones: Readonly<Record<Decision['verdict'], Tone>> = {
  approve: 'live',
  'withdraw-approval': 'attention',
  'request-changes': 'attention',
  reject: 'error',
};

/** Who decided what on which revision, newest first, and whether it still counts. */
@Component({
  selector: 'app-decision-list',
  imports: [MomentPipe, StateBadge, TranslatePipe],
  templateUrl: './decision-list.html',
  styleUrl: './decision-list.css',
})
export class DecisionList {
  protected readonly language = inject(Language);

  readonly view = input.required<ChangeView>();
  /** Id of the person who reads. */
  readonly reader = input<string>();

  protected readonly decisions = computed(() => {
    const { decisions, contentHash, people, documents } = this.view();
    const titles = new Map(documents.map((each) => [documentKey(each), each.title]));
    return decisions.toReversed().map((decision) => {
      const isStale = decision.contentHash !== contentHash;
      const marks = decision.marks ?? [];
      const returned = marks.filter(({ mark }) => mark === 'returned');
      return {
        ...decision,
        isStale,
        marked: {
          fine: marks.length - returned.length,
          returned: returned.length,
          titles: returned.map((one) => titles.get(documentKey(one)) ?? one.id).join(', '),
        },
        isOwn: decision.person === this.reader(),
        name: people[decision.person]?.name ?? decision.person,
        tone: isStale ? ('attention' as const) : tones[decision.verdict],
      };
    });
  });
}
