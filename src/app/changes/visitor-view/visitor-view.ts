import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, inject, input, output } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { LocaleNamePipe } from '../../platform/format';
import { Language } from '../../platform/language';
import { NoticeFrame } from '../../platform/notice-frame/notice-frame';
import { Skeleton } from '../../ui/skeleton/skeleton';
import { PageFrame } from '../../ui/page-frame/page-frame';
import { isOpen } from '../change-state';
import type { ChangedDocument, ChangeView } from '../change-view';
import type { ListedDocument } from '../changes-client';
import { surfaces, type Surface } from '../review-page/review-query';
import { composeBanners } from './compose-banners';
import { composeVisitorRows } from './compose-visitor-rows';
import { FactTable } from './fact-table';
import { sidesOf } from './sides-of';
import { WholeBanner } from './whole-banner';

/** What a visitor meets before and after: the row of an entry, the real banner, the real policy page. */
@Component({
  selector: 'app-visitor-view',
  imports: [
    FactTable,
    LocaleNamePipe,
    NgTemplateOutlet,
    NoticeFrame,
    PageFrame,
    Skeleton,
    TranslatePipe,
    WholeBanner,
  ],
  templateUrl: './visitor-view.html',
  styleUrl: './visitor-view.css',
})
export class VisitorView {
  protected readonly language = inject(Language);
  protected readonly surfaces = surfaces;

  readonly view = input.required<ChangeView>();
  readonly document = input.required<ChangedDocument>();
  /** Documents other than entries, with the change applied. */
  readonly context = input.required<readonly ListedDocument[]>();
  readonly locales = input.required<readonly string[]>();
  readonly surface = input.required<Surface>();
  readonly locale = input.required<string>();

  readonly surfaceChosen = output<Surface>();
  readonly localeChosen = output<string>();

  readonly #sides = computed(() => sidesOf(this.view(), this.document(), this.context()));
  readonly #rows = computed(() =>
    this.document().kind === 'entry'
      ? composeVisitorRows(this.#sides(), this.surface(), this.locale(), this.view().updatedAt)
      : undefined,
  );
  /** Of an entry: the banner with that entry alone. */
  readonly #banners = computed(() =>
    this.surface() === 'banner' && this.document().kind === 'entry'
      ? composeBanners(this.#sides(), this.locale(), this.view().updatedAt)
      : undefined,
  );
  /** Pages of what is live and of a change that is open; a closed one has its release. */
  readonly #pages = computed(() => {
    const page = (source: string): string =>
      `/api/v1/preview/${source}/policy/${encodeURIComponent(this.locale())}`;
    const { id, state, baseRelease } = this.view();
    if (this.surface() !== 'policy' || !isOpen(state)) return undefined;
    return { before: baseRelease > 0 ? page('live') : undefined, after: page(id) };
  });
  /** Of anything else: the whole banner, while the change is open. */
  readonly #sources = computed(() => {
    const { id, state, baseRelease } = this.view();
    const isShown = this.surface() === 'banner' && this.document().kind !== 'entry';
    if (!isShown || !isOpen(state)) return undefined;
    return { before: baseRelease > 0 ? 'live' : undefined, after: id };
  });
  protected readonly frames = computed(() =>
    (['before', 'after'] as const).map((key) => ({
      key,
      facts: this.#rows()?.[key],
      isGone: this.document().op === (key === 'before' ? 'create' : 'delete'),
      banner: this.#banners()?.[key],
      source: this.#sources()?.[key],
      page: this.#pages()?.[key],
    })),
  );
  protected readonly hasPages = computed(() => this.#pages() !== undefined);
}
