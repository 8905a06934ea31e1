import { Component, effect, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { Session } from '../../platform/session';
import { Status } from '../../platform/status';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { PageHead } from '../../ui/page-head/page-head';
import { Skeleton } from '../../ui/skeleton/skeleton';

/** `/changes/mine`: leads to the person's open change; without one, says how a change begins. */
@Component({
  selector: 'app-my-change',
  imports: [EmptyState, PageHead, RouterLink, Skeleton, TranslatePipe],
  template: `
    <app-page-head [heading]="'changes.mine.title' | translate" />
    <div class="card">
      @if (status.value() && !status.myChange()) {
        <app-empty-state
          [heading]="'changes.mine.none' | translate"
          [text]="
            (session.can('edit') ? 'changes.mine.howTo' : 'changes.mine.notAnEditor') | translate
          "
        >
          <a class="button primary" routerLink="/entries">{{
            'changes.empty.seeCatalogue' | translate
          }}</a>
          <a class="button" routerLink="/changes" [queryParams]="{ tab: 'open' }">{{
            'changes.empty.seeOpen' | translate
          }}</a>
        </app-empty-state>
      } @else {
        <app-skeleton />
      }
    </div>
  `,
})
export class MyChange {
  protected readonly session = inject(Session);
  protected readonly status = inject(Status);

  constructor() {
    const router = inject(Router);
    effect(() => {
      const mine = this.status.myChange();
      // Replaces: going back must not lead here again.
      if (mine) void router.navigate(['/changes', mine.id], { replaceUrl: true });
    });
  }
}
