import { Component, computed, inject } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { PanelLeftClose, PanelLeftOpen } from 'lucide';
import { AmountPipe } from '../../platform/format';
import { Language } from '../../platform/language';
import { Preferences } from '../../platform/preferences';
import { Session } from '../../platform/session';
import { Status } from '../../platform/status';
import { Icon } from '../../ui/icon/icon';
import { icons } from '../page-icons';
import { catalogue, changes, groups, type Page } from '../pages';

/** The rail: the pages this person may see, in groups. Collapsed it shows icons; the choice is kept. */
@Component({
  selector: 'app-side-navigation',
  imports: [AmountPipe, Icon, RouterLink, RouterLinkActive, TranslatePipe],
  templateUrl: './side-navigation.html',
  styleUrl: './side-navigation.css',
})
export class SideNavigation {
  readonly #session = inject(Session);
  readonly #preferences = inject(Preferences);
  readonly #status = inject(Status);
  protected readonly language = inject(Language);

  protected readonly icons = icons;
  protected readonly collapseIcon = PanelLeftClose;
  protected readonly expandIcon = PanelLeftOpen;
  protected readonly isCollapsed = computed(() => this.#preferences.values().isRailCollapsed);
  protected readonly groups = computed(() =>
    groups
      .map((group) => ({ ...group, pages: group.pages.filter((page) => this.#isOpen(page)) }))
      .filter((group) => group.pages.length > 0),
  );

  protected toggle(): void {
    this.#preferences.remember({ isRailCollapsed: !this.isCollapsed() });
  }

  protected countOf(page: Page): number {
    if (page === catalogue) return this.#status.value()?.entries ?? 0;
    return page === changes ? (this.#status.value()?.waitingForMe ?? 0) : 0;
  }

  protected isHot(page: Page): boolean {
    return page === changes;
  }

  #isOpen(page: Page): boolean {
    return page.needs === undefined || this.#session.can(page.needs);
  }
}
