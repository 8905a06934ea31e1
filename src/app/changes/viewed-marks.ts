import { DOCUMENT, inject, Service, signal } from '@angular/core';

const PREFIX = 'viewed:';

/**
 * Which documents of a change somebody has looked at, per revision, in this browser alone. They help
 * a reader keep their place; they are no evidence, so losing them loses nothing.
 */
@Service()
export class ViewedMarks {
  readonly #storage = inject(DOCUMENT).defaultView?.localStorage;
  readonly #marks = signal<Readonly<Record<string, readonly string[]>>>({});

  of(change: string, revision: number): readonly string[] {
    const key = keyOf(change, revision);
    return this.#marks()[key] ?? this.#read(key);
  }

  toggle(change: string, revision: number, document: string): void {
    const key = keyOf(change, revision);
    const before = this.of(change, revision);
    const after = before.includes(document)
      ? before.filter((each) => each !== document)
      : [...before, document];
    this.#marks.update((marks) => ({ ...marks, [key]: after }));
    this.#write(change, key, after);
  }

  #read(key: string): readonly string[] {
    try {
      const stored: unknown = JSON.parse(this.#storage?.getItem(PREFIX + key) ?? '[]');
      return Array.isArray(stored) ? stored.map(String) : [];
    } catch {
      return []; // Switched off, or not written by us.
    }
  }

  #write(change: string, key: string, documents: readonly string[]): void {
    try {
      this.#forgetOthers(change, key);
      this.#storage?.setItem(PREFIX + key, JSON.stringify(documents));
    } catch {
      // Switched off or full: the marks last as long as the page.
    }
  }

  /** Marks on earlier revisions of the change say nothing any more. */
  #forgetOthers(change: string, key: string): void {
    const storage = this.#storage;
    if (!storage) return;
    const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
    keys
      .filter((each) => each.startsWith(`${PREFIX}${change}@`) && each !== PREFIX + key)
      .forEach((each) => storage.removeItem(each));
  }
}

const keyOf = (change: string, revision: number): string => `${change}@${revision}`;
