import { Component, computed, inject, input } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { DocumentNamePipe } from '../../platform/differences/document-name';
import { DifferenceWords } from '../../platform/differences/difference-words';
import { MomentPipe } from '../../platform/format';
import { Language } from '../../platform/language';
import { DocumentDifference } from '../../ui/document-difference/document-difference';
import { PrintClient } from '../print-client';
import { PrintSheet } from '../print-sheet/print-sheet';

/** A change with its whole difference and every decision, for the file. */
@Component({
  selector: 'app-print-change-page',
  imports: [DocumentDifference, DocumentNamePipe, MomentPipe, PrintSheet, TranslatePipe],
  templateUrl: './change-page.html',
  styleUrl: './change-page.css',
})
export class ChangePage {
  readonly #client = inject(PrintClient);
  readonly #words = inject(DifferenceWords);
  protected readonly language = inject(Language);

  readonly id = input.required<string>();

  protected readonly answer = this.#client.change(this.id);
  readonly #names = this.#client.names(() => ({ change: this.id() }));
  protected readonly change = computed(() =>
    this.answer.hasValue() ? this.answer.value() : undefined,
  );
  protected readonly release = this.#client.release(() => this.change()?.release);
  protected readonly isWhole = computed(
    () =>
      this.change() !== undefined &&
      this.#names.isLoaded() &&
      (this.change()?.release === undefined || this.release.hasValue()),
  );
  protected readonly error = computed(
    () => this.answer.error() ?? this.#names.error() ?? this.release.error(),
  );
  protected readonly documents = computed(() =>
    (this.change()?.documents ?? []).map((document) => ({
      ...document,
      rows: this.#words.rows(document.kind, document.differences, this.#names.names()),
    })),
  );
  protected readonly contributors = computed(() => {
    const ids = this.change()?.contributors ?? [];
    return new Intl.ListFormat(this.language.current()).format(ids.map((id) => this.#name(id)));
  });
  protected readonly decisions = computed(() =>
    (this.change()?.decisions ?? []).map((decision) => ({
      ...decision,
      name: this.#name(decision.person),
      isCurrent: decision.contentHash === this.change()?.contentHash,
    })),
  );
  protected readonly foot = computed(() => {
    const change = this.change();
    if (!change) return '';
    const { id, revision, contentHash } = change;
    const own = this.language.say('print.change.foot', { id, revision, contentHash });
    if (!this.release.hasValue()) return own;
    const { n, digest } = this.release.value();
    return `${own} · ${this.language.say('print.change.release', { n, digest })}`;
  });

  protected retry(): void {
    this.answer.reload();
    this.#names.reload();
    this.release.reload();
  }

  #name(id: string): string {
    if (id === 'system') return this.language.say('print.system');
    return this.change()?.people[id]?.name ?? id;
  }
}
