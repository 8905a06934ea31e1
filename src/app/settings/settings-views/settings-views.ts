import { Component } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';

/** The parts of the settings, each an address. */
@Component({
  selector: 'app-settings-views',
  imports: [RouterLink, RouterLinkActive, TranslatePipe],
  template: `
    <nav class="views" [attr.aria-label]="'settings.views.label' | translate">
      <a
        routerLink="/settings"
        routerLinkActive
        [routerLinkActiveOptions]="{ exact: true }"
        ariaCurrentWhenActive="page"
        >{{ 'settings.views.general' | translate }}</a
      >
      <a routerLink="/settings/locations" routerLinkActive ariaCurrentWhenActive="page">{{
        'settings.views.locations' | translate
      }}</a>
    </nav>
  `,
})
export class SettingsViews {}
