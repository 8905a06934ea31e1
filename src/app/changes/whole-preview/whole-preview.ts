import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { localeName } from '../../platform/format';
import { Language } from '../../platform/language';
import { Status } from '../../platform/status';
import { Axis, type AxisValue } from '../../ui/axis/axis';
import { DeviceFrame } from '../../ui/device-frame/device-frame';
import { PageFrame } from '../../ui/page-frame/page-frame';
import { isOpen } from '../change-state';
import { References } from '../review-page/references';
import { layers, surfaces, widths } from '../review-page/review-query';
import { ReviewSelection } from '../review-page/review-selection';
import { ReviewStore } from '../review-page/review-store';
import { framedSources, pageAddress } from '../visitor-view/framed-sources';
import { pictureOf } from '../visitor-view/picture-of';
import { WholeBanner } from '../visitor-view/whole-banner';

/** Heights of the screens: a phone, a tablet, a desk. */
const heights = { 390: 760, 768: 720, 1280: 640 } as const;
const sides = ['before', 'after'] as const;

/** The real banner and the real policy page before and after a whole change, side by side. */
@Component({
  selector: 'app-whole-preview',
  imports: [Axis, DeviceFrame, PageFrame, RouterLink, TranslatePipe, WholeBanner],
  templateUrl: './whole-preview.html',
  styleUrl: './whole-preview.css',
})
export class WholePreview {
  readonly #language = inject(Language);
  readonly #references = inject(References);
  readonly #selection = inject(ReviewSelection);
  readonly #status = inject(Status);
  protected readonly view = inject(ReviewStore).view;

  protected readonly query = this.#selection.query;
  protected readonly height = computed(() => heights[this.query().width]);
  protected readonly isOpen = computed(() => isOpen(this.view()?.state ?? 'draft'));
  protected readonly locale = computed(() => this.#references.localeOf(this.query().locale));
  protected readonly axes = computed(() => {
    const { surface, layer, width } = this.query();
    const locales = this.#references.locales().map((value) => ({
      value,
      words: localeName(value, this.#language.current()),
    }));
    return [
      { name: 'surface', values: this.#worded('surface', surfaces), shown: surface },
      ...(surface === 'banner'
        ? [{ name: 'layer', values: this.#worded('layer', layers), shown: layer }]
        : []),
      { name: 'locale', values: locales, shown: this.locale() },
      { name: 'width', values: this.#worded('width', widths), shown: width },
    ];
  });
  protected readonly sources = computed(() => {
    const view = this.view();
    return view && framedSources(view, this.#status.value()?.live?.release);
  });
  readonly #fetched = { before: this.#pictureOf('before'), after: this.#pictureOf('after') };
  protected readonly frames = computed(() =>
    sides.map((key) => ({
      key,
      isThere: this.sources()?.[key] !== undefined,
      page: this.#pageOf(key),
      fetched: this.#fetched[key],
      other: this.query().hasMarks
        ? this.#fetched[key === 'before' ? 'after' : 'before'].picture()
        : undefined,
    })),
  );

  protected show(axis: string, value: string | number | undefined): void {
    void this.#selection.remember({ [axis]: value }, { replace: true });
  }

  #pictureOf(side: 'before' | 'after') {
    const isBanner = computed(() => this.query().surface === 'banner');
    return pictureOf(
      () => (isBanner() ? this.sources()?.[side] : undefined),
      () => this.locale(),
    );
  }

  #pageOf(side: 'before' | 'after'): string | undefined {
    const sources = this.sources();
    return sources && this.query().surface === 'policy'
      ? pageAddress(sources, side, this.locale(), this.query().hasMarks)
      : undefined;
  }

  #worded(axis: string, values: readonly (string | number)[]): readonly AxisValue[] {
    return values.map((value) => ({
      value,
      words: this.#language.say(`preview.${axis}.${value}`),
    }));
  }
}
