import type { Actor, Change } from '../../registry/index.ts';
import type { Person } from '../people/person-repository.ts';
import type { Repositories } from '../repositories.ts';
import { topicOf, type MailEvent, type News } from './mail-events.ts';

type Ports = Pick<Repositories, 'outbox' | 'people' | 'threads'>;
type Told = Omit<News, 'event' | 'person'>;

/** Writes mails to the outbox, one for each person; the same transaction has the effect that they tell of. */
export async function tell(
  { outbox }: Pick<Ports, 'outbox'>,
  event: MailEvent,
  people: Iterable<string>,
  told: Told,
  at: string,
): Promise<void> {
  for (const person of new Set(people)) {
    const payload = { ...told, event, person } satisfies News;
    await outbox.add({ topic: topicOf(event), payload, createdAt: at });
  }
}

/** Whatever a move of a change tells others: nothing for most. Nobody is told what they did themselves. */
export async function tellOfMove(
  ports: Ports,
  actor: Actor,
  before: Change,
  after: Change,
  at: string,
): Promise<void> {
  const change = nameOf(after);
  const others = (people: readonly string[]) => people.filter((id) => id !== idOf(actor));
  const approvers = after.decisions.filter((one) => one.verdict === 'approve');
  const concerned = others([...after.contributors, ...approvers.map(({ person }) => person)]);

  if (isSubmitted(before, after)) {
    const reviewers = (await activeReviewers(ports)).map(({ id }) => id);
    const free = reviewers.filter((id) => !after.contributors.includes(id));
    await tell(ports, 'submitted', others(free), { change }, at);
  }
  const decision = after.decisions.at(-1);
  if (decision && after.decisions.length > before.decisions.length) {
    const told = { change, verdict: decision.verdict };
    await tell(ports, 'decided', others(after.contributors), told, at);
  }
  if (after.state === 'published' && before.state !== 'published') {
    const release = after.release === undefined ? {} : { release: after.release };
    await tell(ports, 'published', concerned, { change, ...release }, at);
  }
  if (after.scheduleFailure && after.scheduleFailure !== before.scheduleFailure) {
    await tell(ports, 'schedule-failed', concerned, { change }, at);
  }
}

/**
 * Everyone who has a part in the change's conversation or content, but whoever speaks.
 * @param except who is told of it otherwise
 */
export async function tellOfComment(
  ports: Ports,
  actor: Actor,
  change: Change,
  at: string,
  except: readonly string[] = [],
): Promise<void> {
  const threads = await ports.threads.list(change.id);
  const speakers = threads.flatMap(({ comments }) => comments.map(({ person }) => person));
  const spared = [...except, idOf(actor)];
  const others = [...change.contributors, ...speakers].filter((id) => !spared.includes(id));
  await tell(ports, 'commented', others, { change: nameOf(change) }, at);
}

export async function activeReviewers({
  people,
}: Pick<Repositories, 'people'>): Promise<readonly Person[]> {
  const everybody = await people.list();
  return everybody.filter(({ active, roles }) => active && roles.includes('reviewer'));
}

const isSubmitted = (before: Change, after: Change): boolean =>
  after.state === 'in-review' && (before.state === 'draft' || before.state === 'changes-requested');

const nameOf = ({ id, title }: Change) => ({ id, title });

const idOf = (actor: Actor): string => (actor.kind === 'user' ? actor.id : actor.kind);
