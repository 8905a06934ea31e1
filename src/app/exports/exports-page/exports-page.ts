import { httpResource } from '@angular/common/http';
import { Component, computed, DOCUMENT, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { AmountPipe, LocaleNamePipe, MomentPipe } from '../../platform/format';
import { Language } from '../../platform/language';
import { Status } from '../../platform/status';
import { CopyButton } from '../../ui/copy-button/copy-button';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { ErrorState } from '../../ui/error-state/error-state';
import { PageHead } from '../../ui/page-head/page-head';
import { Skeleton } from '../../ui/skeleton/skeleton';
import { StateBadge } from '../../ui/state-badge/state-badge';
import { Snippet } from '../snippet/snippet';

interface Releases {
  readonly items: readonly {
    readonly n: number;
    readonly digest: string;
    /** Bytes. */
    readonly size: number;
    readonly publishedAt: string;
  }[];
}

/** What others take from here: addresses, digests, and lines to copy. */
@Component({
  selector: 'app-exports-page',
  imports: [
    AmountPipe,
    CopyButton,
    EmptyState,
    ErrorState,
    LocaleNamePipe,
    MomentPipe,
    PageHead,
    RouterLink,
    Skeleton,
    Snippet,
    StateBadge,
    TranslatePipe,
  ],
  templateUrl: './exports-page.html',
  styleUrl: './exports-page.css',
})
export class ExportsPage {
  readonly #origin = inject(DOCUMENT).location.origin;
  readonly #status = inject(Status);
  protected readonly language = inject(Language);

  protected readonly answer = httpResource<Releases>(() => '/api/v1/releases');
  protected readonly live = computed(() =>
    this.answer.hasValue() ? this.answer.value().items[0] : undefined,
  );
  protected readonly addresses = {
    latest: `${this.#origin}/registry/v1/latest.json`,
    manifest: `${this.#origin}/registry/v1/latest.manifest.jws`,
    keys: `${this.#origin}/registry/v1/keys.json`,
    schema: `${this.#origin}/registry/v1/schema.json`,
  };
  protected readonly files = (['latest', 'manifest', 'keys', 'schema'] as const).map((name) => ({
    name,
    address: this.addresses[name],
  }));
  protected readonly lines = {
    fetch: `curl -sS ${this.addresses.latest} -o registry.json`,
    digest: 'openssl dgst -sha256 -binary registry.json | openssl base64',
    verify: `npm run -s cli -- verify ${this.#origin}`,
    banner: `<script src="${this.#origin}/banner.js" data-locale="auto" async></script>`,
  };
  protected readonly policies = computed(() =>
    this.#status
      .locales()
      .published.map((locale) => ({ locale, address: `${this.#origin}/policy/${locale}` })),
  );
}
