import { entryTexts } from './entry-texts';

/** Where a field of an entry is edited. */
export interface FieldPlace {
  readonly tab: 'entry' | 'texts' | 'exemption';
  /** Of a text that is not in the source locale. */
  readonly locale?: string;
}

/** @param pointer JSON Pointer into the entry; whatever it is, some tab is the answer */
export function placeOfField(pointer: string, source: string): FieldPlace {
  if (/^\/exemption(\/|$)/.test(pointer)) return { tab: 'exemption' };
  const text = entryTexts.find(({ at }) => pointer.startsWith(`${at}/`));
  const locale = text && pointer.slice(text.at.length + 1);
  return locale === undefined || locale === source ? { tab: 'entry' } : { tab: 'texts', locale };
}
