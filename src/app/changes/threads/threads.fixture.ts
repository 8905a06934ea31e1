import type { ThreadsAnswer, ThreadView } from './thread-view';

/** What Rev said about the English purpose of csrftoken. */
export const aThread = (parts: Partial<ThreadView> = {}): ThreadView => ({
  id: 't1',
  changeId: 'C-4',
  anchor: { kind: 'entry', id: 'csrftoken', path: '/purpose/en' },
  comments: [
    {
      id: 'k1',
      person: 'rev',
      at: '2026-11-24T09:00:00Z',
      text: '“Calls” may worry people.',
      revision: 4,
      suggestion: 'To protect your requests.',
    },
  ],
  ...parts,
});

export const threadsOf = (...items: readonly ThreadView[]): ThreadsAnswer => ({
  items,
  people: { ada: { name: 'Ada' }, rev: { name: 'Rev' } },
});
