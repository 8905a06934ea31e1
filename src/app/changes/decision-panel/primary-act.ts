import { verdictOn, type ChangeView } from '../change-view';

/** The one thing a person is here to do with a change; `code` says why it cannot be done yet. */
export interface PrimaryAct {
  readonly action: 'submit' | 'approve' | 'publish' | 'request-changes';
  readonly isPossible: boolean;
  readonly code?: string;
}

/** Who looks, as far as it matters here. */
export interface Reader {
  readonly id: string;
  readonly can: (permission: 'review' | 'publish') => boolean;
}

/**
 * @param returned documents that this person returns: then there is nothing to approve
 * @returns undefined when the change asks nothing of this person
 */
export function primaryAct(view: ChangeView, reader: Reader, returned = 0): PrimaryAct | undefined {
  const asked = wanted(view, reader);
  if (asked === undefined) return undefined;
  const sendsBack = asked === 'approve' && returned > 0 && verdictOn(view, asked).allowed;
  const action = sendsBack ? 'request-changes' : asked;
  const { allowed, code } = verdictOn(view, action);
  return {
    action,
    isPossible: allowed,
    ...(allowed || code === undefined ? {} : { code: isOwn(view, reader, action) ?? code }),
  };
}

function wanted(
  view: ChangeView,
  { id, can }: Reader,
): Exclude<PrimaryAct['action'], 'request-changes'> | undefined {
  const isContributor = view.contributors.includes(id);
  switch (view.state) {
    case 'draft':
    case 'changes-requested':
      return isContributor ? 'submit' : undefined;
    case 'in-review':
      if (view.approved) return can('publish') ? 'publish' : undefined;
      if (hasApproved(view, id)) return undefined;
      return isContributor || can('review') ? 'approve' : undefined;
    default:
      return undefined;
  }
}

/** For somebody who contributed the reason is that, whatever roles they lack. */
const isOwn = (view: ChangeView, { id }: Reader, action: string): string | undefined =>
  action === 'approve' && view.contributors.includes(id) ? 'SELF_APPROVAL' : undefined;

/** Whether this person's latest decision on exactly this content approves it. */
export function hasApproved(view: ChangeView, person: string): boolean {
  const own = view.decisions.filter(
    (decision) => decision.person === person && decision.contentHash === view.contentHash,
  );
  return own.at(-1)?.verdict === 'approve';
}
