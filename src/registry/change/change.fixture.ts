import { createHash } from 'node:crypto';
import { catalogueOf } from '../catalogue/catalogue.ts';
import type { Kind } from '../catalogue/document.ts';
import type { Finding } from '../lint/finding.ts';
import type { Actor, Role, Standing } from './actor.ts';
import type { Acknowledgement, Change, Edit } from './change.ts';
import { contentOf, type Content } from './content.ts';
import type { Context } from './context.ts';

type EditWithBody = Extract<Edit, { readonly body: unknown }>;

export const hashOf = (change: Content): string =>
  `sha256-${createHash('sha256').update(contentOf(change)).digest('base64')}`;

export const user = (id: string, ...roles: Role[]): Actor => ({ kind: 'user', id, roles });
/** Edited the change that `aChange` builds. */
export const ada = user('ada', 'administrator');
export const ben = user('ben', 'administrator');
export const rita = user('rita', 'reviewer');
export const token: Actor = { kind: 'token', id: 't1', owner: 'ada', scopes: ['draft'] };

const standings: Readonly<Record<string, Standing>> = {
  ada: { active: true, roles: ['administrator'] },
  ben: { active: true, roles: ['administrator'] },
  rita: { active: true, roles: ['reviewer'] },
  ravi: { active: true, roles: ['reviewer'] },
};

export const anEdit = (label = 'Front office', baseVersion = 1): EditWithBody => ({
  kind: 'location',
  id: 'front-office',
  op: 'update',
  baseVersion,
  body: { order: 10, label: { en: { text: label, state: 'draft' } } },
});

export const aChange = (parts: Partial<Change> = {}): Change => ({
  id: 'C-1',
  title: 'Word the places',
  description: '',
  author: 'ada',
  contributors: ['ada'],
  revision: 2,
  baseRelease: 1,
  edits: [anEdit()],
  decisions: [],
  acknowledgements: [],
  state: 'draft',
  createdAt: '2026-11-20T08:00:00Z',
  updatedAt: '2026-11-20T08:00:00Z',
  ...parts,
});

/** A world in which the one location of `anEdit` is live at version 1. */
export const aContext = (change: Change, parts: Partial<Context> = {}): Context => ({
  now: '2026-11-25T10:00:00Z',
  contentHash: hashOf(change),
  liveRelease: 1,
  live: catalogueOf([{ kind: 'location', id: 'front-office', body: { order: 10 } }]),
  liveVersion: (kind: Kind, id: string) => (kind === 'location' && id === 'front-office' ? 1 : 0),
  approvalsNeeded: 1,
  standing: (person) => standings[person],
  findings: [],
  openThreads: 0,
  threadsBlock: false,
  ...parts,
});

/** What a reviewer sees who has just opened the page. */
export const shown = (change: Change, comment?: string) => ({
  revision: change.revision,
  contentHash: hashOf(change),
  ...(comment !== undefined && { comment }),
});

export const approvedBy = (change: Change, ...people: string[]): Change => ({
  ...change,
  decisions: people.map((person) => ({
    person,
    verdict: 'approve',
    revision: change.revision,
    contentHash: hashOf(change),
    at: '2026-11-25T09:00:00Z',
    comment: '',
    setAside: [],
  })),
});

export const anAcknowledgement = (
  key: string,
  parts: Partial<Acknowledgement> = {},
): Acknowledgement => ({
  rule: 'CK009',
  pack: 'core',
  version: '2026.1',
  document: { kind: 'location', id: 'front-office' },
  path: '/label',
  key,
  reason: 'Known, and to be mended soon.',
  person: 'ada',
  at: '2026-11-24T10:00:00Z',
  until: '2027-01-31',
  ...parts,
});

export const aFinding = (rule: string, aside: Finding['aside'] = 'nobody'): Finding => ({
  rule,
  pack: 'core',
  version: '2026.1',
  severity: 'error',
  aside,
  document: { kind: 'location', id: 'front-office' },
  path: '/label',
  params: {},
  key: '',
});
