import { TestBed } from '@angular/core/testing';
import { ViewedMarks } from './viewed-marks';

describe('marks on viewed documents', () => {
  beforeEach(() => localStorage.clear());
  const marks = () => TestBed.inject(ViewedMarks);

  it('are set and taken off', () => {
    marks().toggle('C-4', 5, 'entry/a');
    marks().toggle('C-4', 5, 'entry/b');
    marks().toggle('C-4', 5, 'entry/a');
    expect(marks().of('C-4', 5)).toEqual(['entry/b']);
  });

  it('outlast the page', () => {
    marks().toggle('C-4', 5, 'entry/a');
    TestBed.resetTestingModule();
    expect(marks().of('C-4', 5)).toEqual(['entry/a']);
  });

  it('do not carry over to another revision, and are forgotten with it', () => {
    marks().toggle('C-4', 5, 'entry/a');
    marks().toggle('C-41', 5, 'entry/z');
    marks().toggle('C-4', 6, 'entry/b');
    TestBed.resetTestingModule();
    expect(marks().of('C-4', 6)).toEqual(['entry/b']);
    expect(marks().of('C-4', 5)).toEqual([]);
    expect(marks().of('C-41', 5)).toEqual(['entry/z']);
  });

  it('pass over what somebody else stored', () => {
    localStorage.setItem('viewed:C-4@5', '{"not":');
    expect(marks().of('C-4', 5)).toEqual([]);
  });
});
