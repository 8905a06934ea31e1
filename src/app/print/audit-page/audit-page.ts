import { Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { MomentPipe } from '../../platform/format';
import { Language } from '../../platform/language';
import { ListClient, type PrintedEvent } from '../list-client';
import { eventFilters, filtersIn } from '../list-query';
import { ListWords } from '../list-words';
import { PrintSheet } from '../print-sheet/print-sheet';

const columns = ['seq', 'at', 'who', 'what', 'object', 'release'] as const;

/** Every event of a filter of the audit, oldest first, as one table. */
@Component({
  selector: 'app-print-audit-page',
  imports: [MomentPipe, PrintSheet, TranslatePipe],
  templateUrl: './audit-page.html',
  styleUrl: '../print-table.css',
})
export class AuditPage {
  readonly #words = inject(ListWords);
  readonly #client = inject(ListClient);
  readonly #status = this.#client.status();
  readonly #query = toSignal(inject(ActivatedRoute).queryParamMap, { requireSync: true });
  readonly #filters = computed(() => filtersIn(this.#query(), eventFilters));
  protected readonly language = inject(Language);

  protected readonly columns = columns;
  /** It comes whole or, cut off, as no JSON at all. */
  protected readonly answer = this.#client.events(this.#filters);
  readonly #all = computed(() => (this.answer.hasValue() ? this.answer.value() : undefined));
  protected readonly isWhole = computed(() => this.#all() !== undefined && this.#status.hasValue());
  readonly #people = computed(() => this.#all()?.people ?? {});
  protected readonly rows = computed(() =>
    (this.#all()?.events ?? []).map((event) => ({
      ...event,
      who: this.#words.actor(event.actor, this.#people()),
      what: this.#words.action(event.action),
      about: this.#aboutOf(event),
    })),
  );
  protected readonly foot = computed(() =>
    [this.#words.ofEvents(this.#filters(), this.#people()), this.#live()]
      .filter((words) => words !== '')
      .join(' · '),
  );

  readonly #live = computed(() =>
    this.#words.live(this.#status.hasValue() ? this.#status.value().live : undefined),
  );
  protected readonly error = computed(() => this.answer.error() ?? this.#status.error());

  protected retry(): void {
    this.answer.reload();
    this.#status.reload();
  }

  #aboutOf({ object, change }: PrintedEvent): string {
    if (change) return `${change.title} (${change.id})`;
    const [kind, id = ''] = object.split('/');
    return kind === 'person' ? (this.#people()[id] ?? object) : object;
  }
}
