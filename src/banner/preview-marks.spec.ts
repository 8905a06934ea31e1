import { entryList } from './entry-list.ts';
import { element } from './element.ts';
import { firstLayer } from './first-layer.ts';
import { markDifferences, type Beside, type Picture } from './preview-marks.ts';
import { aNotice, anEntry, someEntries } from './sample-notice.fixture.ts';

const notice = aNotice();
const entry = anEntry();
const picture: Picture = { notice, entries: someEntries(entry) };
const words = { changed: 'changed', added: 'new', removed: 'removed' };
const beside = (parts: Partial<Beside> = {}): Beside => ({
  ...picture,
  side: 'after',
  words,
  ...parts,
});
const nothing = (): void => undefined;

describe('the marks in a previewed banner', () => {
  /** The first layer, and the list of a category, as the production banner draws them. */
  function marked(shown: Picture, other: Beside, times = 1): readonly string[] {
    const root = document.createElement('div').attachShadow({ mode: 'open' });
    const acts = { acceptAll: nothing, refuseAll: nothing, choose: nothing };
    const list = entryList(shown.entries.entries, shown.entries.labels);
    list.dispatchEvent(new Event('toggle'));
    const categories = shown.notice.categories.map(({ id, label, description }) =>
      element(
        'div',
        { className: 'category' },
        element('h3', {}, label),
        element('p', {}, description),
        ...(id === entry.category ? [list] : []),
      ),
    );
    root.append(firstLayer(shown.notice, '/policy', acts), ...categories);
    for (let time = 0; time < times; time += 1) markDifferences(root, shown, other);
    return [...root.querySelectorAll<HTMLElement>('[data-marked]')].map((each) => {
      expect(each.style.outlineStyle).toBe('solid');
      return each.textContent;
    });
  }
  const titled = (title: string): Picture => ({
    ...picture,
    notice: { ...notice, texts: { ...notice.texts, title } },
  });
  const withEntry = (...entries: Parameters<typeof someEntries>): Picture => ({
    notice,
    entries: someEntries(...entries),
  });

  it('are none where nothing differs', () => expect(marked(picture, beside())).toEqual([]));

  it('say before the words that they changed', () => {
    expect(marked(titled('Other'), beside())).toEqual(['changed: Other']);
  });

  it('are drawn once, however often a layer opens', () => {
    expect(marked(titled('Other'), beside(), 3)).toEqual(['changed: Other']);
  });

  it('stand on the fact of an entry that differs alone', () => {
    expect(marked(withEntry({ ...entry, purpose: 'Other.' }), beside())).toEqual([
      'changed: Other.',
    ]);
  });

  it('stand on the names of an entry that is new, and of one that goes', () => {
    const more = { ...entry, id: 'more', names: [{ pattern: 'more', match: 'exact' as const }] };
    const shown = withEntry(entry, more);
    expect(marked(shown, beside())).toContain('new: more');
    expect(marked(shown, beside({ side: 'before' }))).toContain('removed: more');
  });

  it('stand on the heading of a category that is new', () => {
    const [first, ...others] = notice.categories;
    const fewer = beside({ notice: { ...notice, categories: others } });
    expect(marked(picture, fewer)).toContain(`new: ${first?.label ?? ''}`);
  });

  it('stand around the question when its looks are others', () => {
    const appearance = { ...notice.appearance, position: 'corner' as const };
    const all = marked({ ...picture, notice: { ...notice, appearance } }, beside());
    expect(all.length).toBe(1);
    expect(all[0]).toContain(`changed: ${notice.texts.title}`);
  });
});
