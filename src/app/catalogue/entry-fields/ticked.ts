/** Something to tick. */
export interface Tick {
  readonly id: string;
  readonly label: string;
  readonly isOn: boolean;
}

/** All that can be ticked; an id that nobody knows stays visible: it must be seen to be mended. */
export function ticked(
  known: readonly { readonly id: string; readonly label: string }[],
  ids: readonly string[],
): readonly Tick[] {
  const unknown = ids.filter((id) => !known.some((choice) => choice.id === id));
  return [...known, ...unknown.map((id) => ({ id, label: id }))].map(({ id, label }) => ({
    id,
    label,
    isOn: ids.includes(id),
  }));
}
