import { Component, computed, input, output } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { CopyButton } from '../copy-button/copy-button';

/** The words and the request id of a failure: what `ApiProblem` has, named without knowing it. */
export interface Failure {
  readonly words: {
    readonly key: string;
    readonly values: Readonly<Record<string, string | number>>;
  };
  readonly requestId?: string | undefined;
}

/** Something could not be loaded: what failed, the request id, retry, and details to pass on. */
@Component({
  selector: 'app-error-state',
  imports: [TranslatePipe, CopyButton],
  templateUrl: './error-state.html',
  styleUrl: './error-state.css',
  host: { role: 'alert' },
})
export class ErrorState {
  /** An error of a resource or a catch; what is no `Failure` is shown as unknown. */
  readonly error = input.required<unknown>();

  readonly retry = output();

  protected readonly failure = computed(() => failureOf(this.error()));
}

/** Unwraps what Angular's resource may have wrapped. */
function failureOf(error: unknown): Failure {
  if (error instanceof Error && 'words' in error) return error as unknown as Failure;
  if (error instanceof Error && error.cause !== undefined) return failureOf(error.cause);
  return { words: { key: 'problems.UNKNOWN', values: {} } };
}
