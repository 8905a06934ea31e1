import { Service } from '@angular/core';

/** The console's only clock. */
@Service()
export class Today {
  now(): Date {
    return new Date();
  }
}
