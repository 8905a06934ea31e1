import { Component, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { Attempt } from '../../platform/attempt';
import { NewDocuments } from '../../platform/document-draft/new-documents';
import { Control, Field } from '../../ui/field/field';
import { SidePanel } from '../../ui/side-panel/side-panel';

/** Begins a provider by its name; the rest is asked in its editor. */
@Component({
  selector: 'app-new-provider',
  imports: [Control, Field, SidePanel, TranslatePipe],
  template: `
    <app-side-panel [heading]="'providers.new.title' | translate" (closed)="close()">
      <form class="stack" (submit)="begin($event, box.value)">
        <app-field
          [label]="'fields.label.provider.name' | translate"
          [hint]="'providers.new.hint' | translate"
          [error]="isMissing() ? ('providers.new.missing' | translate) : ''"
        >
          <input #box appControl class="input" autocomplete="off" />
        </app-field>
        @if (attempt.problem(); as problem) {
          <p class="note error" role="alert">
            {{ problem.words.key | translate: problem.words.values }}
          </p>
        }
        <div class="line">
          <button type="submit" class="button primary">
            {{ 'providers.new.begin' | translate }}
          </button>
          <button type="button" class="button quiet" (click)="close()">
            {{ 'ui.cancel' | translate }}
          </button>
        </div>
      </form>
    </app-side-panel>
  `,
})
export class NewProvider {
  readonly #router = inject(Router);
  readonly #documents = inject(NewDocuments);

  protected readonly attempt = new Attempt();
  protected readonly isMissing = signal(false);

  protected async begin(event: Event, words: string): Promise<void> {
    event.preventDefault();
    this.isMissing.set(words.trim() === '');
    if (this.isMissing()) return;
    await this.attempt.run(async () => {
      const id = await this.#documents.begin('provider', words, { name: words.trim() });
      await this.#router.navigate(['/providers', id], { queryParamsHandling: 'preserve' });
    });
  }

  protected close(): void {
    void this.#router.navigate(['/providers'], { queryParamsHandling: 'preserve' });
  }
}
