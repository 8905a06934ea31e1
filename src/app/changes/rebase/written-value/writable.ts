import type { FieldConflict } from '../../../../registry/index';

/**
 * How a field can be written here: words, or a span of time. What refers to another document, is
 * chosen from a list or has several parts is written in its editor, which knows its rules.
 */
export type Writable = 'text' | 'words' | 'span';

const wordFields = new Set([
  '/name',
  '/legalName',
  '/path',
  '/url',
  '/exemption/decidedBy',
  '/controller/name',
  '/controller/contact',
]);
const spanFields = new Set(['/duration', '/dataRetentionSeconds', '/choice/maxAgeSeconds']);

/** @returns undefined where only one of the two sides can be chosen */
export function writableAs({ at, mine, theirs }: FieldConflict): Writable | undefined {
  if (isText(mine) || isText(theirs)) return 'text';
  if (wordFields.has(at)) return 'words';
  return spanFields.has(at) && secondsOf(mine ?? theirs) !== undefined ? 'span' : undefined;
}

/** What the box starts with: mine, as it is what somebody here was writing. */
export const startOf = ({ mine, theirs }: FieldConflict): string => {
  const start = mine ?? theirs;
  return isText(start) ? start.text : typeof start === 'string' ? start : '';
};

/** The written words as the value of the field; undefined while they say nothing. */
export function valueOf(words: string, conflict: FieldConflict): unknown {
  if (words.trim() === '') return undefined;
  const like = [conflict.mine, conflict.theirs].find(isText);
  return like ? { ...like, text: words, state: 'draft' } : words.trim();
}

/** The written span as the value of the field. */
export function spanOf(seconds: number, { mine, theirs }: FieldConflict): unknown {
  const like = mine ?? theirs;
  return typeof like === 'object' && like !== null ? { ...like, seconds } : seconds;
}

export function secondsOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value !== 'object' || value === null || !('seconds' in value)) return undefined;
  return typeof value.seconds === 'number' ? value.seconds : undefined;
}

const isText = (value: unknown): value is { readonly text: string; readonly state: string } =>
  typeof value === 'object' && value !== null && 'text' in value && 'state' in value;
