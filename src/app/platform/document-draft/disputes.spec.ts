import { TestBed } from '@angular/core/testing';
import { consoleForSpecs, speak } from '../console.fixture';
import { Disputes } from './disputes';

describe('what two people changed at once', () => {
  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: consoleForSpecs() });
    await speak();
  });

  it('is nothing while there is no conflict', () => {
    expect(TestBed.inject(Disputes).of('entry', { kind: 'saving' })).toEqual([]);
  });

  it('is worded, each side in full', () => {
    const conflicts = [{ at: '/path', base: '/', mine: '/a', theirs: '/b' }];
    expect(TestBed.inject(Disputes).of('entry', { kind: 'conflict', conflicts })).toEqual([
      { at: '/path', label: 'Path', mine: '/a', theirs: '/b', base: '/' },
    ]);
  });

  it('says the locale of a text', () => {
    const mine = { text: 'A', state: 'draft' };
    const conflicts = [{ at: '/purpose/fr', mine, theirs: { text: 'B', state: 'draft' } }];
    const [dispute] = TestBed.inject(Disputes).of('entry', { kind: 'conflict', conflicts });
    expect(dispute?.label).toBe('Purpose · French');
    expect([dispute?.mine, dispute?.theirs, dispute?.base]).toEqual(['A', 'B', '']);
  });

  it('calls what an id stands for by its name', () => {
    const names = new Map([
      ['provider/matomo', 'Matomo'],
      ['provider/portal', 'Open Portal'],
    ]);
    const conflicts = [{ at: '/provider', mine: 'matomo', theirs: 'portal' }];
    const state = { kind: 'conflict', conflicts } as const;
    const [dispute] = TestBed.inject(Disputes).of('entry', state, names);
    expect([dispute?.mine, dispute?.theirs]).toEqual(['Matomo', 'Open Portal']);
  });

  it('is nothing on the side that took the field out', () => {
    const conflicts = [{ at: '/path', base: '/', mine: '/a' }];
    const [dispute] = TestBed.inject(Disputes).of('entry', { kind: 'conflict', conflicts });
    expect(dispute?.theirs).toBe('');
  });
});
