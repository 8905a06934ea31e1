import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, inject, input, output } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { LocaleNamePipe } from '../../platform/format';
import { Language } from '../../platform/language';
import { NoticeFrame } from '../../platform/notice-frame/notice-frame';
import { Skeleton } from '../../ui/skeleton/skeleton';
import { Status } from '../../platform/status';
import { PageFrame } from '../../ui/page-frame/page-frame';
import type { ChangedDocument, ChangeView } from '../change-view';
import type { ListedDocument } from '../changes-client';
import { surfaces, type Surface } from '../review-page/review-query';
import { besideOf } from './beside-of';
import { composeBanners } from './compose-banners';
import { composeVisitorRows } from './compose-visitor-rows';
import { FactTable } from './fact-table';
import { framedSources, pageAddress } from './framed-sources';
import { pictureOf } from './picture-of';
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
  readonly #status = inject(Status);
  protected readonly language = inject(Language);
  protected readonly surfaces = surfaces;

  readonly view = input.required<ChangeView>();
  readonly document = input.required<ChangedDocument>();
  /** Documents other than entries, with the change applied. */
  readonly context = input.required<readonly ListedDocument[]>();
  readonly locales = input.required<readonly string[]>();
  readonly surface = input.required<Surface>();
  readonly locale = input.required<string>();

  /** Whether what differs is outlined. */
  readonly hasMarks = input(true);

  readonly surfaceChosen = output<Surface>();
  readonly localeChosen = output<string>();
  readonly marksChosen = output<boolean>();

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
  protected readonly sources = computed(() =>
    framedSources(this.view(), this.#status.value()?.live?.release),
  );
  /** Of anything else: the whole banner. */
  readonly #isWhole = computed(
    () => this.surface() === 'banner' && this.document().kind !== 'entry',
  );
  readonly #fetched = {
    before: pictureOf(() => (this.#isWhole() ? this.sources().before : undefined), this.locale),
    after: pictureOf(() => (this.#isWhole() ? this.sources().after : undefined), this.locale),
  };
  protected readonly frames = computed(() =>
    (['before', 'after'] as const).map((key) => {
      const other = key === 'before' ? 'after' : 'before';
      const isShown = this.#isWhole() && this.sources()[key] !== undefined;
      return {
        key,
        facts: this.#rows()?.[key],
        isGone: this.document().op === (key === 'before' ? 'create' : 'delete'),
        banner: this.#banners()?.[key],
        beside: this.hasMarks()
          ? besideOf(this.#banners()?.[other], key, this.language)
          : undefined,
        fetched: isShown ? this.#fetched[key] : undefined,
        other: this.hasMarks() ? this.#fetched[other].picture() : undefined,
        page: this.#pageOf(key),
      };
    }),
  );
  protected readonly hasPages = computed(() => this.surface() === 'policy');

  #pageOf(side: 'before' | 'after'): string | undefined {
    return this.surface() === 'policy'
      ? pageAddress(this.sources(), side, this.locale(), this.hasMarks())
      : undefined;
  }
}
