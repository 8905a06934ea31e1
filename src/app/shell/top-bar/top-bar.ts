import { Component, inject, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { Status } from '../../platform/status';
import { Mark } from '../../ui/mark/mark';
import { StateBadge } from '../../ui/state-badge/state-badge';
import { ProfileMenu } from '../profile-menu/profile-menu';

/** What is live, my own change, and my account: in sight on every page. */
@Component({
  selector: 'app-top-bar',
  imports: [Mark, ProfileMenu, RouterLink, StateBadge, TranslatePipe],
  templateUrl: './top-bar.html',
  styleUrl: './top-bar.css',
})
export class TopBar {
  protected readonly status = inject(Status).value;

  readonly shortcutsAsked = output();
}
