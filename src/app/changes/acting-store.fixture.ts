import type { Provider } from '@angular/core';
import { signal } from '@angular/core';
import { problemFrom, type ApiProblem } from '../platform/api-problem';
import type { ChangeView } from './change-view';
import { ReviewStore } from './review-page/review-store';

/** The part of the store that a piece of the page acts through; requests go where the spec catches them. */
export class ActingStore implements Pick<ReviewStore, 'act'> {
  readonly view = signal<ChangeView | undefined>(undefined);
  readonly refusal = signal<ApiProblem | undefined>(undefined);
  readonly isActing = signal(false);
  readonly done: string[] = [];

  async act(
    done: string,
    request: (view: ChangeView) => Promise<ChangeView>,
  ): Promise<ChangeView | undefined> {
    const view = this.view();
    if (!view) return undefined;
    try {
      const after = await request(view);
      this.done.push(done);
      this.view.set(after);
      return after;
    } catch (error) {
      this.refusal.set(problemFrom(error));
      return undefined;
    }
  }
}

export const actingStore = (store: ActingStore): Provider => ({
  provide: ReviewStore,
  useValue: store,
});
