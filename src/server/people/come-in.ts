import { Type, type Static } from '@fastify/type-provider-typebox';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { instantOf } from '../clock.ts';
import { closed } from '../http/described.ts';
import { Refused } from '../http/problem-reply.ts';
import type { Parts } from '../parts.ts';
import { giveToken, openSession, type Halfway } from './keep-sessions.ts';
import { SessionView, sessionView } from './me.ts';
import type { Person } from './person-repository.ts';
import { sha256Hex } from './secret-token.ts';
import { spendCode } from './spend-code.ts';

/** How long somebody may look for their code. */
const halfwayMilliseconds = 5 * 60 * 1000;

export const HalfwayView = Type.Object(
  { secondFactor: Type.Literal(true) },
  { ...closed, title: 'Halfway', description: 'The password was right; a code is still owed.' },
);
/** Of every way in. */
export const WayIn = Type.Union([SessionView, HalfwayView]);
export type WayIn = Static<typeof WayIn>;

/** Signs in whoever proved their password or holds a link, or asks for the code of their second factor. */
export async function comeIn(
  request: FastifyRequest,
  reply: FastifyReply,
  person: Person,
  parts: Parts,
  by: 'password' | 'link',
): Promise<WayIn> {
  const { read } = parts.storage;
  if (!(await read.secondFactors.find(person.id))) {
    await openSession(request, reply, person, parts, by);
    return sessionView(read, person);
  }
  const until = instantOf(new Date(parts.clock().getTime() + halfwayMilliseconds));
  const passwordMark = await passwordMarkOf(parts, person.email);
  await request.session.regenerate();
  request.session.halfway = { person: person.id, passwordMark, until };
  giveToken(reply, parts.secure);
  return { secondFactor: true };
}

/** @throws Refused SESSION_EXPIRED when this browser has no sign-in that waits for a code */
export async function whoIsHalfway(
  { halfway }: { readonly halfway?: Halfway },
  parts: Pick<Parts, 'storage' | 'clock'>,
): Promise<Person> {
  const { people, secondFactors } = parts.storage.read;
  const ended = new Refused({ code: 'SESSION_EXPIRED' });
  if (!halfway || halfway.until <= instantOf(parts.clock())) throw ended;
  const person = await people.find(halfway.person);
  if (!person?.active || !(await secondFactors.find(person.id))) throw ended;
  if ((await passwordMarkOf(parts, person.email)) !== halfway.passwordMark) throw ended;
  return person;
}

/** The second step. @throws Refused VALIDATION at `/code`, SESSION_EXPIRED */
export async function comeInByCode(
  request: FastifyRequest,
  reply: FastifyReply,
  { person, code }: { readonly person: Person; readonly code: string },
  parts: Parts,
): Promise<Static<typeof SessionView>> {
  await parts.storage.transact((repositories) => spendCode(repositories, parts, person.id, code));
  await openSession(request, reply, person, parts, 'code');
  return sessionView(parts.storage.read, person);
}

async function passwordMarkOf({ storage }: Pick<Parts, 'storage'>, email: string): Promise<string> {
  const { passwordHash = '' } = (await storage.read.people.findByEmail(email)) ?? {};
  return sha256Hex(passwordHash);
}
