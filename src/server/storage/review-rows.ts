import type { Kysely } from 'kysely';
import { emptyReview, type Review } from '../../registry/index.ts';
import type { ReviewRepository } from '../reviews/review-repository.ts';
import type { CatalogueTables } from './change-tables.ts';

/** One row for each reviewer of a change. */
export const reviewRows = (db: Kysely<CatalogueTables>): ReviewRepository => ({
  async find({ change, person }) {
    const row = await db
      .selectFrom('review')
      .select(['comments', 'marks'])
      .where('change_id', '=', change)
      .where('person', '=', person)
      .executeTakeFirst();
    if (!row) return emptyReview;
    // Written by replace, and by nobody else.
    return {
      comments: JSON.parse(row.comments) as Review['comments'],
      marks: JSON.parse(row.marks) as Review['marks'],
    };
  },
  async replace({ change, person }, review) {
    const kept = {
      comments: JSON.stringify(review.comments),
      marks: JSON.stringify(review.marks),
    };
    await db
      .insertInto('review')
      .values({ change_id: change, person, ...kept })
      .onConflict((known) => known.columns(['change_id', 'person']).doUpdateSet(kept))
      .execute();
  },
});
