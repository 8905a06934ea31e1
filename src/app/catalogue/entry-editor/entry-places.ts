import type { EntryBody, LocalisedText, NamePattern } from '../../../registry/index';
import { chosen, type FieldsOf, held, written } from '../../platform/document-draft/places';

/** A member of an entry once it is known. */
type Known<F extends keyof EntryBody> = NonNullable<EntryBody[F]>;

const text = (at: string) => held<LocalisedText | null>(at, null);
const answer = (at: string) => held<boolean | null>(at, null);

/** Every field of an entry, by the name it has in the editor. */
export const entryPlaces = {
  names: held<readonly NamePattern[]>('/names', []),
  provider: held('/provider', ''),
  category: chosen('/category'),
  function: text('/function'),
  locations: held<readonly string[]>('/locations', []),
  purpose: text('/purpose'),
  duration: held<Known<'duration'> | null>('/duration', null),
  note: text('/duration/note'),
  condition: text('/condition'),
  storage: chosen('/storage'),
  party: chosen('/party'),
  recipients: held<readonly string[] | null>('/recipients', null),
  transfers: held<Readonly<Known<'transfers'>>>('/transfers', []),
  saleOrShare: answer('/saleOrShare'),
  domains: held<readonly string[]>('/domains', []),
  path: written('/path'),
  secure: answer('/attributes/secure'),
  httpOnly: answer('/attributes/httpOnly'),
  partitioned: answer('/attributes/partitioned'),
  sameSite: chosen('/attributes/sameSite'),
  setBy: chosen('/setBy'),
  retention: held<number | null>('/dataRetentionSeconds', null),
  exemption: held<Known<'exemption'> | null>('/exemption', null),
  rationale: text('/exemption/rationale'),
  reviewBy: written('/exemption/reviewBy'),
  tcf: held<Known<'tcf'> | null>('/tcf', null),
  sources: held<Readonly<Known<'source'>>>('/source', []),
};

export type EntryFields = FieldsOf<typeof entryPlaces>;
