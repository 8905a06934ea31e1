import {
  openThread,
  reopen,
  reply,
  resolve,
  type Actor,
  type Anchor,
  type Change,
  type Comment,
  type Thread,
} from '../../registry/index.ts';
import type { Overlays } from '../changes/overlays.ts';
import { requireValue } from '../changes/require-value.ts';
import { Refused } from '../http/problem-reply.ts';
import { tellOfComment } from '../mail/tell.ts';
import type { Parts as ServerParts } from '../parts.ts';
import type { Repositories } from '../repositories.ts';
import { judgeSaid } from './judge-said.ts';
import { recordThread } from './thread-event.ts';

/** What somebody says. */
export type Said = Pick<Comment, 'text' | 'suggestion' | 'revision'>;

export interface Parts extends Pick<ServerParts, 'ids'> {
  readonly overlays: Overlays;
  /** UTC, `YYYY-MM-DDThh:mm:ssZ`. */
  readonly now: () => string;
}

/**
 * Conversations about changes. They never alter a change, its ETag or what was approved. Every method takes the ports of
 * one transaction and leaves one audit event, unless nothing happened.
 */
export class ThreadService {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async open(
    ports: Repositories,
    actor: Actor,
    changeId: string,
    { anchor, ...said }: Said & { readonly anchor?: Anchor },
  ): Promise<Thread> {
    const change = await changeOf(ports, changeId);
    const place = { id: this.#parts.ids(), changeId, ...(anchor ? { anchor } : {}) };
    const thread = requireValue(openThread(place, actor, this.#comment(said)));
    await judgeSaid(ports, this.#parts, change, { ...said, ...(anchor ? { anchor } : {}) });
    await ports.threads.add(thread);
    return this.#told(ports, actor, change, thread);
  }

  async reply(ports: Repositories, actor: Actor, id: string, said: Said): Promise<Thread> {
    const before = await threadOf(ports, id);
    const change = await changeOf(ports, before.changeId);
    const after = requireValue(reply(before, actor, this.#comment(said)));
    // What it hangs on may have gone since; only a suggestion needs it.
    const anchor = said.suggestion === undefined ? undefined : after.anchor;
    await judgeSaid(ports, this.#parts, change, { ...said, ...(anchor ? { anchor } : {}) });
    await ports.threads.replace(before, after);
    return this.#told(ports, actor, change, after);
  }

  resolve(ports: Repositories, actor: Actor, id: string): Promise<Thread> {
    const { now } = this.#parts;
    return this.#move(ports, actor, id, 'resolve', (thread) =>
      requireValue(resolve(thread, actor, now())),
    );
  }

  reopen(ports: Repositories, actor: Actor, id: string): Promise<Thread> {
    return this.#move(ports, actor, id, 'reopen', (thread) => requireValue(reopen(thread, actor)));
  }

  async #move(
    ports: Repositories,
    actor: Actor,
    id: string,
    action: 'resolve' | 'reopen',
    rule: (thread: Thread) => Thread,
  ): Promise<Thread> {
    const before = await threadOf(ports, id);
    const after = rule(before);
    if (after === before) return before;
    await ports.threads.replace(before, after);
    await recordThread(ports, actor, this.#parts.now(), action, after);
    return after;
  }

  #comment({ text, suggestion, revision }: Said) {
    const { ids, now } = this.#parts;
    const at = now();
    return { id: ids(), at, text, revision, ...(suggestion === undefined ? {} : { suggestion }) };
  }

  async #told(ports: Repositories, actor: Actor, change: Change, thread: Thread): Promise<Thread> {
    const at = this.#parts.now();
    await recordThread(ports, actor, at, 'comment', thread, thread.comments.at(-1));
    await tellOfComment(ports, actor, change, at);
    return thread;
  }
}

/** @throws Refused NOT_FOUND */
export async function threadOf(
  { threads }: Pick<Repositories, 'threads'>,
  id: string,
): Promise<Thread> {
  const thread = await threads.find(id);
  if (!thread) throw new Refused({ code: 'NOT_FOUND' });
  return thread;
}

async function changeOf({ changes }: Repositories, id: string): Promise<Change> {
  const stored = await changes.find(id);
  if (!stored) throw new Refused({ code: 'NOT_FOUND' });
  return stored.change;
}
