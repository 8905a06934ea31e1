import {
  conflictsOf,
  err,
  ok,
  parseBody,
  planRebase,
  pointerTo,
  rebase,
  type Bases,
  type Body,
  type Change,
  type Choices,
  type Edit,
  type Problem,
  type RebasedDocument,
  type Result,
} from '../../registry/index.ts';
import { keyOf } from '../documents/document-repository.ts';
import { sourceLocaleOf } from '../entries/compose-rows.ts';
import type { Repositories } from '../repositories.ts';
import { isOver } from './change-standing.ts';
import type { Loaded, Rule } from './change-service.ts';
import { documentTitle } from './document-title.ts';
import { changeEtag } from './etags.ts';

/** A document in conflict, and the release that came between. */
export interface RebasedView extends RebasedDocument {
  readonly title: string;
  readonly release: number;
  readonly changeId: string;
  readonly changeTitle: string;
  readonly author: { readonly id: string; readonly name: string };
}

type Ports = Pick<Repositories, 'changes' | 'people'>;

/** The bodies that conflicting edits were made from, as published. */
export async function basesOf(
  { changes }: Pick<Repositories, 'changes'>,
  { stored: { change }, context }: Loaded,
): Promise<Bases> {
  const bases = new Map<string, Body>();
  for (const conflict of conflictsOf(change, context.liveVersion)) {
    const body = await changes.bodyAt(conflict, conflict.baseVersion);
    if (body) bases.set(keyOf(conflict), body);
  }
  return bases;
}

/** What a rebase by these choices would make of the change. Changes nothing. */
export async function viewRebase(
  ports: Ports,
  loaded: Loaded,
  choices: Choices = {},
): Promise<Result<{ etag: string; documents: readonly RebasedView[] }, readonly Problem[]>> {
  const { stored, context } = loaded;
  // What is over has nothing left to disagree on.
  const change = isOver(stored.change.state) ? { edits: [] } : stored.change;
  const plan = planRebase(change, context, await basesOf(ports, loaded), choices);
  const parsed = plan.map((document) => withParsedResult(document, choices));
  const problems = parsed.flatMap((one) => (one.ok ? [] : one.error));
  if (problems.length > 0) return err(problems);
  const source = sourceLocaleOf(context.live.settings.get('main'));
  const documents: RebasedView[] = [];
  for (const one of parsed) {
    if (!one.ok) continue;
    const document = one.value;
    const title = documentTitle(document, document.mine ?? document.theirs, source);
    documents.push({ ...document, title, ...(await releaseBetween(ports, document)) });
  }
  return ok({ etag: changeEtag(stored), documents });
}

/** What the audit chain tells of the choices: which way each document and field went, without the words. */
export const choicesInShort = (choices: Choices) =>
  Object.fromEntries(
    Object.entries(choices).map(([key, { whole, drop, fields = {} }]) => [
      key,
      {
        ...(whole ? { whole } : {}),
        ...(drop === true ? { drop } : {}),
        fields: Object.fromEntries(
          Object.entries(fields).map(([at, choice]) => [
            at,
            typeof choice === 'string' ? choice : 'written',
          ]),
        ),
      },
    ]),
  );

/** The rule of a rebase; what a person wrote goes through the same door as every body. */
export const rebaseBy =
  (bases: Bases, choices: Choices): Rule =>
  (change, actor, context) => {
    const moved = rebase(change, actor, context, bases, choices);
    return moved.ok ? parsedEdits(moved.value, change, choices) : moved;
  };

function parsedEdits(
  after: Change,
  before: Change,
  choices: Choices,
): Result<Change, readonly Problem[]> {
  const known = new Set(before.edits);
  const edits = after.edits.map((edit) => (known.has(edit) ? ok(edit) : parsedEdit(edit, choices)));
  const problems = edits.flatMap((one) => (one.ok ? [] : one.error));
  return problems.length > 0
    ? err(problems)
    : ok({ ...after, edits: edits.flatMap((one) => (one.ok ? [one.value] : [])) });
}

function withParsedResult(
  document: RebasedDocument,
  choices: Choices,
): Result<RebasedDocument, readonly Problem[]> {
  if (!document.result) return ok(document);
  const result = parsedEdit(document.result, choices);
  return result.ok ? ok({ ...document, result: result.value }) : result;
}

function parsedEdit(edit: Edit, choices: Choices): Result<Edit, readonly Problem[]> {
  if (edit.op === 'delete') return ok(edit);
  const parsed = parseBody(edit.kind, edit.body);
  if (parsed.ok) return ok({ ...edit, body: parsed.value });
  const key = keyOf(edit);
  const fields = Object.keys(choices[key]?.fields ?? {});
  return err(
    parsed.error.map((problem) => {
      if (problem.code !== 'VALIDATION') return problem;
      const { at } = problem;
      const field = fields.find((one) => at === one || at.startsWith(`${one}/`));
      const steps = field === undefined ? [] : ['fields', field];
      return { ...problem, at: pointerTo('choices', key, ...steps) };
    }),
  );
}

async function releaseBetween(
  { changes, people }: Ports,
  document: Pick<RebasedDocument, 'kind' | 'id'>,
): Promise<Pick<RebasedView, 'release' | 'changeId' | 'changeTitle' | 'author'>> {
  const [newest] = await changes.history(document);
  if (!newest) throw new Error(`${keyOf(document)} moved on without a release`);
  const { release, changeId, title: changeTitle } = newest;
  const author = (await changes.find(changeId))?.change.author ?? '';
  const name = (await people.find(author))?.name ?? '';
  return { release, changeId, changeTitle, author: { id: author, name } };
}
