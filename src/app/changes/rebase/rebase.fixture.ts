import type { EntryBody } from '../../../registry/index';
import type { RebaseAnswer, RebasedView } from './rebase-view';

const text = (words: string) => ({ text: words, state: 'draft' as const });
const lasting = (seconds: number) => ({
  kind: 'persistent' as const,
  seconds,
  qualifier: 'exactly' as const,
  refreshed: false,
});

const base: EntryBody = { purpose: { fr: text('Ancien') }, duration: lasting(60), path: '/' };
const theirs: EntryBody = {
  purpose: { fr: text('Le leur') },
  duration: lasting(120),
  path: '/theirs',
};
const mine: EntryBody = {
  purpose: { fr: text('Le mien') },
  duration: lasting(180),
  path: '/',
  saleOrShare: true,
};

const document: RebasedView = {
  kind: 'entry',
  id: 'csrftoken',
  key: 'entry/csrftoken',
  title: 'csrftoken',
  baseVersion: 1,
  liveVersion: 2,
  base,
  mine,
  theirs,
  asksWhole: false,
  conflicts: [
    { at: '/purpose/fr', base: text('Ancien'), mine: text('Le mien'), theirs: text('Le leur') },
    { at: '/duration', base: lasting(60), mine: lasting(180), theirs: lasting(120) },
  ],
  result: { kind: 'entry', id: 'csrftoken', op: 'update', baseVersion: 2, body: mine },
  open: ['/choices/entry~1csrftoken/fields/~1purpose~1fr'],
  release: 43,
  changeId: 'C-3',
  changeTitle: 'Theirs',
  author: { id: 'bea', name: 'Bea' },
};

/** C-4 and release 43 both changed the purpose and the duration of csrftoken. */
export const aRebase = (parts: Partial<RebasedView> = {}): RebaseAnswer => ({
  etag: '"C-4.9"',
  documents: [{ ...document, ...parts }],
});

const { theirs: _gone, ...withoutTheirs } = document;

/** Release 43 deleted what C-4 edits. */
export const deletedThere: RebasedView = { ...withoutTheirs, asksWhole: true, conflicts: [] };
