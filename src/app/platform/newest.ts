import { linkedSignal, type Signal } from '@angular/core';

/**
 * The newest value of a resource; while it is asked again, or after a failure, the one before.
 * So what is on the screen stays there until there is something better.
 */
export function newest<T>(resource: {
  hasValue(): boolean;
  value(): T | undefined;
}): Signal<T | undefined> {
  return linkedSignal<T | undefined, T | undefined>({
    source: () => (resource.hasValue() ? resource.value() : undefined),
    computation: (now, before) => now ?? before?.value,
  }).asReadonly();
}
