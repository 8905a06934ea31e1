import fc from 'fast-check';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { applyEdits } from '../catalogue/apply-edits.ts';
import {
  aCatalogue,
  aCategory,
  aLocation,
  anEntry,
  aProvider,
  aText,
  someSettings,
} from '../catalogue/catalogue.fixture.ts';
import type { Body, Kind } from '../catalogue/document.ts';
import type { Edit } from '../change/change.ts';
import type { EntryBody } from '../entry/entry.ts';
import type { NamePattern } from '../entry/name-pattern.ts';

/** Few of everything, so that edits keep running into one another. */
const names: readonly NamePattern[] = [
  { pattern: '_ga', match: 'exact' },
  { pattern: '_ga_x', match: 'exact' },
  { pattern: '_ga', match: 'prefix' },
  { pattern: '_x', match: 'suffix' },
  { pattern: '_*_x', match: 'glob' },
  { pattern: '*', match: 'glob' },
  { pattern: '_ga', match: 'glob' },
  { pattern: '__Host-a b', match: 'exact' },
];
const some = <T>(...values: readonly T[]) => fc.constantFrom(...values);

const overdue: EntryBody['exemption'] = {
  criterion: 'audience-measurement',
  jurisdictions: ['FR', 'GB'],
  reviewBy: '2026-11-01',
};

const anyEntry: fc.Arbitrary<EntryBody> = fc
  .record({
    names: fc.array(some(...names), { maxLength: 3 }),
    storage: some('cookie', 'local-storage', undefined),
    category: some('necessary', 'internal', 'third-party', 'odd', undefined),
    provider: some('example', 'odd', undefined),
    recipients: fc.subarray(['example', 'odd']),
    locations: fc.subarray(['front-office', 'odd']),
    party: some('first', 'third'),
    domains: fc.subarray(['www.example.org', '*.example.org', 'other.example.org']),
    path: some('/', '/docs', undefined),
    purpose: some(aText({ en: 'Counts.' }), aText({ en: 'Counts <b>', fr: 'Compte' })),
    exemption: some(undefined, { criterion: 'transmission' } as const, overdue),
    duration: some(undefined, { kind: 'persistent' } as const),
  })
  .map((own) => defined(anEntry(), own));

/** `undefined` takes the member away. */
const defined = (body: EntryBody, own: object): EntryBody =>
  Object.fromEntries(
    Object.entries<unknown>({ ...body, ...own }).filter(([, value]) => value !== undefined),
  );

const edit = (kind: Kind, ids: readonly string[], body: fc.Arbitrary<Body>): fc.Arbitrary<Edit> =>
  fc
    .tuple(some(...ids), fc.option(body, { freq: 4 }))
    .map(([id, after]) =>
      after === null
        ? { kind, id, op: 'delete', baseVersion: 1 }
        : { kind, id, op: 'update', baseVersion: 1, body: after },
    );

const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 12, arbitrary: edit('entry', ['a', 'b', 'c', 'd', 'e', 'f'], anyEntry) },
  {
    weight: 2,
    arbitrary: edit(
      'category',
      ['necessary', 'odd', 'internal'],
      some(aCategory(), aCategory({ consent: 'required', label: aText({ en: '<b>' }) })),
    ),
  },
  {
    weight: 2,
    arbitrary: edit(
      'provider',
      ['example', 'odd'],
      some(
        aProvider(),
        aProvider({
          privacyUrl: aText({ en: 'http://a.example' }),
          optOutUrl: 'https://a.example',
        }),
        {},
      ),
    ),
  },
  { weight: 2, arbitrary: edit('location', ['front-office', 'odd'], some(aLocation(), {})) },
  { weight: 1, arbitrary: edit('notice', ['main'], some({})) },
  {
    weight: 1,
    arbitrary: edit(
      'settings',
      ['main'],
      some(
        someSettings(),
        someSettings({ publishedLocales: ['en'] }),
        someSettings({ rulePacks: {} }),
        someSettings({ rulePacks: { eu: '2026.1', fr: '2026.1', gb: '2026.1' } }),
      ),
    ),
  },
);

/** A catalogue, and steps of one edit or a few at a time. */
export const anyHistory: fc.Arbitrary<readonly (readonly Edit[])[]> = fc.array(
  fc.array(anyEdit, { minLength: 1, maxLength: 3 }),
  { minLength: 1, maxLength: 12 },
);

/** What each step leaves behind, the start first. */
export function catalogues(steps: readonly (readonly Edit[])[]): readonly Catalogue[] {
  const all = [aCatalogue()];
  for (const step of steps) all.push(applyEdits(all.at(-1) ?? aCatalogue(), step));
  return all;
}
