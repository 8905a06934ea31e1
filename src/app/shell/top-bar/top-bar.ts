import { Component, inject, output } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { Inbox } from 'lucide';
import { Status } from '../../platform/status';
import { Icon } from '../../ui/icon/icon';
import { Mark } from '../../ui/mark/mark';
import { StateBadge } from '../../ui/state-badge/state-badge';
import { ProfileMenu } from '../profile-menu/profile-menu';

/** What is live, my own change, and my account: in sight on every page. */
@Component({
  selector: 'app-top-bar',
  imports: [Icon, Mark, ProfileMenu, RouterLink, RouterLinkActive, StateBadge, TranslatePipe],
  templateUrl: './top-bar.html',
  styleUrl: './top-bar.css',
})
export class TopBar {
  protected readonly status = inject(Status).value;

  protected readonly inboxIcon = Inbox;

  readonly shortcutsAsked = output();
}
