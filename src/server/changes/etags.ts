import { editText, type Edit } from '../../registry/index.ts';
import { sha256Of } from '../publishing/digest.ts';
import type { StoredChange } from './change-repository.ts';

/** Strong ETag of a change: every write counts its version up (RFC 9110 §8.8.3). */
export const changeEtag = ({
  change,
  version,
}: {
  readonly change: { readonly id: string };
  readonly version: StoredChange['version'];
}): string => `"${change.id}.${version}"`;

/** Strong ETag of an edit: a digest of what it says. */
export const editEtag = (edit: Edit): string =>
  `"${sha256Of(editText(edit))
    .replaceAll(/[^A-Za-z0-9]/g, '')
    .slice(0, 24)}"`;
