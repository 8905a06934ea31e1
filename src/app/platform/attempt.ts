import { signal } from '@angular/core';
import { ApiProblem } from './api-problem';

/** What a form knows while it is sent: busy, and the problem of the last attempt. */
export class Attempt {
  readonly isBusy = signal(false);
  readonly problem = signal<ApiProblem | undefined>(undefined);

  /** Runs once at a time; a refusal becomes `problem`, anything else is thrown on. */
  async run(work: () => Promise<unknown>): Promise<boolean> {
    if (this.isBusy()) return false;
    this.isBusy.set(true);
    this.problem.set(undefined);
    try {
      await work();
      return true;
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      this.problem.set(error);
      return false;
    } finally {
      this.isBusy.set(false);
    }
  }
}
