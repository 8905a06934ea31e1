import type { SettingsBody } from '../../registry/index.ts';
import type { Repositories } from '../repositories.ts';
import { beginChange } from './begin-change.ts';
import type { StoredChange } from './change-repository.ts';
import { localesOf, type SetupAnswers } from './seed-first-change.ts';

/**
 * What was answered at set-up while something is live already, such as the sample: a draft of the new administrator, that
 * goes live like any other change. An answer that is live already edits nothing.
 * @returns undefined, with nothing done, when nothing is live or all answers are
 */
export async function draftSetUpAnswers(
  ports: Repositories,
  personId: string,
  answers: SetupAnswers,
  now: string,
): Promise<StoredChange | undefined> {
  const settings = await ports.documents.find('settings', 'main');
  if (settings?.live !== true) return undefined;
  const before = settings.body as SettingsBody;
  const differs = differingFrom(before, answers);
  if (Object.keys(differs).length === 0) return undefined;
  const edit = {
    kind: 'settings',
    id: 'main',
    op: 'update',
    baseVersion: settings.version,
    body: { ...before, ...differs },
  } as const;
  const begun = { title: 'Our organisation and languages', edits: [edit] };
  return beginChange(ports, personId, begun, now);
}

/** The order of locales says nothing: the same ones in another order are no edit. */
function differingFrom(live: SettingsBody, answers: SetupAnswers): SettingsBody {
  const { organisation, sourceLocale } = answers;
  const wanted = localesOf(answers);
  const published = new Set(live.publishedLocales);
  const isPublished = published.size === wanted.length && wanted.every((tag) => published.has(tag));
  return {
    ...(live.controller?.name === organisation
      ? {}
      : { controller: { ...live.controller, name: organisation } }),
    ...(live.sourceLocale === sourceLocale ? {} : { sourceLocale }),
    ...(isPublished ? {} : { publishedLocales: wanted }),
  };
}
