import { Component, computed, inject } from '@angular/core';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { Ellipsis } from 'lucide';
import { Session } from '../../platform/session';
import { Status } from '../../platform/status';
import { Icon } from '../../ui/icon/icon';
import { icons } from '../page-icons';
import { catalogue, changes, groups, inbox, preview } from '../pages';

/** The navigation of a narrow screen: four pages, and a menu with the rest. */
@Component({
  selector: 'app-bottom-bar',
  imports: [
    Icon,
    MatMenu,
    MatMenuItem,
    MatMenuTrigger,
    RouterLink,
    RouterLinkActive,
    TranslatePipe,
  ],
  templateUrl: './bottom-bar.html',
  styleUrl: './bottom-bar.css',
})
export class BottomBar {
  readonly #session = inject(Session);
  protected readonly status = inject(Status).value;

  protected readonly icons = icons;
  protected readonly moreIcon = Ellipsis;
  protected readonly inbox = inbox;
  protected readonly first = [catalogue, changes, preview, inbox];
  protected readonly more = computed(() =>
    groups
      .flatMap((group) => group.pages)
      .filter((page) => !this.first.includes(page))
      .filter((page) => page.needs === undefined || this.#session.can(page.needs)),
  );
}
