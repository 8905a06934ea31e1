import { Service, signal } from '@angular/core';

/** Why a page could not be reached at all: the server did not answer, or a chunk of code is gone. */
@Service()
export class NavigationFailure {
  readonly error = signal<unknown>(undefined);
}
