import { TestBed } from '@angular/core/testing';
import { consoleForSpecs } from '../../platform/console.fixture';
import { KeptWords } from '../kept-words';
import { KeptChoices } from './kept-choices';
import { aRebase } from './rebase.fixture';

const { documents } = aRebase();
const choices = { 'entry/csrftoken': { fields: { '/purpose/fr': 'theirs' } } } as const;

describe('choices of a rebase that is not saved yet', () => {
  let kept: KeptChoices;
  beforeEach(() => {
    localStorage.clear();
    TestBed.configureTestingModule({ providers: consoleForSpecs() });
    kept = TestBed.inject(KeptChoices);
    kept.keep('C-4', documents, choices);
  });
  afterEach(() => localStorage.clear());

  it('are found again for their change alone, until they are cleared', () => {
    expect(kept.find('C-4', documents)).toEqual(choices);
    expect(kept.find('C-5', documents)).toEqual({});
    kept.clear('C-4');
    expect(kept.find('C-4', documents)).toEqual({});
  });

  it('are not taken for choices between other texts', () => {
    expect(kept.find('C-4', aRebase({ liveVersion: 3 }).documents)).toEqual({});
  });

  for (const text of ['no JSON', 'null', '3']) {
    it(`are nothing when the storage holds ${text}`, () => {
      TestBed.inject(KeptWords).keep('C-4', 'rebase', { 'entry/csrftoken@2': text });
      expect(kept.find('C-4', documents)).toEqual({});
    });
  }
});
