import type { Names } from '../../platform/differences/value-words';
import type { Language } from '../../platform/language';
import type { Tone } from '../../ui/state-badge/state-badge';
import type { ChangeView } from '../change-view';

/** One reason, as it unfolds below its consequence. */
export interface Why {
  readonly words: string;
  /** What makes it one, or where it comes from. */
  readonly aside?: string;
}

/** One consequence of publishing a change: a state, a clause, and what is behind it. */
export interface ConsequenceRow {
  readonly key: 'reconsent' | 'texts' | 'banner' | 'policy' | 'locales' | 'outputs' | 'export';
  readonly tone: Tone;
  readonly badge: string;
  readonly says: string;
  readonly why: readonly Why[];
}

/** What wording a consequence needs beside it. */
export interface Telling {
  readonly view: ChangeView;
  readonly names: Names;
  readonly language: Language;
}

/** What a document is called where only its kind and id are known. */
export const nameIn = ({ names }: Telling, kind: string, id: string): string =>
  names.get(`${kind}/${id}`) ?? id;

export const joined = (words: Iterable<string>, language: Language): string =>
  new Intl.ListFormat(language.current()).format(words);
