import { Component, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { writeText } from '../../../registry/index';
import { Attempt } from '../../platform/attempt';
import { NewDocuments } from '../../platform/document-draft/new-documents';
import { localeName } from '../../platform/format';
import { Language } from '../../platform/language';
import { Status } from '../../platform/status';
import { Control, Field } from '../../ui/field/field';
import { SidePanel } from '../../ui/side-panel/side-panel';
import { LocationStore } from '../location-store';

/** Begins a place by its label; the rest is asked in its editor. */
@Component({
  selector: 'app-new-location',
  imports: [Control, Field, SidePanel, TranslatePipe],
  template: `
    <app-side-panel [heading]="'settings.locations.new.title' | translate" (closed)="close()">
      <form class="stack" (submit)="begin($event, box.value)">
        <app-field
          [label]="'fields.label.location.label' | translate"
          [aside]="locale()"
          [hint]="'settings.locations.new.hint' | translate"
          [error]="isMissing() ? ('settings.locations.new.missing' | translate) : ''"
        >
          <input #box appControl class="input" [lang]="source()" autocomplete="off" />
        </app-field>
        @if (attempt.problem(); as problem) {
          <p class="note error" role="alert">
            {{ problem.words.key | translate: problem.words.values }}
          </p>
        }
        <div class="line">
          <button type="submit" class="button primary">
            {{ 'settings.locations.new.begin' | translate }}
          </button>
          <button type="button" class="button quiet" (click)="close()">
            {{ 'ui.cancel' | translate }}
          </button>
        </div>
      </form>
    </app-side-panel>
  `,
})
export class NewLocation {
  readonly #router = inject(Router);
  readonly #store = inject(LocationStore);
  readonly #documents = inject(NewDocuments);
  readonly #status = inject(Status);
  readonly #language = inject(Language);

  protected readonly attempt = new Attempt();
  protected readonly isMissing = signal(false);
  protected readonly source = () => this.#status.locales().source;
  protected readonly locale = () => localeName(this.source(), this.#language.current());

  protected async begin(event: Event, words: string): Promise<void> {
    event.preventDefault();
    this.isMissing.set(words.trim() === '');
    if (this.isMissing()) return;
    await this.attempt.run(async () => {
      const id = await this.#documents.begin('location', words, {
        order: this.#store.nextPlace(),
        label: writeText(undefined, this.source(), words.trim(), this.source()),
      });
      await this.#router.navigate(['/settings/locations', id]);
    });
  }

  protected close(): void {
    void this.#router.navigate(['/settings/locations']);
  }
}
