import {
  editAt,
  holdBack,
  markDocument,
  rewriteHeld,
  standingMarks,
  takeOut,
  unmark,
  type Actor,
  type Change,
  type Document,
  type HeldComment,
  type Mark,
  type Review,
} from '../../registry/index.ts';
import { editEtag } from '../changes/etags.ts';
import type { Overlays } from '../changes/overlays.ts';
import { requireValue } from '../changes/require-value.ts';
import { Refused } from '../http/problem-reply.ts';
import type { Parts as ServerParts } from '../parts.ts';
import type { Repositories } from '../repositories.ts';
import { judgeSaid } from '../threads/judge-said.ts';

export interface Parts extends Pick<ServerParts, 'ids'> {
  readonly overlays: Overlays;
  /** UTC, `YYYY-MM-DDThh:mm:ssZ`. */
  readonly now: () => string;
}

/** Whose review of which change. */
export interface Own {
  readonly actor: Actor;
  readonly change: string;
}
type Words = Pick<HeldComment, 'text' | 'suggestion' | 'revision'>;
type Place = Pick<Document, 'kind' | 'id'>;

/**
 * What a reviewer keeps to themselves about a change: it alters nothing that others see, so it leaves no audit event and
 * tells nobody. Every method takes the ports of one transaction.
 */
export class ReviewService {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async find(ports: Pick<Repositories, 'reviews'>, own: Own): Promise<Review> {
    return ports.reviews.find(keyOf(own));
  }

  async hold(
    ports: Repositories,
    own: Own,
    words: Words & Pick<HeldComment, 'anchor'>,
  ): Promise<Review> {
    const change = await changeOf(ports, own);
    const comment = { ...words, id: this.#parts.ids(), at: this.#parts.now() };
    const before = await this.find(ports, own);
    const after = requireValue(holdBack(before, change, own.actor, comment));
    await judgeSaid(ports, this.#parts, change, words);
    return keep(ports, own, after);
  }

  async rewrite(ports: Repositories, own: Own, id: string, words: Words): Promise<Review> {
    const change = await changeOf(ports, own);
    const before = await this.find(ports, own);
    const { anchor } = heldIn(before, id);
    const after = requireValue(rewriteHeld(before, own.actor, id, words));
    // The place may have gone since; only a suggestion needs it.
    const place = words.suggestion === undefined || anchor === undefined ? {} : { anchor };
    await judgeSaid(ports, this.#parts, change, { ...words, ...place });
    return keep(ports, own, after);
  }

  async takeOut(ports: Repositories, own: Own, id: string): Promise<Review> {
    const before = await this.find(ports, own);
    heldIn(before, id);
    return keep(ports, own, takeOut(before, id));
  }

  /** @param requireSeen throws unless the actor saw the document's edit as it is, by its ETag */
  async mark(
    ports: Repositories,
    own: Own,
    { kind, id, mark }: Pick<Mark, 'kind' | 'id' | 'mark'>,
    requireSeen: (etag: string) => void,
  ): Promise<Review> {
    const change = await changeOf(ports, own);
    const edit = editAt(change.edits, { kind, id });
    if (!edit) throw new Refused({ code: 'NOT_FOUND' });
    const content = editEtag(edit);
    requireSeen(content);
    const meant = { kind, id, mark, content, revision: change.revision };
    const before = await this.find(ports, own);
    return keep(ports, own, requireValue(markDocument(before, change, own.actor, meant)));
  }

  async unmark(ports: Repositories, own: Own, document: Place): Promise<Review> {
    return keep(ports, own, unmark(await this.find(ports, own), document));
  }
}

/** The marks that stand for what the change says now. */
export async function marksOf(
  ports: Repositories,
  own: Own,
  { edits }: Pick<Change, 'edits'>,
): Promise<readonly Mark[]> {
  return standingMarks((await ports.reviews.find(keyOf(own))).marks, edits, editEtag);
}

/** @throws Refused FORBIDDEN where there is no person to keep something for */
export function keyOf({ actor, change }: Own) {
  if (actor.kind !== 'user') throw new Refused({ code: 'FORBIDDEN' });
  return { change, person: actor.id };
}

async function keep(ports: Repositories, own: Own, review: Review): Promise<Review> {
  await ports.reviews.replace(keyOf(own), review);
  return review;
}

/** @throws Refused NOT_FOUND */
function heldIn({ comments }: Review, id: string): HeldComment {
  const held = comments.find((one) => one.id === id);
  if (!held) throw new Refused({ code: 'NOT_FOUND' });
  return held;
}

/** @throws Refused NOT_FOUND */
export async function changeOf({ changes }: Repositories, { change: id }: Own): Promise<Change> {
  const stored = await changes.find(id);
  if (!stored) throw new Refused({ code: 'NOT_FOUND' });
  return stored.change;
}
