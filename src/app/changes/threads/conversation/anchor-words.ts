import { inject, Service } from '@angular/core';
import type { Anchor } from '../../../../registry/index';
import {
  DifferenceWords,
  type DifferenceRow,
} from '../../../platform/differences/difference-words';
import { documentKey, type ChangedDocument } from '../../change-view';
import { References } from '../../review-page/references';
import { ReviewStore } from '../../review-page/review-store';

/** What a conversation is about. */
export interface About {
  /** Undefined once the change no longer holds it. */
  readonly document: ChangedDocument | undefined;
  readonly key: string;
  readonly path: string;
  /** Undefined for a document as a whole, or a field that is gone. */
  readonly field: DifferenceRow | undefined;
}

/** Places of conversations in words. Lives as long as the review page. */
@Service({ autoProvided: false })
export class AnchorWords {
  readonly #references = inject(References);
  readonly #store = inject(ReviewStore);
  readonly #words = inject(DifferenceWords);

  /** @returns undefined for the change as a whole */
  about(anchor: Anchor | undefined): About | undefined {
    if (anchor === undefined) return undefined;
    const key = documentKey(anchor);
    const document = this.#store.view()?.documents.find((each) => documentKey(each) === key);
    const field = document && this.#fieldOf(document, anchor.path);
    return { document, key, path: anchor.path ?? '', field };
  }

  #fieldOf(document: ChangedDocument, path: string | undefined): DifferenceRow | undefined {
    const body = document.after ?? document.before;
    if (body === undefined || path === undefined) return undefined;
    const rows = this.#words.unchanged(document.kind, body, [], this.#references.names());
    return rows.find(({ at }) => at === path);
  }
}
