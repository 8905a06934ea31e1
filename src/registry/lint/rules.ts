import type { Rule } from './rule.ts';
import { ck001 } from './rules/ck001-not-a-token.ts';
import { ck002 } from './rules/ck002-secure-prefix.ts';
import { ck003 } from './rules/ck003-host-prefix.ts';
import { ck015 } from './rules/ck015-loose-pattern.ts';
import { ck016 } from './rules/ck016-overlap-across-categories.ts';
import { ck017 } from './rules/ck017-declared-twice.ts';
import { ck019 } from './rules/ck019-markup.ts';
import { ck022 } from './rules/ck022-party-against-category.ts';
import { ck024 } from './rules/ck024-unknown-id.ts';
import { lg003 } from './rules/lg003-exemption-without-ground.ts';
import { lg013 } from './rules/lg013-duration-missing.ts';
import { lg019 } from './rules/lg019-locale-missing.ts';
import { lg023 } from './rules/lg023-category-unworded.ts';
import { rq001 } from './rules/rq001-member-missing.ts';

/** Every rule there is; a pack decides which of them run. */
export const rules: readonly Rule[] = [
  ck001,
  ck002,
  ck003,
  ck015,
  ck016,
  ck017,
  ck019,
  ck022,
  ck024,
  lg003,
  lg013,
  lg019,
  lg023,
  rq001,
];
