import { Component, input, type ResourceStatus, signal } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { ArrowDown, ArrowUp } from 'lucide';
import { DocumentState } from '../document-state/document-state';
import { EmptyState } from '../empty-state/empty-state';
import { Icon } from '../icon/icon';
import { ListStates } from '../list-states/list-states';
import { LocaleChips } from '../locale-chips/locale-chips';
import { PageHead } from '../page-head/page-head';

type TextState = 'missing' | 'needs-update' | 'draft' | 'reviewed';

/** A document with a place among its kind. */
export interface OrderedRow {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly consent: string | undefined;
  readonly texts: Readonly<Record<string, TextState>>;
  /** How many entries name it. */
  readonly entries: number;
  readonly state: 'new' | 'live' | 'changed' | 'retired';
  readonly change: string | undefined;
}

/** Where the rows come from, and who moves them. */
export interface OrderedRows {
  status(): ResourceStatus;
  error(): unknown;
  rows(): readonly OrderedRow[];
  reload(): void;
  move(row: OrderedRow, by: -1 | 1): unknown;
}

/**
 * A page of documents in their order and, beside them, the one that is open: the child route.
 * What stands between head and table comes as content.
 */
@Component({
  selector: 'app-ordered-list',
  imports: [
    DocumentState,
    EmptyState,
    Icon,
    ListStates,
    LocaleChips,
    PageHead,
    RouterLink,
    RouterLinkActive,
    RouterOutlet,
    TranslatePipe,
  ],
  templateUrl: './ordered-list.html',
  styleUrl: './ordered-list.css',
  host: { '[class.open]': 'isOpen()' },
})
export class OrderedList {
  readonly kind = input.required<'category' | 'location'>();
  readonly heading = input.required<string>();
  /** Key of the words of this list. */
  readonly words = input.required<string>();
  /** Address of the list; a row opens below it. */
  readonly path = input.required<string>();
  readonly documents = input.required<OrderedRows>();
  readonly mayEdit = input(false);

  protected readonly up = ArrowUp;
  protected readonly down = ArrowDown;
  protected readonly isOpen = signal(false);

  /** The filter of the catalogue that shows them. */
  protected entriesOf({ id }: OrderedRow): Readonly<Record<string, string>> {
    return { [this.kind()]: id };
  }
}
