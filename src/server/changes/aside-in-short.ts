import type { Acknowledgement } from '../../registry/index.ts';

/** What the audit chain tells of a finding that somebody lets stand; its key is as long as the texts it was read from. */
export const asideInShort = ({ rule, document, path, reason, until, person }: Acknowledgement) => ({
  rule,
  document: `${document.kind}/${document.id}`,
  path,
  reason,
  until,
  person,
});
