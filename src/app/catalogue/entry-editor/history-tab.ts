import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { DayPipe } from '../../platform/format';
import { Language } from '../../platform/language';
import { ListStates } from '../../ui/list-states/list-states';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { CatalogueClient } from '../catalogue-client';
import { EntryEditing } from './entry-editing';

/** Releases that touched the entry, the newest first. */
@Component({
  selector: 'app-history-tab',
  imports: [DayPipe, EmptyState, ListStates, RouterLink, TranslatePipe],
  template: `
    <app-list-states
      [status]="past.status()"
      [error]="past.error()"
      [count]="past.hasValue() ? past.value().length : 0"
      [rows]="3"
      (retry)="past.reload()"
    >
      <ol>
        @for (each of past.hasValue() ? past.value() : []; track each.release) {
          <li>
            <a [routerLink]="['/releases', each.release]">{{
              'catalogue.history.release' | translate: { release: each.release }
            }}</a>
            <span class="sub">{{ each.publishedAt | day: language.current() }}</span>
            <p>
              {{ 'catalogue.history.' + each.op | translate }} · {{ each.changeId }}
              {{ each.title }}
            </p>
          </li>
        }
      </ol>
      <app-empty-state
        empty
        [heading]="'catalogue.history.none' | translate"
        [text]="'catalogue.history.noneText' | translate"
      />
    </app-list-states>
  `,
  styleUrl: './history-tab.css',
})
export class HistoryTab {
  protected readonly language = inject(Language);
  protected readonly past = inject(CatalogueClient).history(inject(EntryEditing).id);
}
