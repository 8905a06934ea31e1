import { firstTables } from './0001-first-tables.ts';
import { review } from './0002-review.ts';
import { addressesAndDays } from './0003-addresses-and-days.ts';
import { heldReviews } from './0004-held-reviews.ts';

/** In order; the schema version is how many have run. Forward only: a published one is never edited. */
export const migrations: readonly string[] = [firstTables, review, addressesAndDays, heldReviews];
