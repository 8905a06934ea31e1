import type { Kysely } from 'kysely';
import type { SigningKey, SigningKeyRepository } from '../publishing/signing-key-repository.ts';
import type { CatalogueTables } from './change-tables.ts';

export function releaseKeyRows(db: Kysely<CatalogueTables>): SigningKeyRepository {
  return {
    async list() {
      const rows = await db
        .selectFrom('signing_keys')
        .selectAll()
        .orderBy('created_at', 'desc')
        .orderBy('kid')
        .execute();
      return rows.map(({ kid, x, secret, created_at }): SigningKey => ({
        kid,
        publicKey: { kty: 'OKP', crv: 'Ed25519', x },
        ...(secret === null ? {} : { secret }),
        createdAt: created_at,
      }));
    },
    async add({ kid, publicKey, secret, createdAt }) {
      await db
        .insertInto('signing_keys')
        .values({ kid, x: publicKey.x, secret: secret ?? null, created_at: createdAt })
        .execute();
    },
  };
}
