import { compareBodies, contentOf, registryJsonSchema } from '../../registry/index.ts';
import { peopleOf } from '../changes/change-context.ts';
import { keySetOf } from '../publishing/signing-key.ts';
import { publicationOf } from '../releases/publication.ts';
import type { Release } from '../releases/release-repository.ts';
import type { Repositories } from '../repositories.ts';
import { composeAudit } from './compose-audit.ts';
import { composeDecisions } from './compose-decisions.ts';
import { explainPack } from './explain-pack.ts';
import { explainChecks } from './explain-checks.ts';

/** Path in the pack → bytes. */
export type Pack = ReadonlyMap<string, Uint8Array>;

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
/** For people, too: they open these files. */
const json = (value: unknown): Uint8Array => encode(`${JSON.stringify(value, null, 2)}\n`);

/**
 * Everything that proves a release, without this product: what was published, byte for byte; who approved exactly that;
 * and the part of the audit chain that says so. @returns undefined when there is no such release
 */
export async function composeEvidence(ports: Repositories, n: number): Promise<Pack | undefined> {
  const release = await ports.releases.find(n);
  if (!release) return undefined;
  const publication = await publicationOf(ports, release);
  const decisions = composeDecisions(release, publication, await peopleOf(ports));
  return new Map([
    ...(await publishedFiles(ports, n)),
    ...(n > 1 ? await previousManifest(ports, n - 1) : []),
    ['schema.json', encode(JSON.stringify(registryJsonSchema))],
    ['keys.json', json(await keySetOf(ports.facts))],
    ['change.json', encode(contentOf(publication.change))],
    ['decisions.json', json(decisions)],
    ['difference.json', json(await differenceTo(ports, release))],
    ['audit.json', json(await composeAudit(ports, publication))],
    ['README.txt', encode(explainPack(release, decisions.noSecondPerson))],
    ['VERIFY.txt', encode(explainChecks())],
  ]);
}

type Files = readonly (readonly [path: string, bytes: Uint8Array])[];

/** Registry JSON, manifest, and what visitors were shown in each locale. */
async function publishedFiles({ artefacts }: Repositories, n: number): Promise<Files> {
  const files = await artefacts.list(n);
  return files
    .filter(({ coding }) => coding === 'identity')
    .map(({ path, bytes }) => [path, bytes] as const);
}

async function previousManifest({ artefacts }: Repositories, n: number): Promise<Files> {
  const file = await artefacts.find(n, 'manifest.jws', 'identity');
  if (!file) throw new Error(`Release ${n} has no manifest`);
  return [['previous.manifest.jws', file.bytes]];
}

/** Against the release before; of the first one, everything. */
async function differenceTo({ changes }: Repositories, { n }: Release) {
  const altered = await changes.alteredBetween(n - 1, n);
  return {
    from: n - 1,
    to: n,
    documents: altered.map((document) => ({
      ...document,
      differences: compareBodies(document.before, document.after),
    })),
  };
}
