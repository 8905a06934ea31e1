import type { Catalogue } from '../../catalogue/catalogue.ts';
import { pointerTo } from '../../catalogue/pointer.ts';
import type { EntryBody } from '../../entry/entry.ts';
import { isKnownJurisdiction } from '../../settings/jurisdictions.ts';
import type { SettingsBody } from '../../settings/settings.ts';
import { findPack } from '../packs/packs.ts';
import type { Hit, Rule } from '../rule.ts';

/** An id that leads nowhere: provider, category, recipient, location, jurisdiction or pack. */
export const ck024: Rule = {
  id: 'CK024',
  *check({ catalogue, part }) {
    for (const [id, body] of part.entry) {
      for (const reference of referencesOf(body, catalogue)) {
        yield* hitOf({ kind: 'entry', id }, reference);
      }
    }
    for (const [id, body] of part.settings) {
      for (const reference of packsOf(body)) yield* hitOf({ kind: 'settings', id }, reference);
    }
  },
};

interface Reference {
  readonly path: string;
  readonly to: 'provider' | 'category' | 'recipient' | 'location' | 'jurisdiction' | 'pack';
  readonly value: string;
  readonly isKnown: boolean;
}

function* hitOf(
  document: Hit['document'],
  { path, to, value, isKnown }: Reference,
): Generator<Hit> {
  if (!isKnown) yield { document, path, params: { to, value }, read: { [path]: value } };
}

function* referencesOf(body: EntryBody, catalogue: Catalogue): Generator<Reference> {
  for (const to of ['provider', 'category'] as const) {
    const value = body[to];
    if (value !== undefined) yield { path: `/${to}`, to, value, isKnown: catalogue[to].has(value) };
  }
  for (const [index, value] of (body.recipients ?? []).entries()) {
    const isKnown = catalogue.provider.has(value);
    yield { path: pointerTo('recipients', index), to: 'recipient', value, isKnown };
  }
  for (const [index, value] of (body.locations ?? []).entries()) {
    const isKnown = catalogue.location.has(value);
    yield { path: pointerTo('locations', index), to: 'location', value, isKnown };
  }
  for (const [index, value] of (body.exemption?.jurisdictions ?? []).entries()) {
    const path = pointerTo('exemption', 'jurisdictions', index);
    yield { path, to: 'jurisdiction', value, isKnown: isKnownJurisdiction(value) };
  }
}

const packsOf = ({ rulePacks = {} }: SettingsBody): readonly Reference[] =>
  Object.entries(rulePacks).map(([pack, version]) => ({
    path: pointerTo('rulePacks', pack),
    to: 'pack',
    value: `${pack} ${version}`,
    isKnown: findPack(pack, version) !== undefined,
  }));
