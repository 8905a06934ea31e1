import type { DestroyRef } from '@angular/core';
import { computed, DOCUMENT, effect, inject, Service, signal } from '@angular/core';
import { createKeybindingsHandler } from 'tinykeys';
import { Preferences } from './preferences';

export interface Shortcut {
  /** As tinykeys writes it: `n`, `g e`, `$mod+s` ($mod is ⌘ on a Mac, Ctrl elsewhere), `[Shift]+?`. */
  readonly keys: string;
  /** Key of the words that say what it does. */
  readonly words: string;
  readonly run: () => void;
}

/** The one registry of shortcuts: it feeds the handlers and the sheet behind `?`. */
@Service()
export class Shortcuts {
  readonly #view = inject(DOCUMENT).defaultView;
  readonly #document = inject(DOCUMENT);
  readonly #preferences = inject(Preferences);
  readonly #all = signal<readonly Shortcut[]>([]);

  readonly all = this.#all.asReadonly();
  // tinykeys leaves the other sequences half pressed once one of them ran: each run begins anew.
  readonly #runs = signal(0);
  readonly #handler = computed(() => {
    this.#runs();
    return createKeybindingsHandler(
      Object.fromEntries(this.#all().map((each) => [each.keys, (event) => this.#run(each, event)])),
      { ignore: () => false },
    );
  });

  constructor() {
    effect((onCleanup) => {
      const handler = this.#handler();
      this.#view?.addEventListener('keydown', handler);
      onCleanup(() => this.#view?.removeEventListener('keydown', handler));
    });
  }

  /** Adds shortcuts for as long as `owner` lives; a later one with the same keys wins meanwhile. */
  add(shortcuts: readonly Shortcut[], owner: DestroyRef): void {
    this.#all.update((all) => [...all, ...shortcuts]);
    owner.onDestroy(() =>
      this.#all.update((all) => all.filter((each) => !shortcuts.includes(each))),
    );
  }

  #run(shortcut: Shortcut, event: KeyboardEvent): void {
    const isCombination = shortcut.keys.includes('$mod');
    if (event.defaultPrevented || event.isComposing) return;
    if (!isCombination && (isTyping(event.target) || !this.#preferences.values().hasSingleKeys))
      return;
    if (!isCombination && this.#document.querySelector('[aria-modal="true"]') !== null) return;
    event.preventDefault();
    this.#runs.update((runs) => runs + 1);
    shortcut.run();
  }
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const isBox =
    target instanceof HTMLInputElement && ['checkbox', 'radio', 'button'].includes(target.type);
  return !isBox && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

const onMac = (platform: string): boolean => /mac|iphone|ipad/i.test(platform);

/** How a person reads keys: `⌘S` or `Ctrl S`, `g e`. */
export function keyWords(keys: string, platform: string): string {
  const mod = onMac(platform) ? '⌘' : 'Ctrl ';
  return keys
    .replace(/^(\$mod\+)([a-z])$/, (_, first: string, key: string) => first + key.toUpperCase())
    .replace('[Shift]+', '')
    .replace('$mod+', mod)
    .replace('Shift+', '⇧')
    .replace('Enter', '↵')
    .replace('Escape', 'Esc');
}
