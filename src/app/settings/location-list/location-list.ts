import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { ArrowDown, ArrowUp } from 'lucide';
import { AmountPipe } from '../../platform/format';
import { Language } from '../../platform/language';
import { Notifier } from '../../platform/notifier';
import { Session } from '../../platform/session';
import { DocumentState } from '../../ui/document-state/document-state';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { Icon } from '../../ui/icon/icon';
import { ListStates } from '../../ui/list-states/list-states';
import { LocaleChips } from '../../ui/locale-chips/locale-chips';
import { PageHead } from '../../ui/page-head/page-head';
import { LocationStore } from '../location-store';
import { SettingsViews } from '../settings-views/settings-views';

/** The places in their order and, beside them, the one that is open. */
@Component({
  selector: 'app-location-list',
  imports: [
    AmountPipe,
    DocumentState,
    EmptyState,
    Icon,
    ListStates,
    LocaleChips,
    PageHead,
    RouterLink,
    RouterLinkActive,
    RouterOutlet,
    SettingsViews,
    TranslatePipe,
  ],
  templateUrl: './location-list.html',
  styleUrl: './location-list.css',
  host: { '[class.open]': 'isOpen()' },
})
export class LocationList {
  readonly #notifier = inject(Notifier);
  protected readonly store = inject(LocationStore);
  protected readonly language = inject(Language);
  protected readonly session = inject(Session);

  protected readonly up = ArrowUp;
  protected readonly down = ArrowDown;
  protected readonly isOpen = signal(false);
  protected readonly isMoving = signal(false);
  protected readonly mayEdit = computed(() => this.session.can('edit'));
  protected readonly count = computed(() => {
    const count = this.store.rows().length;
    return count === 0 ? '' : this.language.say('settings.locations.list.count', { count });
  });

  protected async move({ id, label }: { id: string; label: string }, by: -1 | 1): Promise<void> {
    if (this.isMoving()) return;
    this.isMoving.set(true);
    const isStored = await this.store.move(id, by);
    this.isMoving.set(false);
    const words = isStored ? 'settings.locations.list.moved' : 'settings.locations.list.notMoved';
    const back = by === 1 ? -1 : 1;
    this.#notifier.toast(
      this.language.say(words, { name: label }),
      isStored ? () => void this.store.move(id, back) : undefined,
    );
  }
}
