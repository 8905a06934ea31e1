import { keyOf, liveVersionOf, type StoredDocument } from './document-repository.ts';

const stored = { version: 7, live: true } as StoredDocument;

describe('the version that an edit must be based on', () => {
  it('is the live one, and 0 for what is new or retired', () => {
    expect(liveVersionOf(stored)).toBe(7);
    expect(liveVersionOf({ ...stored, live: false })).toBe(0);
    expect(liveVersionOf(undefined)).toBe(0);
  });
});

describe('the key of a document', () => {
  it('tells apart two kinds with one id', () => {
    expect(keyOf({ kind: 'entry', id: 'main' })).toBe('entry/main');
    expect(keyOf({ kind: 'notice', id: 'main' })).toBe('notice/main');
  });
});
