import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { AmountPipe, localeName } from '../../platform/format';
import { Language } from '../../platform/language';
import { CatalogueStore } from '../catalogue-store';
import { noFilters } from '../entry-query';
import { References } from '../references';

interface View {
  readonly key: string;
  readonly values: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | null>>;
  readonly count: number;
  readonly isHot: boolean;
  readonly isShown: boolean;
}

/** The shipped views of the list, as links: each is an address. */
@Component({
  selector: 'app-entry-views',
  imports: [AmountPipe, RouterLink, TranslatePipe],
  template: `
    <nav [attr.aria-label]="'catalogue.view.label' | translate">
      @for (view of views(); track $index) {
        <a
          [routerLink]="[]"
          [queryParams]="view.query"
          queryParamsHandling="merge"
          [attr.aria-current]="view.isShown ? 'page' : null"
        >
          {{ view.key | translate: view.values }}
          @if (view.count > 0) {
            <b [class.hot]="view.isHot">{{ view.count | amount: language.current() }}</b>
          }
        </a>
      }
    </nav>
  `,
  styleUrl: './entry-views.css',
})
export class EntryViews {
  readonly #store = inject(CatalogueStore);
  readonly #references = inject(References);
  protected readonly language = inject(Language);

  protected readonly views = computed<readonly View[]>(() => {
    const counts = this.#store.page()?.counts;
    const { view, filters } = this.#store.query();
    const missing = filters.missing.join(',');
    const isAll = view === '' && missing === '';
    return [
      viewOf('catalogue.view.all', {}, { isShown: isAll }),
      viewOf(
        'catalogue.view.needs-attention',
        { view: 'needs-attention' },
        { count: counts?.needsAttention, isHot: true, isShown: view === 'needs-attention' },
      ),
      ...this.#references
        .locales()
        .filter((locale) => (counts?.missing[locale] ?? 0) > 0 || locale === missing)
        .map((locale) => ({
          ...viewOf(
            'catalogue.view.missing',
            { missing: locale },
            { count: counts?.missing[locale], isShown: view === '' && missing === locale },
          ),
          values: { locale: localeName(locale, this.language.current()) },
        })),
      viewOf(
        'catalogue.view.mine',
        { view: 'mine' },
        { count: counts?.mine, isShown: view === 'mine' },
      ),
    ];
  });
}

/** A view starts from no filter at all. */
function viewOf(
  key: string,
  query: Readonly<Record<string, string>>,
  facts: { count?: number | undefined; isHot?: boolean; isShown: boolean },
): View {
  const cleared = Object.fromEntries(Object.keys(noFilters).map((name) => [name, null]));
  const { count = 0, isHot = false, isShown } = facts;
  return { key, values: {}, query: { ...cleared, ...query }, count, isHot, isShown };
}
