import {
  createChange,
  shippedDocuments,
  writeText,
  type Bodies,
  type Document,
  type LocalisedText,
} from '../../registry/index.ts';
import { LiveCatalogue } from '../documents/live-catalogue.ts';
import type { Repositories } from '../repositories.ts';
import { contextOf, worldOf } from './change-context.ts';
import type { StoredChange } from './change-repository.ts';
import { contentHashOf } from './overlays.ts';
import { requireValue } from './require-value.ts';

/** What the first administrator said at set-up. */
export interface SetupAnswers {
  readonly organisation: string;
  readonly sourceLocale: string;
  readonly publishedLocales: readonly string[];
}

/**
 * The first administrator's first change: everything that is shipped, as drafts. Nothing goes live before a second person approved.
 * The ports are those of the transaction that makes the account.
 * @returns undefined, with nothing done, when something is live or a change exists already
 */
export async function seedFirstChange(
  ports: Repositories,
  personId: string,
  answers: SetupAnswers,
  now: string,
): Promise<StoredChange | undefined> {
  const number = await ports.changes.nextNumber();
  if (number > 1 || (await ports.releases.newest())) return undefined;
  const live = await new LiveCatalogue().of(ports);
  const context = contextOf(
    { live, judged: live.judged, contentHash: '' },
    await worldOf(ports),
    now,
  );
  const edits = shippedDocuments().map((document) => ({
    ...fillIn(document, answers),
    op: 'create' as const,
    baseVersion: 0,
  }));
  const actor = { kind: 'user', id: personId, roles: ['administrator'] } as const;
  const head = { id: `C-${number}`, title: 'First catalogue', edits };
  const change = requireValue(createChange(head, actor, context));
  await ports.changes.add(change);
  await ports.audit.append({
    at: now,
    actor: personId,
    action: 'change.create',
    object: `change/${change.id}`,
    payload: { state: change.state, revision: 1, contentHash: contentHashOf(change) },
  });
  return { change, version: 1 };
}

function fillIn(document: Document, answers: SetupAnswers): Document {
  return document.kind === 'settings'
    ? { ...document, body: fillSettings(document.body as Bodies['settings'], answers) }
    : document;
}

function fillSettings(
  settings: Bodies['settings'],
  { organisation, sourceLocale, publishedLocales }: SetupAnswers,
): Bodies['settings'] {
  const published = [...new Set([sourceLocale, ...publishedLocales])];
  const title = published.reduce<LocalisedText | undefined>(
    (text, locale) => writeText(text, locale, organisation, sourceLocale),
    undefined,
  );
  return {
    ...settings,
    ...(title && { title }),
    controller: { ...settings.controller, name: organisation },
    sourceLocale,
    publishedLocales: published,
  };
}
