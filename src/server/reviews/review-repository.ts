import type { Review } from '../../registry/index.ts';

/** Whose review of which change. */
export interface ReviewKey {
  readonly change: string;
  readonly person: string;
}

/** What reviewers keep to themselves. Nothing here is for anybody but the person it belongs to. */
export interface ReviewRepository {
  /** Empty when nothing is kept. */
  find(key: ReviewKey): Promise<Review>;
  replace(key: ReviewKey, review: Review): Promise<void>;
}
