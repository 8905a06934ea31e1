/**
 * The row a finding belongs to: its own field, or the nearest field above or below it that differs.
 * @returns the path itself when no row is near
 */
export function anchorOf(path: string, rows: readonly string[]): string {
  const isNear = (at: string): boolean =>
    at === path || at.startsWith(`${path}/`) || path.startsWith(`${at}/`);
  return rows.find((at) => at === path) ?? rows.find(isNear) ?? path;
}
