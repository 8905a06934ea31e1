import { sayReAnchor } from './say-re-anchor.ts';

describe('a re-anchor record in words', () => {
  it('tells each break that it names, who confirmed it, when and why', () => {
    const stated = { digest: '', head: '', operator: 'Olga', reason: 'A disk was exchanged.' };
    const lines = sayReAnchor({
      seq: 9,
      at: '2026-03-02T10:00:00Z',
      stated: {
        ...stated,
        breaks: [
          { kind: 'edited', seq: 4 },
          { kind: 'checkpoint', release: 2 },
        ],
        size: 8,
        jws: '',
      },
    });
    const by = 're-anchored by event 9 on 2026-03-02T10:00:00Z by Olga: A disk was exchanged.';
    expect(lines).toEqual([
      `audit chain: event 4 was altered after it was written; ${by}`,
      `audit chain: it is not the one that the manifest of release 2 attests; ${by}`,
    ]);
  });
});
