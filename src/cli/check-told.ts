import { createHash } from 'node:crypto';
import { canonicalText } from '../registry/index.ts';
import type { AuditEvent } from './check-audit.ts';
import { isObject, objectsIn, readObject, stringsIn, type Members } from './read-json.ts';
import type { Found } from './steps.ts';

type Files = ReadonlyMap<string, Uint8Array>;
/** Where it stands in decisions.json, what stands there, and what it has to be; undefined = an older version told nothing. */
type Claim = readonly [place: string, said: unknown, proved: unknown];

/**
 * Every word of decisions.json but names, title and description, held against the audit events and what they name by digest.
 * @param verdicts events about verdicts, in order
 */
export function checkTold(
  files: Files,
  events: readonly AuditEvent[],
  verdicts: readonly AuditEvent[],
): Found {
  const file = readObject(files.get('decisions.json')) ?? {};
  const published = events.at(-1);
  if (!published) return { failed: 'no event tells of the publication' };
  const decisions = objectsIn(file['decisions']);
  const content = readObject(files.get('change.json')) ?? {};
  const claims = [
    ...ofRelease(file, published),
    ...ofChange(file, published, events[0] ?? published),
    ...ofContent(file, content, published),
    ...decisions.flatMap((decision, index) => ofDecision(decision, index, verdicts[index])),
    ...ofSetAside(file, content, published),
  ];
  const wrong = claims.find(([, said, proved]) => proved !== undefined && !isSame(said, proved));
  if (wrong) return { failed: `decisions.json: ${wrong[0]} is not what the audit chain tells` };
  const extra = unknownMember(file, decisions);
  if (extra !== undefined) return { failed: `decisions.json: nothing proves ${extra}` };
  const untold = verdicts.filter((event) => toldIn(event)['commentDigest'] === undefined).length;
  return untold > 0
    ? { skipped: `words and times of ${untold} decisions: an older version took them` }
    : { ok: `${decisions.length} decisions, each with its words and its time` };
}

function ofRelease(file: Members, published: AuditEvent): readonly Claim[] {
  const { release, digest, revision, approvedBy = [], contributors } = toldIn(published);
  const isAlone = stringsIn(approvedBy).length === 0;
  return [
    ['release', file['release'], release],
    ['digest', file['digest'], digest],
    ['publishedAt', file['publishedAt'], published.at],
    ['publishedBy', idOf(file['publishedBy']), published.actor],
    ['revision', file['revision'], revision],
    ['approvedBy', file['approvedBy'], approvedBy],
    ['contributors', objectsIn(file['contributors']).map(idOf), contributors],
    ['noSecondPerson', file['noSecondPerson'], isAlone],
  ];
}

function ofChange(file: Members, published: AuditEvent, first: AuditEvent): readonly Claim[] {
  const change = isObject(file['change']) ? file['change'] : {};
  const isFirst = first.action === 'change.create' || first.action === 'bootstrap';
  return [
    ['change', `change/${String(change['id'])}`, published.object],
    ['its author', idOf(change['author']), isFirst ? first.actor : undefined],
    ['its createdAt', change['createdAt'], toldIn(first)['createdAt']],
  ];
}

/** The content was approved as a whole; its SHA-256 is checked before. */
function ofContent(file: Members, content: Members, published: AuditEvent): readonly Claim[] {
  const { publishAt, consentOverride } = content;
  const due = isObject(publishAt) ? Date.parse(String(publishAt['at'])) : undefined;
  const late = due === undefined ? null : Math.max(0, (Date.parse(published.at) - due) / 1000);
  return [
    ['publishAt', file['publishAt'] ?? null, publishAt ?? null],
    ['lateSeconds', file['lateSeconds'] ?? null, late],
    ['consentOverride', file['consentOverride'] ?? null, consentOverride ?? null],
  ];
}

/** In any order: people may approve anew. */
function ofSetAside(file: Members, content: Members, published: AuditEvent): readonly Claim[] {
  const given = objectsIn(file['setAside']);
  const said = given.map(({ rule, kind, id, path, reason, until, person, at: _, ...extra }) => {
    const document = [kind, id].join('/');
    return textOf({ rule, document, path, reason, until, person: idOf(person), ...extra });
  });
  const told = objectsIn(toldIn(published)['setAside']).map(textOf);
  const sources = [...objectsIn(content['acknowledgements']), ...objectsIn(file['decisions'])];
  const times = new Set(sources.map(({ at }) => at));
  return [
    ['setAside', said.toSorted(), told.toSorted()],
    ['a time in setAside', given.every(({ at }) => times.has(at)), true],
  ];
}

function ofDecision(
  decision: Members,
  index: number,
  event: AuditEvent | undefined,
): readonly Claim[] {
  const told = event ? toldIn(event) : {};
  const of = (name: string, said: unknown, proved: unknown): Claim => [
    `${name} of decision ${index + 1}`,
    said,
    proved,
  ];
  const comment = createHash('sha256').update(String(decision['comment'])).digest('base64');
  return [
    of('person', idOf(decision['person']), event?.actor),
    of('verdict', decision['verdict'], told['verdict']),
    of('revision', decision['revision'], told['revision']),
    of('contentHash', decision['contentHash'], told['contentHash']),
    of('at', decision['at'], told['decidedAt']),
    of('comment', `sha256-${comment}`, told['commentDigest']),
    of('marks', ...marksOf(decision, told)),
  ];
}

/** Marks on documents by as much of each as the event tells. */
function marksOf({ marks }: Members, told: Members): readonly [said: unknown, proved: unknown] {
  const proved = objectsIn(told['marks']);
  const said = objectsIn(marks).map((mark, index) => {
    const names = Object.keys(proved[index] ?? mark);
    return Object.fromEntries(names.map((name) => [name, mark[name] ?? null]));
  });
  return [said, proved];
}

const known = new Set(
  'release digest publishedAt publishedBy change revision contentHash approvedBy contributors decisions setAside noSecondPerson publishAt lateSeconds consentOverride'.split(
    ' ',
  ),
);
const knownOfDecision = new Set(
  'person verdict revision contentHash at comment counted marks'.split(' '),
);

/** A word that stands there beside the proved ones would be believed like them. */
function unknownMember(file: Members, decisions: readonly Members[]): string | undefined {
  const extra = Object.keys(file).find((name) => !known.has(name));
  return (
    extra ?? decisions.flatMap((one) => Object.keys(one)).find((name) => !knownOfDecision.has(name))
  );
}

const toldIn = ({ payload }: AuditEvent): Members => readObject(payload) ?? {};

const idOf = (person: unknown): unknown => (isObject(person) ? person['id'] : undefined);

const isSame = (said: unknown, proved: unknown): boolean => textOf(said) === textOf(proved);

/** A stranger's file may hold what has no canonical text: then it is like nothing else. */
function textOf(value: unknown): string {
  try {
    return canonicalText(value);
  } catch {
    return '';
  }
}
