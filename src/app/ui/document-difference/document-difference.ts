import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, input, type TemplateRef } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import type { DifferenceRow, FieldNote } from '../field-difference/difference-row';
import { FieldDifference } from '../field-difference/field-difference';
import { FieldValue } from '../field-value/field-value';

/**
 * What differs in one document. What is wholly new or wholly gone is listed without marks: one
 * sentence says it, and everything in green would say nothing.
 */
@Component({
  selector: 'app-document-difference',
  imports: [FieldDifference, FieldValue, NgTemplateOutlet, RouterLink, TranslatePipe],
  templateUrl: './document-difference.html',
  styleUrl: './document-difference.css',
})
export class DocumentDifference {
  readonly op = input.required<'create' | 'update' | 'delete'>();
  readonly rows = input.required<readonly DifferenceRow[]>();
  readonly unchanged = input<readonly DifferenceRow[]>([]);
  /** Rows that do not differ and are shown all the same. */
  readonly standing = input<readonly DifferenceRow[]>([]);
  /** The heading above them, translated. */
  readonly standingHeading = input('');
  /** Drawn below each row, e.g. what people say about it. */
  readonly beside = input<TemplateRef<{ readonly $implicit: DifferenceRow }>>();
  /** JSON Pointer of a row → what rules noticed there. */
  readonly notes = input<Readonly<Record<string, readonly FieldNote[]>>>({});

  /** Notes on fields without a row here. */
  protected readonly otherNotes = computed(() => {
    const shown = new Set(this.rows().map(({ at }) => at));
    return Object.entries(this.notes()).flatMap(([at, notes]) => (shown.has(at) ? [] : notes));
  });
}
