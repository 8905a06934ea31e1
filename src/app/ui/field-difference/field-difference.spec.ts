import { show } from '../show.fixture';
import type { DifferenceRow } from './difference-row';
import { FieldDifference } from './field-difference';

const row: DifferenceRow = {
  at: '/duration',
  label: 'Duration',
  aside: '',
  note: '',
  shape: 'value',
  isMono: false,
  says: '',
  removed: [],
  added: [],
  kept: [],
};

describe('a field that differs', () => {
  const draw = (more: Partial<DifferenceRow>) =>
    show(FieldDifference, { row: { ...row, ...more } });
  const texts = (page: HTMLElement, selector: string) =>
    [...page.querySelectorAll(selector)].map((each) => each.textContent.trim());

  it('stands old above new, marked for eyes and ears, with what the new one means', async () => {
    const { page } = await draw({ before: '1 year', after: '2 years', says: 'longer' });
    expect([texts(page, 'del'), texts(page, 'ins')]).toEqual([['1 year'], ['2 years']]);
    expect(texts(page, '.spoken')).toEqual(['removed:', 'added:']);
    expect(texts(page, '.new .sub')).toEqual(['— longer']);
  });

  it('has only a new side when it was not there', async () => {
    const { page } = await draw({ after: '' });
    expect([texts(page, 'del'), texts(page, 'ins')]).toEqual([[], ['empty']]);
  });

  it('tells the items of a list apart: gone, new, and kept', async () => {
    const { page, words } = await draw({
      shape: 'list',
      removed: ['a'],
      added: ['b', 'c'],
      kept: ['d'],
    });
    expect([texts(page, 'del'), texts(page, 'ins')]).toEqual([['a'], ['b', 'c']]);
    expect(words()).toContain('Stays: d');
  });

  it('shows words once when only their review differs', async () => {
    const { page } = await draw({
      shape: 'text',
      locale: 'fr',
      before: 'Bonjour',
      after: 'Bonjour',
      states: { before: 'draft', after: 'reviewed' },
    });
    const same = page.querySelector<HTMLElement>('.same')!;
    expect([same.textContent, same.lang]).toEqual(['Bonjour', 'fr']);
    expect(texts(page, 'del')).toEqual(['removed: draft']);
    expect(texts(page, 'ins')).toEqual(['added: reviewed']);
  });

  it('marks what differs within a text', async () => {
    const { page } = await draw({ shape: 'text', before: 'Keeps you', after: 'Keeps them' });
    expect(page.querySelector('app-text-diff')!.textContent).toContain('Keeps');
    expect(page.querySelector('.same')).toBeNull();
  });

  it('says beside its name what it concerns, and what is noted of it', async () => {
    const { page } = await draw({ aside: 'French', note: 'asks again' });
    expect(texts(page, 'h3 span')).toEqual(['· French', 'asks again']);
  });
});
