import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { localeName } from '../../platform/format';
import { Language } from '../../platform/language';
import { Status } from '../../platform/status';
import { urlState } from '../../platform/url-state';
import { DeviceFrame } from '../../ui/device-frame/device-frame';
import { ErrorState } from '../../ui/error-state/error-state';
import { PageFrame } from '../../ui/page-frame/page-frame';
import { PageHead } from '../../ui/page-head/page-head';
import { Skeleton } from '../../ui/skeleton/skeleton';
import { Axis, type AxisValue } from '../../ui/axis/axis';
import { NoticeFrame, type SimulatedChoice } from '../../platform/notice-frame/notice-frame';
import { PreviewClient, previewPath, type Previewed } from '../preview-client';
import { layers, readPreviewQuery, surfaces, themes, widths } from '../preview-query';

/** Heights of the screens: a phone, a tablet, a desk. */
const heights = { 390: 760, 768: 720, 1280: 640 } as const;

/** What a visitor will see: the real banner and the real page, of what is live or of a change. */
@Component({
  selector: 'app-preview-page',
  imports: [
    Axis,
    DeviceFrame,
    ErrorState,
    NoticeFrame,
    PageFrame,
    PageHead,
    Skeleton,
    TranslatePipe,
  ],
  templateUrl: './preview-page.html',
  styleUrl: './preview-page.css',
})
export class PreviewPage {
  readonly #client = inject(PreviewClient);
  readonly #url = urlState(readPreviewQuery);
  protected readonly language = inject(Language);
  protected readonly status = inject(Status);

  protected readonly query = this.#url.value;
  protected readonly changes = this.#client.openChanges();
  protected readonly locales = computed(() => this.status.locales().published);
  protected readonly locale = computed(() => this.query().locale ?? this.status.locales().source);
  protected readonly height = computed(() => heights[this.query().width]);
  /** What can be shown, in the order of the bar; layers and colours are the banner's alone. */
  protected readonly axes = computed(() => {
    const { surface, layer, width, theme } = this.query();
    const onBanner = surface === 'banner';
    const locales = this.locales().map((value) => ({
      value,
      words: localeName(value, this.language.current()),
    }));
    return [
      { name: 'surface', values: this.#worded('surface', surfaces), shown: surface },
      ...(onBanner ? [{ name: 'layer', values: this.#worded('layer', layers), shown: layer }] : []),
      { name: 'locale', values: locales, shown: this.locale() },
      { name: 'width', values: this.#worded('width', widths), shown: width },
      ...(onBanner ? [{ name: 'theme', values: this.#worded('theme', themes), shown: theme }] : []),
    ];
  });
  readonly #shown = computed<Previewed | undefined>(() =>
    this.status.value() ? { source: this.query().source, locale: this.locale() } : undefined,
  );
  readonly #of = (surface: string) => () =>
    this.query().surface === surface ? this.#shown() : undefined;
  protected readonly notice = this.#client.notice(this.#of('banner'));
  protected readonly entries = this.#client.entries(this.#of('banner'));
  protected readonly policy = this.#client.policy(this.#of('policy'));

  /** The last good picture stays while the next one loads, or when it fails. */
  protected readonly banner = linkedSignal<Picture | undefined, Picture | undefined>({
    source: () =>
      this.notice.hasValue() && this.entries.hasValue()
        ? { notice: this.notice.value(), entries: this.entries.value() }
        : undefined,
    computation: (picture, before) => picture ?? before?.value,
  });
  protected readonly policyPath = linkedSignal<string | undefined, string | undefined>({
    source: () => {
      const shown = this.#shown();
      return this.policy.hasValue() && shown ? previewPath('policy', shown) : undefined;
    },
    computation: (path, before) => path ?? before?.value,
  });
  protected readonly failure = computed(() =>
    this.query().surface === 'banner'
      ? (this.notice.error() ?? this.entries.error())
      : this.policy.error(),
  );
  protected readonly hasPicture = computed(() =>
    this.query().surface === 'banner'
      ? this.banner() !== undefined
      : this.policyPath() !== undefined,
  );
  protected readonly visit = signal(0);
  protected readonly choice = signal<SimulatedChoice | undefined>(undefined);
  protected readonly choiceWords = computed(() => this.#wordsOf(this.choice()));

  protected show(axis: string, value: string | number): void {
    this.choice.set(undefined);
    void this.#url.remember({ [axis]: value });
  }

  protected showSource(event: Event): void {
    this.show('source', (event.target as HTMLSelectElement).value);
  }

  protected askAgain(): void {
    this.choice.set(undefined);
    this.visit.update((visit) => visit + 1);
  }

  protected retry(): void {
    this.notice.reload();
    this.entries.reload();
    this.policy.reload();
  }

  #worded(axis: string, values: readonly (string | number)[]): readonly AxisValue[] {
    return values.map((value) => ({ value, words: this.language.say(`preview.${axis}.${value}`) }));
  }

  #wordsOf(choice: SimulatedChoice | undefined): string {
    if (choice === undefined) return '';
    const granted = (this.banner()?.notice.categories ?? [])
      .filter(({ id, alwaysOn }) => !alwaysOn && choice[id] === true)
      .map(({ label }) => label);
    return granted.length === 0
      ? this.language.say('preview.choice.none')
      : this.language.say('preview.choice.some', {
          categories: new Intl.ListFormat(this.language.current()).format(granted),
        });
  }
}

interface Picture {
  readonly notice: NonNullable<ReturnType<ReturnType<PreviewClient['notice']>['value']>>;
  readonly entries: NonNullable<ReturnType<ReturnType<PreviewClient['entries']>['value']>>;
}
