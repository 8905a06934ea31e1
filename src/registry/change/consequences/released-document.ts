import type { Kind } from '../../catalogue/document.ts';
import type { Composed } from './asked.ts';

/** One document as a release carries it: its members by JSON Pointer, objects within it opened. */
export interface ReleasedDocument {
  readonly kind: Kind;
  readonly id: string;
  readonly members: Readonly<Record<string, unknown>>;
}

/** Everything a release says, by `kind/id`. */
export function releasedDocuments(registry: Composed): ReadonlyMap<string, ReleasedDocument> {
  const documents = [
    ...several('entry', registry.entries),
    ...several('category', registry.categories),
    ...several('provider', registry.providers),
    ...several('location', registry.locations),
    one('notice', 'main', registry.notice),
    one('policy', 'main', { ...registry.policy, sections: byId(registry.policy.sections) }),
    one('settings', 'main', settingsOf(registry)),
  ];
  return new Map(documents.map((document) => [`${document.kind}/${document.id}`, document]));
}

const several = (kind: Kind, items: readonly { readonly id: string }[]) =>
  items.map(({ id, ...body }) => one(kind, id, body));

const one = (kind: Kind, id: string, body: object): ReleasedDocument => ({
  kind,
  id,
  members: opened(body),
});

const byId = (items: readonly { readonly id: string }[]): Readonly<Record<string, object>> =>
  Object.fromEntries(items.map(({ id, ...rest }) => [id, rest]));

/** Under the names that the settings document gives them. */
const settingsOf = ({ registry, locales, rulePacks }: Composed) => ({
  registryId: registry.id,
  title: registry.title,
  controller: registry.controller,
  sites: registry.sites,
  sourceLocale: locales.default,
  publishedLocales: locales.published,
  rulePacks,
});

/** Objects whose members are told apart; every other value is one member. */
const openedMembers: ReadonlySet<string> = new Set([
  'duration',
  'exemption',
  'attributes',
  'tcf',
  'signals',
  'controller',
  'choice',
  'appearance',
  'table',
  'sections',
]);

function opened(body: object, at = ''): Record<string, unknown> {
  const members: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(body) as [string, unknown][]) {
    const isOpened = at === '/sections' || openedMembers.has(name);
    if (isOpened && isObject(value)) Object.assign(members, opened(value, `${at}/${name}`));
    else members[`${at}/${name}`] = value;
  }
  return members;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
