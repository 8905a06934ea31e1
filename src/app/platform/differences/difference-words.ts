import { inject, Service } from '@angular/core';
import {
  canonicalText,
  compareBodies,
  type Body,
  type FieldDifference,
  type Kind,
} from '../../../registry/index';
import { localeName } from '../format';
import { Language } from '../language';
import { inReadingOrder } from './field-order';
import { placeOf, type FieldPlace } from './field-place';
import { isForMachines, valueWords, type Names, type Wording } from './value-words';

/** One field that differs, in the reader's words. */
export interface DifferenceRow {
  /** JSON Pointer into the body. */
  readonly at: string;
  readonly label: string;
  /** The locale or section the row is about. */
  readonly aside: string;
  /** A plain sentence on a technical field. */
  readonly note: string;
  readonly shape: 'text' | 'value' | 'list';
  readonly isMono: boolean;
  readonly locale?: string;
  readonly before?: string;
  readonly after?: string;
  /** What the new value means. */
  readonly says: string;
  /** State of a text before and after, when it differs: key of `ui.text`. */
  readonly states?: { readonly before?: string; readonly after?: string };
  readonly removed: readonly string[];
  readonly added: readonly string[];
  readonly kept: readonly string[];
}

interface Text {
  readonly text: string;
  readonly state: string;
}

/** Puts what the registry compared into the words of the console; follows its language. */
@Service()
export class DifferenceWords {
  readonly #language = inject(Language);

  /** @param names what ids of providers, categories and locations are called */
  rows(
    kind: Kind,
    differences: readonly FieldDifference[],
    names: Names,
  ): readonly DifferenceRow[] {
    return inReadingOrder(kind, differences).map((difference) =>
      this.#row(kind, difference, names),
    );
  }

  /** The fields of a body that do not differ, for whoever unfolds them. */
  unchanged(
    kind: Kind,
    body: Body,
    differences: readonly FieldDifference[],
    names: Names,
  ): readonly DifferenceRow[] {
    const differing = new Set(differences.map(({ at }) => at));
    const all = compareBodies(undefined, body).filter(({ at }) => !differing.has(at));
    return this.rows(kind, all, names);
  }

  #row(kind: Kind, difference: FieldDifference, names: Names): DifferenceRow {
    const { at, before, after } = difference;
    const isText = isTextValue(before) || isTextValue(after);
    const place = placeOf(kind, at, isText);
    const wording: Wording = {
      say: (key) => this.#language.say(key),
      knows: (key) => this.#language.knows(key),
      language: this.#language.current(),
      names,
    };
    return {
      at,
      label: this.#label(kind, place),
      aside: this.#aside(place),
      note: this.#known(`fields.note.${place.field}`),
      says: '',
      isMono: isForMachines(place.field),
      removed: [],
      added: [],
      kept: [],
      ...(isText ? textRow(before, after, place) : this.#valueRow(place, before, after, wording)),
    };
  }

  #valueRow(place: FieldPlace, before: unknown, after: unknown, wording: Wording) {
    if (Array.isArray(before) || Array.isArray(after)) {
      return listRow(place.field, before, after, wording);
    }
    const words = (value: unknown) => valueWords(place.field, value, wording);
    return {
      shape: 'value' as const,
      ...(before === undefined ? {} : { before: words(before) }),
      ...(after === undefined ? {} : { after: words(after) }),
      says: this.#known(`fields.says.${place.field}.${sayingOf(after)}`),
    };
  }

  #label(kind: Kind, { field }: FieldPlace): string {
    return this.#known(`fields.label.${kind}.${field}`) || field;
  }

  #aside({ part, locale }: FieldPlace): string {
    const language = locale === undefined ? '' : localeName(locale, this.#language.current());
    return [part ?? '', language].filter((each) => each !== '').join(' · ');
  }

  #known(key: string): string {
    return this.#language.knows(key) ? this.#language.say(key) : '';
  }
}

const isTextValue = (value: unknown): value is Text =>
  typeof value === 'object' && value !== null && 'text' in value && 'state' in value;

const sayingOf = (value: unknown): string => {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' ? value : '-';
};

function textRow(before: unknown, after: unknown, { locale, field }: FieldPlace) {
  const old = isTextValue(before) ? before : undefined;
  const now = isTextValue(after) ? after : undefined;
  return {
    shape: 'text' as const,
    isMono: isForMachines(field),
    ...(locale === undefined ? {} : { locale }),
    ...(old ? { before: old.text } : {}),
    ...(now ? { after: now.text } : {}),
    ...(old?.state === now?.state
      ? {}
      : {
          states: {
            ...(old ? { before: old.state } : {}),
            ...(now ? { after: now.state } : {}),
          },
        }),
  };
}

function listRow(field: string, before: unknown, after: unknown, wording: Wording) {
  const old = Array.isArray(before) ? (before as unknown[]) : [];
  const now = Array.isArray(after) ? (after as unknown[]) : [];
  if (old.length + now.length === 0) return emptyRow(before, after);
  const keys = { old: new Set(old.map(canonicalText)), now: new Set(now.map(canonicalText)) };
  const words = (values: unknown[]) => values.map((value) => valueWords(field, value, wording));
  return {
    shape: 'list' as const,
    removed: words(old.filter((value) => !keys.now.has(canonicalText(value)))),
    added: words(now.filter((value) => !keys.old.has(canonicalText(value)))),
    kept: words(now.filter((value) => keys.old.has(canonicalText(value)))),
  };
}

/** An empty list that came or went has no items to show. */
const emptyRow = (before: unknown, after: unknown) => ({
  shape: 'value' as const,
  ...(before === undefined ? {} : { before: '' }),
  ...(after === undefined ? {} : { after: '' }),
});
