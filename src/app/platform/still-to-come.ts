import { type Finding, type LocalisedText, wordsOf } from '../../registry/index';
import { valueAt } from './document-draft/at-pointer';

const absent = ['RQ001', 'LG013', 'LG015'];
const withoutWords = ['LG019', 'LG023'];

/**
 * Whether a finding only says that something was not begun: an empty field, or a text that has no
 * words in the source locale yet. To call each of them an error would shout at whoever just begins.
 */
export function isStillToCome(
  { rule, path }: Pick<Finding, 'rule' | 'path'>,
  body: unknown,
  source: string,
): boolean {
  if (absent.includes(rule)) return true;
  if (!withoutWords.includes(rule)) return false;
  const text = valueAt(body, path.slice(0, path.lastIndexOf('/')));
  return wordsOf(text as LocalisedText | undefined, source).trim() === '';
}
