import type { Kysely } from 'kysely';
import type { Release, ReleaseRepository } from '../releases/release-repository.ts';
import type { CatalogueTables, ReleaseTable } from './change-tables.ts';

export function releaseRows(db: Kysely<CatalogueTables>): ReleaseRepository {
  const newestFirst = () => db.selectFrom('release').selectAll().orderBy('n', 'desc');
  return {
    async newest() {
      const row = await newestFirst().limit(1).executeTakeFirst();
      return row && fromRow(row);
    },
    async find(n) {
      const row = await newestFirst().where('n', '=', n).executeTakeFirst();
      return row && fromRow(row);
    },
    async liveAt(instant) {
      // Every stored time has the same form, so their order as texts is their order in time.
      const row = await newestFirst()
        .where('published_at', '<=', instant)
        .limit(1)
        .executeTakeFirst();
      return row && fromRow(row);
    },
    async list({ page, size }) {
      const rows = await newestFirst()
        .limit(size)
        .offset((page - 1) * size)
        .execute();
      const { total } = await db
        .selectFrom('release')
        .select((eb) => eb.fn.countAll<number>().as('total'))
        .executeTakeFirstOrThrow();
      return { items: rows.map(fromRow), total };
    },
    async add(release) {
      await db.insertInto('release').values(toRow(release)).execute();
    },
  };
}

const toRow = (release: Release): ReleaseTable => ({
  n: release.n,
  digest: release.digest,
  size: release.size,
  previous_digest: release.previousDigest ?? null,
  published_at: release.publishedAt,
  change_id: release.changeId,
  consent_revision: release.consentRevision,
  entries: release.entries,
  audit_seq: release.auditSeq,
});

const fromRow = (row: ReleaseTable): Release => ({
  n: row.n,
  digest: row.digest,
  size: row.size,
  ...(row.previous_digest === null ? {} : { previousDigest: row.previous_digest }),
  publishedAt: row.published_at,
  changeId: row.change_id,
  consentRevision: row.consent_revision,
  entries: row.entries,
  auditSeq: row.audit_seq,
});
