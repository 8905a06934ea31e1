import { TestBed } from '@angular/core/testing';
import { consoleForSpecs } from '../platform/console.fixture';
import { KeptWords } from './kept-words';

describe('words that were not sent yet', () => {
  let kept: KeptWords;
  beforeEach(() => {
    localStorage.clear();
    TestBed.configureTestingModule({ providers: consoleForSpecs() });
    kept = TestBed.inject(KeptWords);
  });

  it('are found again at their place alone', () => {
    kept.keep('C-4', 'decision', { text: 'Reads well.' });
    expect(kept.find('C-4', 'decision')).toEqual({ text: 'Reads well.' });
    expect(kept.find('C-5', 'decision')).toEqual({});
    expect(kept.find('C-4', 'change')).toEqual({});
  });

  it('are forgotten once they are sent, or taken out', () => {
    kept.keep('C-4', 'a', { text: 'x' });
    kept.clear('C-4', 'a');
    kept.keep('C-4', 'b', { text: 'x' });
    kept.keep('C-4', 'b', { text: '  ' });
    expect(localStorage.length).toBe(0);
  });

  for (const stored of ['no JSON', 'null', '{"text":3}']) {
    it(`are nothing when the storage holds ${stored}`, () => {
      kept.keep('C-4', 'a', { text: 'x' });
      localStorage.setItem(localStorage.key(0)!, stored);
      expect(kept.find('C-4', 'a')).toEqual({});
    });
  }
});
