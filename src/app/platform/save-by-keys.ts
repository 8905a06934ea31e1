import { DestroyRef, inject } from '@angular/core';
import { Shortcuts } from './shortcuts';

/** ⌘S saves at once what would be saved in a moment anyway. Call it in an injection context. */
export function saveByKeys(save: () => unknown): void {
  const run = (): void => void save();
  inject(Shortcuts).add([{ keys: '$mod+s', words: 'ui.save.now', run }], inject(DestroyRef));
}
