import { show } from '../show.fixture';
import { DocumentState } from './document-state';

describe('where a document stands', () => {
  for (const [state, words, tone] of [
    ['new', 'New', 'review'],
    ['live', 'Live', 'live'],
    ['changed', 'Changed', 'review'],
    ['retired', 'Retired', 'plain'],
  ] as const) {
    it(`is said by the word “${words}”, never by colour alone`, async () => {
      const { page, words: said } = await show(DocumentState, { state });
      expect(said()).toBe(words);
      expect(page.querySelector('app-state-badge')!.className).toBe(tone);
    });
  }

  it('names the change that makes it so', async () => {
    const { page } = await show(DocumentState, { state: 'changed', change: 'C-7' });
    expect([...page.children].map((each) => each.textContent)).toEqual(['Changed', 'C-7']);
  });
});
