import type {
  NoticeCategory,
  NoticeEntries,
  NoticeEntry,
  NoticeProjection,
} from '../registry/public/index.ts';
import { element } from './element.ts';
import { describeName } from './entry-list.ts';

export type Mark = 'changed' | 'added' | 'removed';

/** What a banner is made of. */
export interface Picture {
  readonly notice: NoticeProjection;
  readonly entries: NoticeEntries;
}

/** Another banner that this one is read beside. */
export interface Beside extends Picture {
  /** On which side of it this one stands. */
  readonly side: 'before' | 'after';
  /** What a mark says to whoever does not see it, in the reader's language. */
  readonly words: Readonly<Record<Mark, string>>;
}

type Draw = (place: Element | null | undefined, mark: Mark | undefined) => void;

const facts = ['names', 'provider', 'function', 'purpose', 'duration'] as const;

/** Outlines in the layers that are open what differs from the other banner; what is marked stays so. */
export function markDifferences(root: ShadowRoot, shown: Picture, beside: Beside): void {
  const draw: Draw = (place, mark) => {
    if (place && mark) outline(place as HTMLElement, beside.words[mark]);
  };
  const sole = beside.side === 'before' ? 'removed' : 'added';
  markTexts(root, shown.notice, beside.notice, draw);
  shown.notice.categories.forEach((category, index) => {
    const node = root.querySelectorAll('.category').item(index) as Element | null;
    if (node) markCategory(node, category, { shown, beside, sole, draw });
  });
}

function markTexts(
  root: ShadowRoot,
  { texts, appearance }: NoticeProjection,
  other: NoticeProjection,
  draw: Draw,
): void {
  const isOther = JSON.stringify(appearance) !== JSON.stringify(other.appearance);
  draw(root.querySelector('.card'), isOther ? 'changed' : undefined);
  for (const [text, selector] of [
    ['title', '.card h2'],
    ['text', '.card p'],
    ['policyLink', '.card p a'],
    ['acceptAll', '.acts button:nth-child(1)'],
    ['refuseAll', '.acts button:nth-child(2)'],
    ['choose', '.acts button:nth-child(3)'],
    ['reopen', '.stay button'],
    ['detailsTitle', '.head h2'],
    ['close', '.head button'],
    ['acceptAll', '.foot button:nth-child(1)'],
    ['refuseAll', '.foot button:nth-child(2)'],
    ['save', '.foot button:nth-child(3)'],
  ] as const) {
    draw(root.querySelector(selector), texts[text] === other.texts[text] ? undefined : 'changed');
  }
}

interface Compared {
  readonly shown: Picture;
  readonly beside: Beside;
  readonly sole: Mark;
  readonly draw: Draw;
}

function markCategory(node: Element, category: NoticeCategory, compared: Compared): void {
  const { shown, beside, sole, draw } = compared;
  const other = beside.notice.categories.find(({ id }) => id === category.id);
  const differs = (name: 'label' | 'description' | 'alwaysOn'): Mark | undefined =>
    other && other[name] !== category[name] ? 'changed' : undefined;
  draw(node.querySelector('h3'), other ? differs('label') : sole);
  draw(node.querySelector('p'), differs('description'));
  draw(node.querySelector('.state, input'), differs('alwaysOn'));
  const listed = (picture: Picture) =>
    picture.entries.entries.filter(({ category: id }) => id === category.id);
  const own = listed(shown);
  const ids = (entries: readonly NoticeEntry[]) => entries.map(({ id }) => id).join(' ');
  const isOther = other && ids(own) !== ids(listed(beside));
  draw(node.querySelector('summary'), isOther ? 'changed' : undefined);
  node.querySelectorAll('dl').forEach((list, index) => {
    const entry = own[index];
    if (entry) markEntry(list, entry, compared);
  });
}

function markEntry(list: Element, entry: NoticeEntry, { shown, beside, sole, draw }: Compared) {
  const other = beside.entries.entries.find(({ id }) => id === entry.id);
  const places = new Map<string, Element[]>();
  let label = '';
  for (const child of list.children) {
    if (child.tagName === 'DT') label = child.textContent;
    else places.set(label, [...(places.get(label) ?? []), child]);
  }
  for (const fact of facts) {
    const [first, ...others] = places.get(shown.entries.labels[fact]) ?? [];
    if (!other) draw(first, fact === 'names' ? sole : undefined);
    else if (read(entry, fact) !== read(other, fact)) draw(first, 'changed');
    if (other && entry.condition !== other.condition) draw(others[0], 'changed');
  }
}

const read = (entry: NoticeEntry, fact: (typeof facts)[number]): string =>
  fact === 'names' ? entry.names.map(describeName).join(', ') : entry[fact];

function outline(place: HTMLElement, words: string): void {
  if (place.dataset['marked'] !== undefined) return;
  place.dataset['marked'] = '';
  // By script, since the page's content security policy allows no inline style.
  Object.assign(place.style, {
    outline: '2px solid light-dark(#8a4b08, #e0a458)',
    outlineOffset: '2px',
  });
  if (place.matches('input')) {
    place.ariaDescription = words;
    return;
  }
  const spoken = element('span', {}, `${words}: `);
  Object.assign(spoken.style, {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  });
  place.prepend(spoken);
}
