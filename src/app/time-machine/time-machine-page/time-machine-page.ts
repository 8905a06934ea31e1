import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { ApiProblem } from '../../platform/api-problem';
import { dayWords, localeName, MomentPipe } from '../../platform/format';
import { Language } from '../../platform/language';
import { NoticeFrame } from '../../platform/notice-frame/notice-frame';
import { Status } from '../../platform/status';
import { urlState } from '../../platform/url-state';
import { Axis } from '../../ui/axis/axis';
import { CopyButton } from '../../ui/copy-button/copy-button';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { ErrorState } from '../../ui/error-state/error-state';
import { PageFrame } from '../../ui/page-frame/page-frame';
import { PageHead } from '../../ui/page-head/page-head';
import { Skeleton } from '../../ui/skeleton/skeleton';
import { readAtQuery, surfaces } from '../at-query';
import { ReleasePick } from '../release-pick/release-pick';
import { releasedPath, TimeMachineClient, type Shown } from '../time-machine-client';

/** Longer JSON is shown in part: the file itself is one click away. */
const SHOWN_CHARACTERS = 200_000;

/** What visitors were shown on a day: banner, policy page and JSON, byte for byte as they were published. */
@Component({
  selector: 'app-time-machine-page',
  imports: [
    Axis,
    CopyButton,
    EmptyState,
    ErrorState,
    MomentPipe,
    NoticeFrame,
    PageFrame,
    PageHead,
    ReleasePick,
    RouterLink,
    Skeleton,
    TranslatePipe,
  ],
  templateUrl: './time-machine-page.html',
  styleUrl: './time-machine-page.css',
})
export class TimeMachinePage {
  readonly #client = inject(TimeMachineClient);
  readonly #router = inject(Router);
  readonly #status = inject(Status);
  readonly #url = urlState(readAtQuery);
  protected readonly language = inject(Language);

  readonly date = input.required<string>();

  protected readonly query = this.#url.value;
  protected readonly newest = computed(() => this.#status.value()?.live?.release ?? 0);
  protected readonly answer = this.#client.releaseAt(this.date);
  protected readonly release = computed(() =>
    this.answer.hasValue() ? this.answer.value() : undefined,
  );
  /** Day of the first release, when the date is before it; '' when nothing was ever published. */
  protected readonly beforeFirst = computed(() => {
    const problem = problemOf(this.answer.error());
    if (problem?.code !== 'NOT_FOUND') return undefined;
    const { first } = problem.body;
    return typeof first === 'string' ? dayWords(first, this.language.current()) : '';
  });
  protected readonly registry = this.#client.registry(this.release);
  protected readonly past = computed(() =>
    this.registry.hasValue() ? this.registry.value() : undefined,
  );
  protected readonly locale = computed(() => {
    const known = this.past()?.locales;
    const { locale } = this.query();
    return known?.published.find((each) => each === locale) ?? known?.default;
  });
  readonly #shown = computed<Shown | undefined>(() => {
    const [release, locale] = [this.release(), this.locale()];
    const isGenuine = this.past()?.is !== 'different';
    return release && locale !== undefined && isGenuine ? { n: release.n, locale } : undefined;
  });
  readonly #of = (surface: string) => () =>
    this.query().surface === surface ? this.#shown() : undefined;
  protected readonly notice = this.#client.notice(this.#of('banner'));
  protected readonly entries = this.#client.entries(this.#of('banner'));
  protected readonly policy = this.#client.policy(this.#of('policy'));
  protected readonly banner = computed(() =>
    this.notice.hasValue() && this.entries.hasValue()
      ? { notice: this.notice.value(), entries: this.entries.value() }
      : undefined,
  );
  protected readonly policyPath = computed(() => {
    const shown = this.#of('policy')();
    return shown && this.policy.hasValue() ? releasedPath('policy', shown) : undefined;
  });
  protected readonly failure = computed(
    () =>
      this.registry.error() ?? this.notice.error() ?? this.entries.error() ?? this.policy.error(),
  );
  protected readonly json = computed(() => {
    const text = this.past()?.text ?? '';
    return { text: text.slice(0, SHOWN_CHARACTERS), isCut: text.length > SHOWN_CHARACTERS };
  });
  protected readonly axes = computed(() => [
    {
      name: 'surface',
      shown: this.query().surface,
      values: surfaces.map((value) => ({
        value,
        words: this.language.say(`timeMachine.surface.${value}`),
      })),
    },
    {
      name: 'locale',
      shown: this.locale() ?? '',
      values: (this.past()?.locales?.published ?? []).map((value) => ({
        value,
        words: localeName(value, this.language.current()),
      })),
    },
  ]);
  protected readonly approvers = computed(() =>
    (this.release()?.approvers ?? []).map(({ name }) => name).join(', '),
  );
  /** Names the release by its instant, so that it shows the same for ever. */
  protected readonly permalink = computed(() => {
    const tree = this.#router.createUrlTree(['/at', this.release()?.publishedAt], {
      queryParams: { locale: this.locale(), surface: this.query().surface },
    });
    return location.origin + this.#router.serializeUrl(tree);
  });

  protected show(axis: string, value: string | number): void {
    void this.#url.remember({ [axis]: value });
  }

  protected go(date: string): void {
    void this.#router.navigate(['/at', date], { queryParamsHandling: 'preserve' });
  }

  protected retry(): void {
    for (const each of [this.registry, this.notice, this.entries, this.policy]) each.reload();
  }
}

/** Angular's resource may have wrapped it. */
function problemOf(error: unknown): ApiProblem | undefined {
  if (error instanceof ApiProblem) return error;
  return error instanceof Error && error.cause !== undefined ? problemOf(error.cause) : undefined;
}
