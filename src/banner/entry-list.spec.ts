import { describeName, entryList } from './entry-list.ts';
import { parseEntries } from './parse-entries.ts';
import { anEntry, someEntries } from './sample-notice.fixture.ts';

const { labels } = someEntries();
const unfold = async (list: HTMLDetailsElement): Promise<void> => {
  document.body.append(list);
  list.open = true;
  await new Promise((done) => list.addEventListener('toggle', done, { once: true }));
  list.remove();
};

describe('the entries of a category', () => {
  it('are folded under their number and built when unfolded', async () => {
    const list = entryList([anEntry(), anEntry({ id: 'b' })], labels);
    expect(list.textContent).toBe('Names: 2');
    await unfold(list);
    expect(list.querySelectorAll('dl').length).toBe(2);
    expect(list.textContent).toContain('Authentication (front office)');
  });

  it('leave out a fact that is not there', async () => {
    const list = entryList([anEntry({ names: [] })], labels);
    await unfold(list);
    expect([...list.querySelectorAll('dt')].map((term) => term.textContent)).toEqual([
      'Provider',
      'Function',
      'Purpose',
      'Kept for',
    ]);
  });

  it('tell a condition beside the duration', async () => {
    const list = entryList([anEntry({ condition: 'Only in several languages.' })], labels);
    await unfold(list);
    expect([...list.querySelectorAll('dd')].at(-1)?.textContent).toBe('Only in several languages.');
  });

  it('show families of names with a star', () => {
    expect(describeName({ pattern: '_ga', match: 'prefix' })).toBe('_ga*');
    expect(describeName({ pattern: '_id', match: 'suffix' })).toBe('*_id');
    expect(describeName({ pattern: 'a*b', match: 'glob' })).toBe('a*b');
    expect(describeName({ pattern: 'sid', match: 'exact' })).toBe('sid');
  });

  it('are refused when malformed', () => {
    const sound = someEntries(anEntry());
    expect(parseEntries(sound)).toBe(sound);
    expect(() => parseEntries({})).toThrowError(TypeError);
    expect(() => parseEntries({ ...sound, entries: [{ ...anEntry(), purpose: 1 }] })).toThrowError(
      TypeError,
    );
  });
});
