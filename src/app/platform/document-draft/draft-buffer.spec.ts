import { TestBed } from '@angular/core/testing';
import { Session } from '../session';
import { DraftBuffer } from './draft-buffer';

describe('input that could not be sent yet', () => {
  const key = { kind: 'provider', id: 'matomo' } as const;
  const kept = { base: { name: 'Matomo' }, body: { name: 'Matomo SAS' } };
  let person = 'p1';
  beforeEach(() => {
    person = 'p1';
    TestBed.configureTestingModule({
      providers: [{ provide: Session, useValue: { person: () => ({ id: person }) } }],
    });
  });
  const buffer = () => TestBed.inject(DraftBuffer);

  it('is found again, until it is sent', () => {
    buffer().keep(key, kept);
    expect(buffer().find(key)).toEqual(kept);
    buffer().clear(key);
    expect(buffer().find(key)).toBeUndefined();
  });

  it('is of one document and one person', () => {
    buffer().keep(key, kept);
    expect(buffer().find({ kind: 'provider', id: 'other' })).toBeUndefined();
    expect(buffer().find({ kind: 'category', id: 'matomo' })).toBeUndefined();
    person = 'p2';
    expect(buffer().find(key)).toBeUndefined();
  });

  for (const text of ['{', 'null', '7', '{"base":{}}', '{"body":{}}']) {
    it(`is nothing when somebody made it ${text}`, () => {
      buffer().keep(key, kept);
      localStorage.setItem(localStorage.key(0)!, text);
      expect(buffer().find(key)).toBeUndefined();
    });
  }

  it('is lost with the tab, without a word, where storage is refused', () => {
    spyOn(Storage.prototype, 'setItem').and.throwError('full');
    spyOn(Storage.prototype, 'getItem').and.throwError('refused');
    expect(() => buffer().keep(key, kept)).not.toThrow();
    expect(buffer().find(key)).toBeUndefined();
  });
});
