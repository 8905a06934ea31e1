import { confirmedBy } from './broken-chain.fixture.ts';
import { readConfirmation } from './read-confirmation.ts';

describe('the words behind `audit re-anchor`', () => {
  const by = ['--by', 'Olga', '--reason', 'A disk was exchanged.'];
  for (const [words, read] of [
    [[], { breaks: [], operator: '', reason: '' }],
    [['edited:3', ...by], { breaks: ['edited:3'], ...confirmedBy }],
    [[...by, 'edited:3', 'gap:4-6'], { breaks: ['edited:3', 'gap:4-6'], ...confirmedBy }],
    [['edited:3'], undefined],
    [by, undefined],
    [['edited:3', '--force'], undefined],
  ] as const) {
    it(`${read ? 'make sense' : 'are refused'}: ${words.join(' ')}`, () => {
      expect(readConfirmation(words)).toEqual(read && { ...read, breaks: [...read.breaks] });
    });
  }
});
