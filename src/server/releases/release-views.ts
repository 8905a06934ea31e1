import { changedDocuments } from '../changes/change-documents.ts';
import { peopleOf, type People } from '../changes/change-context.ts';
import type { CatalogueParts } from '../catalogue-parts.ts';
import type { Repositories } from '../repositories.ts';
import {
  counted,
  lateSecondsOf,
  publicationOf,
  setAsideIn,
  type Publication,
} from './publication.ts';
import type { Release } from './release-repository.ts';
import type { ReleaseRow, ReleaseView } from './release-schemas.ts';

export async function composeReleaseRow(
  ports: Repositories,
  people: People,
  release: Release,
): Promise<ReleaseRow> {
  return rowOf(release, people, await publicationOf(ports, release));
}

function rowOf(release: Release, people: People, publication: Publication): ReleaseRow {
  const { change, approvedBy } = publication;
  const lateSeconds = lateSecondsOf(change, release);
  return {
    ...release,
    title: change.title,
    author: { name: nameIn(people, change.author) },
    approvers: approvedBy.map((id) => ({ name: nameIn(people, id) })),
    system: change.author === 'system',
    ...(lateSeconds === undefined ? {} : { lateSeconds }),
  };
}

const nameIn = (people: People, id: string): string => people.get(id)?.name ?? '';

/** @returns undefined when there is no such release */
export async function viewRelease(
  ports: Repositories,
  { overlays }: Pick<CatalogueParts, 'overlays'>,
  n: number,
): Promise<ReleaseView | undefined> {
  const release = await ports.releases.find(n);
  if (!release) return undefined;
  const publication = await publicationOf(ports, release);
  const people = await peopleOf(ports);
  const { change, contentHash } = publication;
  const live = await overlays.live(ports);
  return {
    ...rowOf(release, people, publication),
    contentHash,
    ...peopleBehind(publication, people),
    manifest: await manifestOf(ports, n),
    documents: await changedDocuments(ports, live, change),
  };
}

type Behind = Pick<ReleaseView, 'contributors' | 'decisions' | 'setAside' | 'noSecondPerson'>;

/** Who wrote it, who judged it, and what they let stand. */
export function peopleBehind(publication: Publication, people: People): Behind {
  const { change, approvedBy } = publication;
  const named = (id: string) => ({ id, name: nameIn(people, id) });
  return {
    contributors: change.contributors.map(named),
    decisions: change.decisions.map((one) => ({
      person: named(one.person),
      verdict: one.verdict,
      revision: one.revision,
      contentHash: one.contentHash,
      at: one.at,
      comment: one.comment,
      counted: counted(publication, one),
      ...(one.marks ? { marks: one.marks } : {}),
    })),
    setAside: setAsideIn(publication).map(
      ({ rule, document, path, reason, person, at, until }) => ({
        rule,
        ...document,
        path,
        reason,
        person: named(person),
        at,
        until,
      }),
    ),
    noSecondPerson: approvedBy.length === 0,
  };
}

/** The compact JWS, as published. */
export async function manifestOf(
  { artefacts }: Pick<Repositories, 'artefacts'>,
  n: number,
): Promise<string> {
  const file = await artefacts.find(n, 'manifest.jws', 'identity');
  if (!file) throw new Error(`Release ${n} has no manifest`);
  return new TextDecoder().decode(file.bytes);
}
