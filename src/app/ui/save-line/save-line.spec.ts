import { show } from '../show.fixture';
import { SaveLine, type SaveState } from './save-line';

describe('the line that says where input is', () => {
  const cases: readonly [SaveState, string][] = [
    [{ is: 'unsaved' }, 'Not saved yet'],
    [{ is: 'saving' }, 'Saving…'],
    [{ is: 'offline' }, 'Offline, kept in this browser'],
    [{ is: 'saved', time: '10:42' }, 'Saved 10:42'],
    [{ is: 'saved', time: '10:42', change: 'C-7' }, 'Saved 10:42 in C-7'],
    [{ is: 'failed', reason: 'one value to mend' }, 'Not saved: one value to mend'],
  ];
  for (const [state, words] of cases) {
    it(`says “${words}”`, async () => {
      const { page, words: said } = await show(SaveLine, { state });
      expect(said()).toBe(words);
      expect([page.getAttribute('role'), page.className]).toEqual(['status', state.is]);
    });
  }

  it('is silent before anything was typed', async () => {
    const { words } = await show(SaveLine);
    expect(words()).toBe('');
  });
});
