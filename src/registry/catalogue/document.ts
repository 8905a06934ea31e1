import type { TSchema } from 'typebox';
import { CategoryBody } from '../category/category.ts';
import { EntryBody } from '../entry/entry.ts';
import { LocationBody } from '../location/location.ts';
import { NoticeBody } from '../notice/notice.ts';
import { PolicyBody } from '../policy/policy.ts';
import { ProviderBody } from '../provider/provider.ts';
import { SettingsBody } from '../settings/settings.ts';

export const kinds = [
  'entry',
  'category',
  'provider',
  'location',
  'notice',
  'policy',
  'settings',
] as const;
export type Kind = (typeof kinds)[number];

/** Kinds of which exactly one document exists; its id is `main`. */
export const singleKinds = ['notice', 'policy', 'settings'] as const satisfies readonly Kind[];

export interface Bodies {
  entry: EntryBody;
  category: CategoryBody;
  provider: ProviderBody;
  location: LocationBody;
  notice: NoticeBody;
  policy: PolicyBody;
  settings: SettingsBody;
}
export type Body = Bodies[Kind];

/** Kind → schema of a draft body: types and sizes only; grammar and law are findings. */
export const bodySchemas = {
  entry: EntryBody,
  category: CategoryBody,
  provider: ProviderBody,
  location: LocationBody,
  notice: NoticeBody,
  policy: PolicyBody,
  settings: SettingsBody,
} as const satisfies Record<Kind, TSchema>;

/** A document: kind, id (stable, never reused) and body. */
export interface Document<K extends Kind = Kind> {
  readonly kind: K;
  readonly id: string;
  readonly body: Bodies[K];
}
