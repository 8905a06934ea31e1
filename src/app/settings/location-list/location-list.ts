import { Component, inject } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { OrderedDocuments } from '../../platform/ordered-documents';
import { Session } from '../../platform/session';
import { OrderedList } from '../../ui/ordered-list/ordered-list';
import { SettingsViews } from '../settings-views/settings-views';

/** The places in their order and, beside them, the one that is open. */
@Component({
  selector: 'app-location-list',
  imports: [OrderedList, SettingsViews, TranslatePipe],
  template: `<app-ordered-list
    kind="location"
    words="settings.locations"
    path="/settings/locations"
    [heading]="'settings.page.title' | translate"
    [documents]="documents"
    [mayEdit]="session.can('edit')"
  >
    <app-settings-views />
    <p class="sub">{{ 'settings.locations.about' | translate }}</p>
  </app-ordered-list>`,
  styles: '.sub { margin-block-end: var(--s3); }',
})
export class LocationList {
  protected readonly documents = inject(OrderedDocuments);
  protected readonly session = inject(Session);
}
