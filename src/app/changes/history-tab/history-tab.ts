import { httpResource } from '@angular/common/http';
import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { MomentPipe } from '../../platform/format';
import { Language } from '../../platform/language';
import { newest } from '../../platform/newest';
import { ErrorState } from '../../ui/error-state/error-state';
import { Skeleton } from '../../ui/skeleton/skeleton';
import { documentKey } from '../change-view';
import { References } from '../review-page/references';
import { ReviewStore } from '../review-page/review-store';
import type { HistoryAct, HistoryAnswer } from './history-view';

/** Every revision of a change and every act on it, with its time and its person. */
@Component({
  selector: 'app-history-tab',
  imports: [ErrorState, MomentPipe, RouterLink, Skeleton, TranslatePipe],
  templateUrl: './history-tab.html',
  styleUrl: './history-tab.css',
})
export class HistoryTab {
  readonly #references = inject(References);
  readonly #store = inject(ReviewStore);
  protected readonly language = inject(Language);

  /** Told anew with each answer of the change: whatever altered it stands in its history. */
  protected readonly answer = httpResource<HistoryAnswer>(() => {
    const view = this.#store.view();
    // An object of its own each time: the same address is asked again.
    return view && { url: `/api/v1/changes/${view.id}/history` };
  });
  readonly #shown = newest(this.answer);
  protected readonly isLoaded = computed(() => this.#shown() !== undefined);
  protected readonly acts = computed(() =>
    (this.#shown()?.items ?? []).map((act) => ({
      ...act,
      who: this.#nameOf(act.actor),
      what: this.#wordsOf(act),
      comment: this.#commentOf(act),
      documents: (act.documents ?? []).map((document) => ({
        ...document,
        key: documentKey(document),
        name: this.#documentName(document.kind, document.id),
      })),
      more: (act.edited ?? 0) - (act.documents?.length ?? 0),
      about: act.anchor && this.#documentName(act.anchor.kind, act.anchor.id),
    })),
  );

  #nameOf(actor: string): string {
    if (actor === 'system') return this.language.say('review.history.system');
    return this.#shown()?.people[actor]?.name ?? actor;
  }

  /** A newer server's act stands as it is. */
  #wordsOf(act: HistoryAct): string {
    const { action, revision = 0, firstRevision = revision, release = 0, publishAt } = act;
    const isTakenBack = action === 'change.set-publish-time' && publishAt === null;
    const name = isTakenBack ? 'change.drop-publish-time' : action;
    const key = `review.history.act.${name.replaceAll('.', '_')}`;
    if (!this.language.knows(key)) return action;
    const count = revision - firstRevision + 1;
    return this.language.say(key, {
      revision,
      firstRevision,
      release,
      count,
      time: publishAt ? publishAt.wall.replace('T', ' ') : '',
      zone: publishAt?.zone ?? '',
    });
  }

  /** What somebody wrote with a decision; the chain holds no words, the change does. */
  #commentOf({ action, actor, at }: HistoryAct): string {
    const verdict = action.replace('change.', '');
    const decision = this.#store
      .view()
      ?.decisions.find((one) => one.verdict === verdict && one.person === actor && one.at === at);
    return decision?.comment ?? '';
  }

  #documentName(kind: string, id: string): string {
    const name = this.#references.names().get(`${kind}/${id}`);
    if (name !== undefined) return name;
    return id === 'main' ? this.language.say(`fields.kind.${kind}`) : id;
  }
}
