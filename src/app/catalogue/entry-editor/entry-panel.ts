import type { ElementRef } from '@angular/core';
import {
  Component,
  computed,
  DestroyRef,
  DOCUMENT,
  inject,
  linkedSignal,
  viewChild,
  afterNextRender,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { ChevronLeft, ChevronRight, X } from 'lucide';
import { compareBodies, describeName } from '../../../registry/index';
import { Language } from '../../platform/language';
import { Session } from '../../platform/session';
import { Shortcuts } from '../../platform/shortcuts';
import { DropDown } from '../../ui/drop-down/drop-down';
import { DraftFoot } from '../../ui/draft-foot/draft-foot';
import { FieldInAddress } from '../../ui/field-in-address/field-in-address';
import { ErrorState } from '../../ui/error-state/error-state';
import { Icon } from '../../ui/icon/icon';
import { Skeleton } from '../../ui/skeleton/skeleton';
import { TabPanel, Tabs } from '../../ui/tabs/tabs';
import { CatalogueStore } from '../catalogue-store';
import { EntryActions } from './entry-actions';
import { EntryEditing } from './entry-editing';
import { EntryForm } from './entry-form';
import { ExemptionTab } from './exemption-tab';
import { HistoryTab } from './history-tab';
import { PreviewTab } from './preview-tab';
import { TextsTab } from './texts-tab';

const tabNames = ['entry', 'texts', 'exemption', 'preview', 'history'] as const;

/** One entry beside the list; on a phone it fills the screen. Everything typed saves by itself. */
@Component({
  selector: 'app-entry-panel',
  imports: [
    DraftFoot,
    DropDown,
    EntryForm,
    ErrorState,
    ExemptionTab,
    FieldInAddress,
    HistoryTab,
    Icon,
    PreviewTab,
    RouterLink,
    Skeleton,
    TabPanel,
    Tabs,
    TextsTab,
    TranslatePipe,
  ],
  providers: [EntryEditing, EntryActions],
  templateUrl: './entry-panel.html',
  styleUrl: './entry-panel.css',
  host: { '(document:keydown.escape)': 'closeBy($event)' },
})
export class EntryPanel {
  protected readonly headingRef = viewChild.required<ElementRef<HTMLElement>>('heading');
  readonly #document = inject(DOCUMENT);
  readonly #session = inject(Session);
  protected readonly store = inject(CatalogueStore);
  protected readonly editing = inject(EntryEditing);
  protected readonly actions = inject(EntryActions);
  protected readonly language = inject(Language);

  protected readonly icons = { previous: ChevronLeft, next: ChevronRight, close: X };
  protected readonly draft = this.editing.draft;
  protected readonly stored = computed(() => this.draft().stored);
  protected readonly tab = linkedSignal<string>(() => this.editing.place().tab);
  protected readonly mayEdit = computed(() => this.#session.can('edit'));
  protected readonly title = computed(() => {
    const names = (this.editing.body().names ?? []).map(describeName);
    if (names.length > 0) return names.join(', ');
    const isKnown = this.draft().status() === 'ready';
    return isKnown ? this.language.say('catalogue.list.unnamed') : this.editing.id();
  });
  protected readonly since = computed(() => {
    const [live, edit] = [this.stored().live(), this.stored().edit()];
    const words = [
      live
        ? this.language.say('catalogue.entry.since', { release: live.release })
        : this.language.say('catalogue.state.new'),
      ...(edit ? [this.language.say('catalogue.entry.in', { change: edit.change })] : []),
    ];
    return words.join(' · ');
  });
  protected readonly tabs = computed(() => {
    const errors = this.stored()
      .findings()
      .filter(({ severity }) => severity === 'error');
    const inExemption = errors.filter(({ path }) => path.startsWith('/exemption')).length;
    return tabNames.map((id) => ({
      id,
      words: this.language.say(`catalogue.tab.${id}`),
      isHot: true,
      ...(id === 'exemption' && inExemption > 0 ? { count: inExemption } : {}),
    }));
  });
  /** Another change may have made what is typed here already. */
  protected readonly isWithoutDifference = computed(() => {
    const [live, edit] = [this.stored().live(), this.stored().edit()];
    return (
      live !== undefined &&
      edit?.op === 'update' &&
      compareBodies(live.body, this.editing.body()).length === 0
    );
  });
  /** The change to look at: where the edit lies. */
  protected readonly change = linkedSignal(() => this.stored().edit()?.change);

  constructor() {
    const before = this.#document.activeElement;
    afterNextRender(() => this.headingRef().nativeElement.focus({ preventScroll: true }));
    const owner = inject(DestroyRef);
    owner.onDestroy(() => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    });
    inject(Shortcuts).add(
      [{ keys: '$mod+s', words: 'catalogue.shortcuts.save', run: () => void this.draft().save() }],
      owner,
    );
  }

  protected showTexts(): void {
    this.tab.set('texts');
  }

  /** Esc belongs to a dialog or a composing keyboard first. */
  protected closeBy(event: Event): void {
    if (event.defaultPrevented || (event as KeyboardEvent).isComposing) return;
    if (this.#document.querySelector('[aria-modal="true"], [role="menu"]') !== null) return;
    void this.store.close();
  }
}
