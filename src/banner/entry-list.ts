import type { NamePattern, NoticeEntries, NoticeEntry } from '../registry/public/index.ts';
import { element } from './element.ts';

/** A pattern as a visitor reads it: `_ga*`. */
export function describeName({ pattern, match }: NamePattern): string {
  if (match === 'prefix') return `${pattern}*`;
  return match === 'suffix' ? `*${pattern}` : pattern;
}

function facts(entry: NoticeEntry, labels: NoticeEntries['labels']): HTMLElement {
  const rows: [label: string, className: string, ...values: (string | undefined)[]][] = [
    [labels.names, 'names', entry.names.map(describeName).join(', ')],
    [labels.provider, '', entry.provider],
    [labels.function, '', entry.function],
    [labels.purpose, '', entry.purpose],
    [labels.duration, '', entry.duration, entry.condition],
  ];
  const list = element('dl', {});
  for (const [label, className, ...values] of rows) {
    const told = values.filter((value) => value);
    if (told.length === 0) continue; // a provider may be named without a single cookie
    list.append(element('dt', {}, label));
    for (const value of told) list.append(element('dd', { className }, value ?? ''));
  }
  return list;
}

/** The entries of one category, folded; built when they are unfolded for the first time. */
export function entryList(
  entries: readonly NoticeEntry[],
  labels: NoticeEntries['labels'],
): HTMLDetailsElement {
  const list = element('details', {}, element('summary', {}, `${labels.names}: ${entries.length}`));
  const unfold = (): void => list.append(...entries.map((entry) => facts(entry, labels)));
  list.addEventListener('toggle', unfold, { once: true });
  return list;
}
