import { Component, inject } from '@angular/core';
import { Router } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { writeText } from '../../../registry/index';
import { Attempt } from '../../platform/attempt';
import { NewDocuments } from '../../platform/document-draft/new-documents';
import { LocaleNamePipe } from '../../platform/format';
import { Language } from '../../platform/language';
import { OrderedDocuments } from '../../platform/ordered-documents';
import { Status } from '../../platform/status';
import { BeginPanel } from '../../ui/begin-panel/begin-panel';

/** Begins a category by its label. */
@Component({
  selector: 'app-new-category',
  imports: [BeginPanel, LocaleNamePipe, TranslatePipe],
  template: `<app-begin-panel
    words="categories.new"
    [label]="'fields.label.category.label' | translate"
    [aside]="source() | localeName: language.current()"
    [locale]="source()"
    [attempt]="attempt"
    (begun)="begin($event)"
    (closed)="close()"
  />`,
})
export class NewCategory {
  readonly #router = inject(Router);
  readonly #documents = inject(NewDocuments);
  readonly #others = inject(OrderedDocuments);
  readonly #status = inject(Status);
  protected readonly language = inject(Language);

  protected readonly attempt = new Attempt();
  protected readonly source = () => this.#status.locales().source;

  protected async begin(words: string): Promise<void> {
    await this.attempt.run(async () => {
      const id = await this.#documents.begin('category', words, {
        order: this.#others.nextPlace(),
        label: writeText(undefined, this.source(), words, this.source()),
        consent: 'required',
        signals: { googleConsentMode: [], gpcOptOut: true },
      });
      await this.#router.navigate(['/categories', id]);
    });
  }

  protected close(): void {
    void this.#router.navigate(['/categories']);
  }
}
