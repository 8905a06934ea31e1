import { fullDatePattern } from '../catalogue/fields.ts';
import type { Finding } from '../lint/finding.ts';
import type { Problem } from '../problem.ts';
import { err, ok, type Result } from '../result.ts';
import type { Actor } from './actor.ts';
import type { Acknowledgement, Change } from './change.ts';
import type { Context } from './context.ts';
import { judge, move } from './judge.ts';
import { altered } from './save-edit.ts';

/** MIN_REASON_CHARS of lint-rules.md §2. */
export const MIN_REASON_LENGTH = 20;
export const MAX_REASON_LENGTH = 2_000;
/** MAX_ACK_D of lint-rules.md §2. */
export const MAX_ACKNOWLEDGED_DAYS = 366;

/** What somebody says to set a finding aside. */
export type Asked = Pick<Acknowledgement, 'key' | 'reason' | 'until'>;

/**
 * An administrator's reason to let a finding stand: content of the change, which the reviewer sees. Of an error that only a
 * reviewer may set aside it is the case put to the reviewer.
 */
export function acknowledge(
  change: Change,
  actor: Actor,
  context: Context,
  asked: Asked,
): Result<Change, readonly Problem[]> {
  const attempt = { change, actor, context };
  const refused = judge('acknowledge', attempt);
  if (refused.length > 0) return err(refused);
  const given = acknowledgementOf(asked, actor, context);
  if (!given.ok) return given;
  const others = change.acknowledgements.filter(({ key }) => key !== asked.key);
  const acknowledgements = [...others, given.value];
  return move('acknowledge', attempt, {
    ...altered(change, actor, change.edits),
    acknowledgements,
  });
}

/** Takes an acknowledgement out again; what is not there changes nothing. */
export function dropAcknowledgement(
  change: Change,
  actor: Actor,
  context: Context,
  key: string,
): Result<Change, readonly Problem[]> {
  const acknowledgements = change.acknowledgements.filter((one) => one.key !== key);
  const moved = move(
    'acknowledge',
    { change, actor, context },
    { ...altered(change, actor, change.edits), acknowledgements },
  );
  return moved.ok && acknowledgements.length === change.acknowledgements.length
    ? ok(change)
    : moved;
}

/** Ties the reason to the very finding. @param at where in the input it stands, for the pointers of problems */
export function acknowledgementOf(
  { key, reason, until }: Asked,
  actor: Actor,
  { findings, now }: Pick<Context, 'findings' | 'now'>,
  at = '',
): Result<Acknowledgement, readonly Problem[]> {
  const finding = findings.find((one) => one.key === key);
  const problems = [
    ...(finding && isOpenToReasons(finding)
      ? []
      : [invalid(`${at}/key`, 'no finding that can be set aside')]),
    ...reasonProblems(reason.trim(), `${at}/reason`),
    ...endProblems(until, now, `${at}/until`),
  ];
  if (!finding || problems.length > 0) return err(problems);
  const { rule, pack, version, document, path } = finding;
  return ok({
    ...{ rule, pack, version, document, path, key },
    reason: reason.trim(),
    person: actor.kind === 'user' ? actor.id : '',
    at: now,
    until,
  });
}

const isFullDate = new RegExp(fullDatePattern);

const isOpenToReasons = ({ aside }: Finding): boolean =>
  aside === 'administrator' || aside === 'reviewer' || aside === 'both';

const invalid = (at: string, detail: string): Problem => ({ code: 'VALIDATION', at, detail });

function reasonProblems(reason: string, at: string): readonly Problem[] {
  if (reason.length < MIN_REASON_LENGTH) {
    return [invalid(at, `at least ${MIN_REASON_LENGTH} characters`)];
  }
  return reason.length > MAX_REASON_LENGTH
    ? [invalid(at, `at most ${MAX_REASON_LENGTH} characters`)]
    : [];
}

function endProblems(until: string, now: string, at: string): readonly Problem[] {
  const isDay = isFullDate.test(until);
  const days =
    (Date.parse(`${until}T00:00:00Z`) - Date.parse(`${now.slice(0, 10)}T00:00:00Z`)) / 864e5;
  return !isDay || days < 0 || days > MAX_ACKNOWLEDGED_DAYS
    ? [invalid(at, `a day within ${MAX_ACKNOWLEDGED_DAYS} days`)]
    : [];
}
