import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { Language } from '../../platform/language';
import { documentKey, type FindingView } from '../change-view';
import { FindingCard } from '../finding-card/finding-card';
import { References } from '../review-page/references';
import { ReviewStore } from '../review-page/review-store';

/** Every finding of a change by document, each with the way to its field. */
@Component({
  selector: 'app-findings-tab',
  imports: [FindingCard, RouterLink, TranslatePipe],
  templateUrl: './findings-tab.html',
  styleUrl: './findings-tab.css',
})
export class FindingsTab {
  readonly #references = inject(References);
  readonly #store = inject(ReviewStore);
  protected readonly language = inject(Language);

  protected readonly groups = computed(() => {
    const view = this.#store.view();
    const edited = new Set(view?.documents.map(documentKey));
    const byDocument = new Map<string, FindingView[]>();
    for (const finding of view?.findings ?? []) {
      const key = documentKey(finding.document);
      byDocument.set(key, [...(byDocument.get(key) ?? []), finding]);
    }
    return [...byDocument].map(([key, findings]) => ({
      key,
      findings,
      isMono: key.startsWith('entry/'),
      title: this.#references.names().get(key) ?? key.split('/')[1] ?? key,
      // What stands in the way may lie outside the change: then there is no difference to show.
      isEdited: edited.has(key),
    }));
  });
}
