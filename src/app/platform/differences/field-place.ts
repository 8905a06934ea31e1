import type { Kind } from '../../../registry/index';

/** Where a difference lies, in the terms of `words/fields`. */
export interface FieldPlace {
  /** Key below `fields.label.KIND`: `/duration/note/fr` → `durationNote`. */
  readonly field: string;
  /** Set when the value is a text of one locale. */
  readonly locale: string | undefined;
  /** Id of a section, or of a rule pack: what tells two rows of one label apart. */
  readonly part: string | undefined;
}

/** RFC 6901 §4: `~1` before `~0`, so that `~01` stays `~1`. */
const unescape = (step: string): string => step.replaceAll('~1', '/').replaceAll('~0', '~');

/** @param at JSON Pointer of a `FieldDifference` */
export function placeOf(kind: Kind, at: string, isText: boolean): FieldPlace {
  const steps = at.split('/').slice(1).map(unescape);
  const locale = isText ? steps.pop() : undefined;
  const hasPart = kind === 'policy' ? steps[0] === 'sections' : steps[0] === 'rulePacks';
  const part = hasPart ? steps.splice(1, 1)[0] : undefined;
  const field = steps.map((step, index) => (index === 0 ? step : capitalised(step))).join('');
  return { field, locale, part };
}

const capitalised = (step: string): string => step.charAt(0).toUpperCase() + step.slice(1);
