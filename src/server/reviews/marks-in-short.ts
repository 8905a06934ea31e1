import type { Change, Mark } from '../../registry/index.ts';

/** As the audit chain keeps a mark: every member in it, so that nothing of it can be altered unseen. */
export const markInShort = ({ kind, id, mark, revision, content, comment }: Mark) => ({
  ...{ kind, id, mark, revision, content },
  ...(comment === undefined ? {} : { comment }),
});

/** For the event of the latest decision: which documents were marked, and how. */
export const marksInShort = ({ decisions }: Pick<Change, 'decisions'>) => {
  const marks = (decisions.at(-1)?.marks ?? []).map(markInShort);
  return marks.length === 0 ? {} : { marks };
};
