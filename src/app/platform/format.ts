import { Pipe, type PipeTransform } from '@angular/core';

/** Pure pipes over Intl. The language is an argument, so that a switch repaints: `at | day: language.current()`. */
type Instant = string | Date | null | undefined;

const dateOf = (instant: Instant): Date | undefined => {
  if (instant === null || instant === undefined || instant === '') return undefined;
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? undefined : date;
};

/** "25 Nov 2026" */
export function dayWords(instant: Instant, language: string): string {
  const date = dateOf(instant);
  return date ? new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(date) : '';
}

/** "25 Nov 2026, 12:04" in the browser's time zone. */
export function momentWords(instant: Instant, language: string): string {
  const style = { dateStyle: 'medium', timeStyle: 'short' } as const;
  const date = dateOf(instant);
  return date ? new Intl.DateTimeFormat(language, style).format(date) : '';
}

/** "12:04" */
export function clockWords(instant: Instant, language: string): string {
  const date = dateOf(instant);
  return date ? new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(date) : '';
}

const steps = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;

/** "2 days ago"; under a minute "now". */
export function agoWords(instant: Instant, language: string, now: Date): string {
  const date = dateOf(instant);
  if (!date) return '';
  const seconds = Math.round((date.getTime() - now.getTime()) / 1000);
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const step = steps.find(([, length]) => Math.abs(seconds) >= length);
  return step ? format.format(Math.trunc(seconds / step[1]), step[0]) : format.format(0, 'second');
}

@Pipe({ name: 'day' })
export class DayPipe implements PipeTransform {
  transform = dayWords;
}

@Pipe({ name: 'moment' })
export class MomentPipe implements PipeTransform {
  transform = momentWords;
}

@Pipe({ name: 'ago' })
export class AgoPipe implements PipeTransform {
  transform = agoWords;
}

@Pipe({ name: 'amount' })
export class AmountPipe implements PipeTransform {
  transform(value: number, language: string): string {
    return new Intl.NumberFormat(language).format(value);
  }
}

/** "français": a locale in the reader's own language; the tag itself when nobody has a name for it. */
@Pipe({ name: 'localeName' })
export class LocaleNamePipe implements PipeTransform {
  transform(tag: string, language: string): string {
    return localeName(tag, language);
  }
}

export function localeName(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag; // RangeError: not a language tag, e.g. one that is still being typed
  }
}
