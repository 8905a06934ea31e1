// The workflow as one page of plain rules, to compare the server with. It shares no code with it.

export const actors = ['ada', 'ben', 'rui', 'vic'] as const;
export type ActorName = (typeof actors)[number];
const isAdministrator = (who: ActorName): boolean => who === 'ada' || who === 'ben';
const isReviewer = (who: ActorName): boolean => who === 'ben' || who === 'rui';

export const moves = [
  'submit',
  'take-back',
  'approve',
  'withdraw-approval',
  'request-changes',
  'reject',
  'withdraw',
  'unschedule',
  'publish',
  'rebase',
  'claim',
] as const;
export type MoveName = (typeof moves)[number];

/** A change as the model knows it. */
export interface ModelChange {
  readonly id: string;
  state: string;
  revision: number;
  /** The live version that its one edit was made from; undefined without an edit. */
  base: number | undefined;
  /** What its edit writes. */
  words: string | undefined;
  readonly contributors: Set<ActorName>;
  /** Latest verdict of each reviewer on this revision. */
  verdicts: Map<ActorName, MoveName>;
}

/** Everything that the commands can alter. */
export interface Model {
  changes: ModelChange[];
  /** Of the one document that all changes edit. */
  liveVersion: number;
  liveWords: string;
  releases: number;
  events: number;
}

const open = ['draft', 'in-review', 'changes-requested'];
const reached: Readonly<Record<MoveName, string | undefined>> = {
  submit: 'in-review',
  'take-back': 'draft',
  approve: undefined,
  'withdraw-approval': undefined,
  'request-changes': 'changes-requested',
  reject: 'rejected',
  withdraw: 'withdrawn',
  unschedule: 'in-review',
  publish: 'published',
  rebase: undefined,
  claim: undefined,
};
const from: Readonly<Record<MoveName, readonly string[]>> = {
  submit: ['draft', 'changes-requested'],
  'take-back': ['in-review'],
  approve: ['in-review'],
  'withdraw-approval': ['in-review'],
  'request-changes': ['in-review'],
  reject: ['in-review'],
  withdraw: open,
  // No change of this model has a time, and no author leaves.
  unschedule: [],
  publish: ['in-review'],
  rebase: open,
  claim: [],
};
const judging: readonly MoveName[] = ['approve', 'withdraw-approval', 'request-changes', 'reject'];

const approvers = ({ verdicts, contributors }: ModelChange): number =>
  [...verdicts].filter(([who, verdict]) => verdict === 'approve' && !contributors.has(who)).length;

export const isApproved = (change: ModelChange): boolean =>
  approvers(change) > 0 &&
  ![...change.verdicts.values()].some(
    (verdict) => verdict === 'request-changes' || verdict === 'reject',
  );

const isReal = (model: Model, { words }: ModelChange): boolean =>
  words !== undefined && words !== model.liveWords;

/** The code that a move has to be answered with. */
export function expectMove(
  model: Model,
  change: ModelChange,
  who: ActorName,
  move: MoveName,
  isStale: boolean,
): string {
  const may = judging.includes(move) ? isReviewer(who) : isAdministrator(who);
  if (!may) return 'FORBIDDEN';
  const needsHand = move === 'submit' || move === 'take-back';
  if (needsHand && !change.contributors.has(who)) return 'FORBIDDEN';
  if (isStale) return 'ETAG_MISMATCH';
  if (!from[move].includes(change.state)) return 'BAD_STATE';
  const isConflicted = change.base !== undefined && change.base !== model.liveVersion;
  if (move === 'rebase' && !isConflicted) return 'BAD_STATE';
  const hasApproved = change.verdicts.get(who) === 'approve' && !change.contributors.has(who);
  if (move === 'withdraw-approval' && !hasApproved) return 'BAD_STATE';
  if (move === 'approve' && change.contributors.has(who)) return 'SELF_APPROVAL';
  if (['submit', 'approve', 'publish'].includes(move) && isConflicted) return 'CONFLICT';
  if (['submit', 'publish'].includes(move) && !isReal(model, change)) return 'NOTHING_TO_PUBLISH';
  if (move === 'publish' && !isApproved(change)) return 'NOT_APPROVED';
  return 'accepted';
}

/** What an accepted move does. */
export function applyMove(model: Model, change: ModelChange, who: ActorName, move: MoveName): void {
  model.events += 1;
  if (move === 'rebase') return rebase(model, change, who);
  change.state = reached[move] ?? change.state;
  if (judging.includes(move)) change.verdicts.set(who, move);
  if (move !== 'publish') return;
  model.releases += 1;
  model.liveVersion += 1;
  model.liveWords = change.words ?? model.liveWords;
}

/** Onto what is live, with every field as this change wants it; what alters nothing any more falls away. */
function rebase(model: Model, change: ModelChange, who: ActorName): void {
  const isSame = change.words === model.liveWords;
  alter(change, who, isSame ? undefined : change.words);
  change.base = isSame ? undefined : model.liveVersion;
}

/** The code that saving the edit has to be answered with; undefined words take the edit out. */
export function expectEdit(
  change: ModelChange,
  who: ActorName,
  words: string | undefined,
  mayDropApprovals: boolean,
): string {
  if (!isAdministrator(who)) return 'FORBIDDEN';
  if (words === undefined && change.words === undefined) return 'ETAG_MISMATCH';
  if (!open.includes(change.state)) return 'BAD_STATE';
  const isNew = words !== change.words;
  return isNew && approvers(change) > 0 && !mayDropApprovals ? 'BAD_STATE' : 'accepted';
}

/** What an accepted edit does; saving the same again does nothing. */
export function applyEdit(
  model: Model,
  change: ModelChange,
  who: ActorName,
  words: string | undefined,
): void {
  if (words === change.words) return;
  model.events += 1;
  change.base = words === undefined ? undefined : (change.base ?? model.liveVersion);
  alter(change, who, words);
}

function alter(change: ModelChange, who: ActorName, words: string | undefined): void {
  change.words = words;
  change.revision += 1;
  change.contributors.add(who);
  change.verdicts = new Map();
  if (change.state === 'changes-requested') change.state = 'draft';
}
