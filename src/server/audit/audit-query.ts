import { Type, type Static } from 'typebox';
import { closed } from '../http/described.ts';
import { Refused } from '../http/problem-reply.ts';
import { lastSecondOf } from '../releases/release-at.ts';
import type { AuditFilter } from './audit-repository.ts';

const text = (pattern: string, maxLength: number, description: string) =>
  Type.Optional(Type.String({ pattern, maxLength, description }));
const time = 'A day like 2026-03-12 (UTC), or an instant (RFC 3339).';
const filter = {
  person: text('^[A-Za-z0-9-]+$', 64, "A person's pseudonym, `system` or `public`."),
  action: text(
    '^[a-z-]+(\\.[a-z-]+)?$',
    64,
    'Like `change.approve`; `change` means all of its kind.',
  ),
  object: text(
    '^[a-z-]+/[^/]+$',
    200,
    'Like `change/C-4`; a document like `entry/sessionid` means all changes that hold an edit of it.',
  ),
  release: Type.Optional(
    Type.Integer({ minimum: 1, maximum: 1_000_000_000, description: 'The change it came of.' }),
  ),
  from: Type.Optional(Type.String({ maxLength: 40, description: time })),
  to: Type.Optional(Type.String({ maxLength: 40, description: `${time} A day counts whole.` })),
};

export const AuditFilterQuery = Type.Object(filter, closed);
export const AuditQuery = Type.Object(
  {
    ...filter,
    page: Type.Optional(
      Type.Integer({ minimum: 1, maximum: 1_000_000, description: 'Counted from 1.' }),
    ),
    size: Type.Optional(
      Type.Integer({ minimum: 1, maximum: 500, description: 'Rows per page; 50 when absent.' }),
    ),
  },
  closed,
);

/** @throws Refused VALIDATION for a time that is none */
export function filterOf(query: Static<typeof AuditFilterQuery>): AuditFilter {
  const { person, action, object, release, from, to } = query;
  return {
    ...(person === undefined ? {} : { actor: person }),
    ...(action === undefined ? {} : { action }),
    ...(object === undefined ? {} : { object }),
    ...(release === undefined ? {} : { release }),
    ...(from === undefined
      ? {}
      : { from: secondOf('from', from.includes('T') ? from : `${from}T00:00:00Z`) }),
    ...(to === undefined ? {} : { to: secondOf('to', to) }),
  };
}

function secondOf(name: 'from' | 'to', value: string): string {
  const second = lastSecondOf(value);
  if (second !== undefined) return second;
  throw new Refused({ code: 'VALIDATION', at: `/${name}`, detail: time });
}
