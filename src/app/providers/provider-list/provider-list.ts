import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { DocumentList } from '../../platform/document-draft/document-list';
import { AmountPipe } from '../../platform/format';
import { Language } from '../../platform/language';
import { Session } from '../../platform/session';
import { Status } from '../../platform/status';
import { worstStates } from '../../platform/text-states';
import { urlState } from '../../platform/url-state';
import { DocumentState } from '../../ui/document-state/document-state';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { ListStates } from '../../ui/list-states/list-states';
import { LocaleChips } from '../../ui/locale-chips/locale-chips';
import { PageHead } from '../../ui/page-head/page-head';

/** Who answers for entries; the search stands in the address. */
@Component({
  selector: 'app-provider-list',
  imports: [
    AmountPipe,
    DocumentState,
    EmptyState,
    ListStates,
    LocaleChips,
    PageHead,
    RouterLink,
    RouterLinkActive,
    RouterOutlet,
    TranslatePipe,
  ],
  templateUrl: './provider-list.html',
  styleUrl: './provider-list.css',
  host: { '[class.open]': 'isOpen()' },
})
export class ProviderList {
  readonly #url = urlState((query) => ({ q: query.get('q') ?? '' }));
  readonly #status = inject(Status);
  protected readonly language = inject(Language);
  protected readonly list = new DocumentList('provider');

  protected readonly isOpen = signal(false);
  protected readonly mayEdit = computed(() => this.session.can('edit'));
  protected readonly session = inject(Session);
  protected readonly query = computed(() => this.#url.value().q);
  readonly #all = computed(() => {
    const language = this.language.current();
    const countries = new Intl.DisplayNames(language, { type: 'region', fallback: 'code' });
    return this.list
      .items()
      .map(({ id, body, state, change, entries = 0 }) => ({
        id,
        name: body.name ?? id,
        legalName: body.legalName ?? '',
        role: body.role,
        country: body.country === undefined ? '' : (countries.of(body.country) ?? body.country),
        texts: worstStates([body.privacyUrl], this.#status.locales()),
        entries,
        state,
        change: change?.id,
      }))
      .toSorted((a, b) => a.name.localeCompare(b.name, language));
  });
  protected readonly rows = computed(() => {
    const wanted = folded(this.query());
    return this.#all().filter(({ name, legalName, country }) =>
      folded(`${name} ${legalName} ${country}`).includes(wanted),
    );
  });
  protected readonly count = computed(() => {
    const [count, all] = [this.rows().length, this.#all().length];
    if (all === 0) return '';
    const key = count === all ? 'count' : 'some';
    return this.language.say(`providers.list.${key}`, { count, all });
  });
  protected readonly filters = computed(() => {
    const words = this.language.say('providers.list.found', { q: this.query() });
    return this.query() === '' || this.#all().length === 0 ? [] : [{ id: 'q', words }];
  });

  protected search(q: string): void {
    void this.#url.remember({ q }, { replace: true });
  }
}

/** Without case and accents, as people type. */
const folded = (words: string): string =>
  words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
