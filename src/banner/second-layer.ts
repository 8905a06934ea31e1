import type { NoticeCategory, NoticeProjection } from '../registry/public/index.ts';
import type { ConsentKeeper } from './consent/consent-keeper.ts';
import { detailsSheet } from './details-styles.ts';
import { button, element } from './element.ts';
import { entryList } from './entry-list.ts';
import { parseEntries } from './parse-entries.ts';
import type { FoundNotice } from './registry-source.ts';

type Settle = (wants: (category: NoticeCategory) => boolean) => void;

interface Row {
  readonly category: NoticeCategory;
  readonly node: HTMLElement;
  /** Absent where there is nothing to decide. */
  readonly toggle: HTMLInputElement | undefined;
}

function row(
  category: NoticeCategory,
  texts: NoticeProjection['texts'],
  keeper: ConsentKeeper,
  index: number,
): Row {
  const { label, description, alwaysOn } = category;
  const id = `c${index}`;
  const toggle = keeper.isAsked(category)
    ? element('input', { type: 'checkbox', role: 'switch', id, checked: keeper.isOn(category) })
    : undefined;
  toggle?.setAttribute('aria-describedby', `d${index}`);
  // Global Privacy Control is a proper name: the same words in every language.
  const state = alwaysOn ? texts.alwaysOn : 'Global Privacy Control';
  const name = toggle ? element('label', { htmlFor: id }, label) : label;
  const node = element(
    'div',
    { className: 'category' },
    element('h3', {}, name),
    toggle ?? element('span', { className: 'state' }, state),
    element('p', { id: `d${index}` }, description),
  );
  return { category, node, toggle };
}

async function addEntries(rows: readonly Row[], found: FoundNotice): Promise<void> {
  const { entries, labels } = parseEntries(await found.entries());
  for (const { category, node } of rows) {
    const own = entries.filter((entry) => entry.category === category.id);
    if (own.length > 0) node.append(entryList(own, labels));
  }
}

function layer(rows: readonly Row[], notice: NoticeProjection, settle: Settle): HTMLDialogElement {
  const { texts, locale, direction } = notice;
  // Closed first: the focus goes back to where it came from, and the banner takes it on from there.
  const answer = (wants: (category: NoticeCategory) => boolean) => () => {
    dialog.close();
    settle(wants);
  };
  const chosen = (category: NoticeCategory): boolean =>
    rows.some((one) => one.category === category && one.toggle?.checked);
  const dialog = element(
    'dialog',
    { className: 'details', lang: locale, dir: direction, ariaLabel: texts.detailsTitle },
    element(
      // No header nor footer: in a page they would be landmarks of the site.
      'div',
      { className: 'head' },
      element('h2', {}, texts.detailsTitle),
      button(texts.close, 'link close', () => dialog.close()),
    ),
    element('div', { className: 'categories' }, ...rows.map(({ node }) => node)),
    element(
      'div',
      { className: 'foot' },
      button(
        texts.acceptAll,
        'quiet',
        answer(() => true),
      ),
      button(
        texts.refuseAll,
        'quiet',
        answer(() => false),
      ),
      button(texts.save, 'save', answer(chosen)),
    ),
  );
  return dialog;
}

/** Shows the categories with their switches in a modal dialog; once, however often it is asked for. */
export function showSecondLayer(
  { root, warn }: { readonly root: ShadowRoot; readonly warn: (problem: unknown) => void },
  found: FoundNotice,
  keeper: ConsentKeeper,
  settle: Settle,
): void {
  if (root.querySelector('.details[open]')) return;
  if (!root.adoptedStyleSheets.includes(detailsSheet)) root.adoptedStyleSheets.push(detailsSheet);
  const { categories, texts } = found.notice;
  const rows = categories.map((category, index) => row(category, texts, keeper, index));
  const dialog = layer(rows, found.notice, settle);
  dialog.addEventListener('close', () => dialog.remove());
  root.append(dialog);
  dialog.showModal();
  addEntries(rows, found).catch(warn); // the choice can be made without the lists
}
