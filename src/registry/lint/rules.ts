import type { Rule } from './rule.ts';
import { ck001 } from './rules/ck001-not-a-token.ts';
import { ck002 } from './rules/ck002-secure-prefix.ts';
import { ck003 } from './rules/ck003-host-prefix.ts';
import { ck004 } from './rules/ck004-http-prefix.ts';
import { ck005 } from './rules/ck005-prefix-in-another-case.ts';
import { ck006 } from './rules/ck006-none-without-secure.ts';
import { ck007 } from './rules/ck007-partitioned-without-secure.ts';
import { ck009 } from './rules/ck009-over-400-days.ts';
import { ck010 } from './rules/ck010-too-long-for-browsers.ts';
import { ck012 } from './rules/ck012-path-without-slash.ts';
import { ck013 } from './rules/ck013-duration-contradicts-itself.ts';
import { ck014 } from './rules/ck014-cookie-member-elsewhere.ts';
import { ck015 } from './rules/ck015-loose-pattern.ts';
import { ck016 } from './rules/ck016-overlap-across-categories.ts';
import { ck017 } from './rules/ck017-declared-twice.ts';
import { ck019 } from './rules/ck019-markup.ts';
import { ck020 } from './rules/ck020-placeholder.ts';
import { ck022 } from './rules/ck022-party-against-category.ts';
import { ck024 } from './rules/ck024-unknown-id.ts';
import { ck025 } from './rules/ck025-nameless.ts';
import { ck026 } from './rules/ck026-text-against-duration.ts';
import { ck027 } from './rules/ck027-refreshed-without-note.ts';
import { lg003 } from './rules/lg003-exemption-without-ground.ts';
import { lg007 } from './rules/lg007-attestation-missing.ts';
import { lg008 } from './rules/lg008-exempt-measurement-too-long.ts';
import { lg009 } from './rules/lg009-exempt-measurement-refreshed.ts';
import { lg010 } from './rules/lg010-exempt-data-kept-too-long.ts';
import { lg011 } from './rules/lg011-no-way-to-object.ts';
import { lg013 } from './rules/lg013-duration-missing.ts';
import { lg017 } from './rules/lg017-privacy-url-not-https.ts';
import { lg019 } from './rules/lg019-locale-missing.ts';
import { lg023 } from './rules/lg023-category-unworded.ts';
import { lg044 } from './rules/lg044-review-long-ago.ts';
import { lg045 } from './rules/lg045-exemption-due.ts';
import { rq001 } from './rules/rq001-member-missing.ts';
import { rq002 } from './rules/rq002-source-not-published.ts';

/** Every rule there is; a pack decides which of them run. */
export const rules: readonly Rule[] = [
  ck001,
  ck002,
  ck003,
  ck004,
  ck005,
  ck006,
  ck007,
  ck009,
  ck010,
  ck012,
  ck013,
  ck014,
  ck015,
  ck016,
  ck017,
  ck019,
  ck020,
  ck022,
  ck024,
  ck025,
  ck026,
  ck027,
  lg003,
  lg007,
  lg008,
  lg009,
  lg010,
  lg011,
  lg013,
  lg017,
  lg019,
  lg023,
  lg044,
  lg045,
  rq001,
  rq002,
];
