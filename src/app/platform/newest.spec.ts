import { signal } from '@angular/core';
import { newest } from './newest';

describe('the newest value of a resource', () => {
  it('stays on the screen while it is asked again, and after a failure', () => {
    const value = signal<string | undefined>(undefined);
    const seen = newest({ hasValue: () => value() !== undefined, value });
    expect(seen()).toBeUndefined();
    value.set('first');
    expect(seen()).toBe('first');
    value.set(undefined);
    expect(seen()).withContext('asked again').toBe('first');
    value.set('second');
    expect(seen()).toBe('second');
  });
});
