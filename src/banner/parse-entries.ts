import type { NamePattern, NoticeEntries, NoticeEntry } from '../registry/public/index.ts';

const isText = (value: unknown): boolean => typeof value === 'string';

function isEntry(entry: NoticeEntry): boolean {
  const { category, provider, purpose, duration, names } = entry;
  return (
    [category, provider, entry.function, purpose, duration, entry.condition ?? ''].every(isText) &&
    names.every((name: NamePattern) => isText(name.pattern) && isText(name.match))
  );
}

/** @throws when anything is malformed */
export function parseEntries(input: unknown): NoticeEntries {
  const found = input as NoticeEntries;
  const { provider, names, purpose, duration } = found.labels;
  const labels = [provider, found.labels.function, names, purpose, duration];
  if (!labels.every(isText) || !found.entries.every(isEntry))
    throw new TypeError('malformed entries');
  return found;
}
