import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { Check } from 'lucide';
import { DocumentNamePipe } from '../../platform/differences/document-name';
import { Language } from '../../platform/language';
import { Icon } from '../../ui/icon/icon';
import { StateBadge } from '../../ui/state-badge/state-badge';
import { documentKey, type ChangedDocument } from '../change-view';

/** The documents of a change, with what the reader has looked at. */
@Component({
  selector: 'app-edited-list',
  imports: [DocumentNamePipe, Icon, RouterLink, StateBadge, TranslatePipe],
  templateUrl: './edited-list.html',
  styleUrl: './edited-list.css',
})
export class EditedList {
  protected readonly language = inject(Language);

  readonly documents = input.required<readonly ChangedDocument[]>();
  /** Key of the one that is shown. */
  readonly selected = input<string>();
  /** Keys of those that were viewed. */
  readonly viewed = input.required<readonly string[]>();
  /** Keys of documents with an error finding. */
  readonly faulty = input<ReadonlySet<string>>(new Set());

  protected readonly tick = Check;
  protected readonly rows = computed(() =>
    this.documents().map((document) => {
      const key = documentKey(document);
      return { ...document, key, isViewed: this.viewed().includes(key) };
    }),
  );
  protected readonly viewedCount = computed(
    () => this.rows().filter(({ isViewed }) => isViewed).length,
  );
}
