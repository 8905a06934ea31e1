import { TestBed } from '@angular/core/testing';
import { consoleForSpecs } from '../platform/console.fixture';
import { Today } from '../platform/today';
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

  it('are bounded: words too long for a form are not kept', () => {
    kept.keep('C-4', 'a', { text: 'x' });
    kept.keep('C-4', 'a', { text: 'x'.repeat(100_001) });
    expect(localStorage.length).toBe(0);
  });

  it('are bounded: the newest hundred places stay, and what others keep is left alone', () => {
    localStorage.setItem('draft:p1', 'x');
    let minute = 0;
    spyOn(TestBed.inject(Today), 'now').and.callFake(() => new Date(60_000 * minute++));
    for (let place = 0; place < 102; place += 1) kept.keep('C-4', `${place}`, { text: 'x' });
    expect(['0', '1', '2', '101'].map((place) => kept.has('C-4', place))).toEqual([
      false,
      false,
      true,
      true,
    ]);
    expect(localStorage.length).toBe(101);
  });

  for (const stored of ['no JSON', 'null', '3', '{"typed":{"text":3}}', '{"typed":null}']) {
    it(`are nothing when the storage holds ${stored}`, () => {
      kept.keep('C-4', 'a', { text: 'x' });
      localStorage.setItem(localStorage.key(0)!, stored);
      expect(kept.find('C-4', 'a')).toEqual({});
    });
  }
});
