import { Component } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { PageHead } from '../../ui/page-head/page-head';
import { MailCard } from '../mail-card/mail-card';
import { PasswordCard } from '../password-card/password-card';
import { SecondFactorCard } from '../second-factor-card/second-factor-card';
import { SessionsCard } from '../sessions-card/sessions-card';

/** My own ways in: password, second factor, and where I am signed in. */
@Component({
  selector: 'app-account-page',
  imports: [MailCard, PageHead, PasswordCard, SecondFactorCard, SessionsCard, TranslatePipe],
  template: `
    <app-page-head [heading]="'account.title' | translate" />
    <div class="stack">
      <app-second-factor-card />
      <app-sessions-card #sessions />
      <app-password-card (changed)="sessions.reload()" />
      <app-mail-card />
    </div>
  `,
  styles: `
    :host {
      display: block;
      max-inline-size: 720px;
    }

    @media print {
      app-sessions-card,
      app-password-card,
      app-mail-card {
        display: none;
      }
    }
  `,
})
export class AccountPage {}
