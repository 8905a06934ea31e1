import {
  shippedDocuments,
  writeText,
  type Bodies,
  type Document,
  type LocalisedText,
} from '../../registry/index.ts';
import type { Repositories } from '../repositories.ts';
import { beginChange } from './begin-change.ts';
import type { StoredChange } from './change-repository.ts';

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
  const edits = shippedDocuments().map((document) => ({
    ...fillIn(document, answers),
    op: 'create' as const,
    baseVersion: 0,
  }));
  return beginChange(ports, personId, { title: 'First catalogue', edits }, now);
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
  const published = localesOf({ sourceLocale, publishedLocales });
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

/** The language of writing is published too. */
export const localesOf = ({
  sourceLocale,
  publishedLocales,
}: Pick<SetupAnswers, 'sourceLocale' | 'publishedLocales'>): string[] => [
  ...new Set([sourceLocale, ...publishedLocales]),
];
