import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  linkedSignal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { Check, CircleCheck, Undo2 } from 'lucide';
import { DocumentNamePipe } from '../../platform/differences/document-name';
import { Language } from '../../platform/language';
import { Icon } from '../../ui/icon/icon';
import { StateBadge } from '../../ui/state-badge/state-badge';
import { documentKey, type ChangedDocument } from '../change-view';
import type { ShownMark } from '../my-review/shown-marks';

/** Each row is a link that follows the address: thousands of them would stop the page. */
const DRAWN = 200;

/** The documents of a change, with what the reader has looked at. */
@Component({
  selector: 'app-edited-list',
  imports: [DocumentNamePipe, Icon, RouterLink, StateBadge, TranslatePipe],
  templateUrl: './edited-list.html',
  styleUrl: './edited-list.css',
})
export class EditedList {
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly #injector = inject(Injector);
  protected readonly language = inject(Language);

  /** Those that are listed. */
  readonly documents = input.required<readonly ChangedDocument[]>();
  /** How many the change holds. */
  readonly total = input.required<number>();
  /** Key of the one that is shown. */
  readonly selected = input<string>();
  /** Keys of those that were viewed. */
  readonly viewed = input.required<ReadonlySet<string>>();
  /** Keys of documents with an error finding. */
  readonly faulty = input<ReadonlySet<string>>(new Set());

  /** Key of a document → how many of its conversations are open. */
  readonly remarks = input<ReadonlyMap<string, number>>(new Map());
  /** Key of a document → what was thought of it. */
  readonly marks = input<ReadonlyMap<string, ShownMark>>(new Map());
  /** Part of the review in which a document is opened; null: its difference. */
  readonly tab = input<string | null>(null);
  /** Fields are counted since the reader's own decision. */
  readonly isSince = input(false);

  protected readonly tick = Check;
  protected readonly glyphs = { fine: CircleCheck, returned: Undo2 } as const;
  /** Place of the first row that is drawn: of the part that holds the shown document, until another part is asked for. */
  protected readonly from = linkedSignal(() => {
    const at = this.documents().findIndex((each) => documentKey(each) === this.selected());
    return Math.floor(Math.max(at, 0) / DRAWN) * DRAWN;
  });
  protected readonly before = this.from;
  protected readonly after = computed(() =>
    Math.max(this.documents().length - this.from() - DRAWN, 0),
  );
  readonly #drawn = computed(() => this.documents().slice(this.from(), this.from() + DRAWN));
  protected readonly rows = computed(() =>
    this.#drawn().map((document) => {
      const key = documentKey(document);
      const { differences, sinceReview } = document;
      return {
        ...document,
        key,
        isViewed: this.viewed().has(key),
        fields: ((this.isSince() ? sinceReview : undefined) ?? differences).length,
        remarks: this.remarks().get(key) ?? 0,
        mark: this.marks().get(key),
      };
    }),
  );

  /** @param by parts forwards, or back when negative; whoever reads goes on at the first row of it */
  protected showPart(by: number): void {
    this.from.update((from) => from + by * DRAWN);
    afterNextRender(() => this.#host.querySelector<HTMLElement>('.list a')?.focus(), {
      injector: this.#injector,
    });
  }
}
