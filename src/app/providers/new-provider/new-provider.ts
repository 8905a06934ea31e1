import { Component, inject } from '@angular/core';
import { Router } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { Attempt } from '../../platform/attempt';
import { NewDocuments } from '../../platform/document-draft/new-documents';
import { BeginPanel } from '../../ui/begin-panel/begin-panel';

/** Begins a provider by its name. */
@Component({
  selector: 'app-new-provider',
  imports: [BeginPanel, TranslatePipe],
  template: `<app-begin-panel
    words="providers.new"
    [label]="'fields.label.provider.name' | translate"
    [attempt]="attempt"
    (begun)="begin($event)"
    (closed)="close()"
  />`,
})
export class NewProvider {
  readonly #router = inject(Router);
  readonly #documents = inject(NewDocuments);

  protected readonly attempt = new Attempt();

  protected async begin(name: string): Promise<void> {
    await this.attempt.run(async () => {
      const id = await this.#documents.begin('provider', name, { name });
      await this.#router.navigate(['/providers', id], { queryParamsHandling: 'preserve' });
    });
  }

  protected close(): void {
    void this.#router.navigate(['/providers'], { queryParamsHandling: 'preserve' });
  }
}
