import type { DifferenceRow } from '../field-difference/difference-row';
import { show } from '../show.fixture';
import { FieldValue } from './field-value';

const row: DifferenceRow = {
  at: '/domains',
  label: 'Domains',
  aside: '',
  note: '',
  shape: 'value',
  isMono: false,
  says: '',
  removed: [],
  added: [],
  kept: [],
};

describe('a field as it is', () => {
  const draw = async (more: Partial<DifferenceRow>) => {
    const { page } = await show(FieldValue, { row: { ...row, ...more } });
    const value = page.querySelector<HTMLElement>('.value')!;
    return { page, value, items: [...value.children].map((each) => each.textContent.trim()) };
  };

  it('shows the newer of two values, without marks', async () => {
    const { page, items } = await draw({ before: 'old', after: 'new' });
    expect(items).toEqual(['new']);
    expect(page.querySelector('del, ins')).toBeNull();
  });

  it('shows what there was where there is nothing newer', async () => {
    expect((await draw({ before: 'old' })).items).toEqual(['old']);
  });

  it('shows every item of a list', async () => {
    const { items } = await draw({ shape: 'list', kept: ['a'], added: ['b'], removed: ['c'] });
    expect(items).toEqual(['a', 'b', 'c']);
  });

  it('says that it is empty rather than nothing', async () => {
    expect((await draw({ after: '' })).items).toEqual(['empty']);
  });

  it('stands in the language, and the letters, of its value', async () => {
    const { value, items } = await draw({ after: 'x', locale: 'fr', isMono: true, says: 'here' });
    expect([value.lang, value.classList.contains('mono')]).toEqual(['fr', true]);
    expect(items).toEqual(['x', '— here']);
  });
});
