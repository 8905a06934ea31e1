import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, inject, input, signal } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { Attempt } from '../../../platform/attempt';
import { MomentPipe } from '../../../platform/format';
import { Language } from '../../../platform/language';
import { Session } from '../../../platform/session';
import { Confirm } from '../../../ui/confirm-dialog/confirm-dialog';
import { TextDiff } from '../../../ui/text-diff/text-diff';
import { KeptWords } from '../../kept-words';
import { ReviewStore } from '../../review-page/review-store';
import { CommentBox } from '../comment-box/comment-box';
import type { Said, ThreadView } from '../thread-view';
import { ThreadsStore } from '../threads-store';

/** One conversation: what was said, and the acts on it. A resolved one is folded. */
@Component({
  selector: 'app-thread-card',
  imports: [CommentBox, MomentPipe, NgTemplateOutlet, TextDiff, TranslatePipe],
  templateUrl: './thread-card.html',
  styleUrl: './thread-card.css',
})
export class ThreadCard {
  readonly #confirm = inject(Confirm);
  readonly #kept = inject(KeptWords);
  readonly #session = inject(Session);
  readonly #threads = inject(ThreadsStore);
  protected readonly language = inject(Language);
  protected readonly store = inject(ReviewStore);

  readonly thread = input.required<ThreadView>();
  /** The present words of the text the thread is about. */
  readonly present = input<string>();
  readonly locale = input<string>();

  protected readonly attempt = new Attempt();
  readonly #asked = signal(false);
  protected readonly place = computed(() => `reply/${this.thread().id}`);
  protected readonly isReplying = computed(
    () => this.#asked() || this.#kept.has(this.store.id(), this.place()),
  );
  protected readonly mayComment = computed(() => this.#session.can('comment'));
  protected readonly mayApply = computed(() => {
    const view = this.store.view();
    const me = this.#session.person()?.id ?? '';
    const isOpen = ['draft', 'in-review', 'changes-requested'].includes(view?.state ?? '');
    return isOpen && this.#session.can('edit') && view?.contributors.includes(me) === true;
  });
  protected readonly comments = computed(() => {
    const { comments } = this.thread();
    const me = this.#session.person()?.id;
    return comments.map((comment) => ({
      ...comment,
      // The words stand there already, whoever put them there.
      isTaken: comment.applied !== undefined || comment.suggestion === this.present(),
      name:
        comment.person === me
          ? this.language.say('review.thread.you')
          : (this.#threads.people()[comment.person]?.name ?? comment.person),
    }));
  });

  protected readonly send = (said: Said): Promise<void> => this.#threads.reply(this.thread(), said);

  protected reply(): void {
    this.#asked.set(true);
  }

  protected close(): void {
    this.#asked.set(false);
  }

  protected async move(verb: 'resolve' | 'reopen'): Promise<void> {
    await this.attempt.run(() => this.#threads.move(this.thread(), verb));
  }

  protected async apply(comment: string): Promise<void> {
    const approvals = this.store.view()?.approvals ?? 0;
    if (approvals > 0 && !(await this.#isWorthIt(approvals))) return;
    await this.#threads.apply(this.thread(), comment, approvals > 0);
  }

  #isWorthIt(count: number): Promise<boolean> {
    return this.#confirm.ask({
      title: this.language.say('review.thread.ask.title'),
      text: this.language.say('review.thread.ask.text', { count }),
      confirm: this.language.say('review.thread.ask.confirm'),
    });
  }
}
