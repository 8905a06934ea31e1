import { catalogueOf } from '../catalogue/catalogue.ts';
import type { Edit } from '../change/change.ts';
import type { EntryBody } from '../entry/entry.ts';
import { stampForPublish } from './stamp-for-publish.ts';

const stamp = { date: '2026-11-25', changeId: 'C-9' };
const dossier = { criterion: 'transmission', reviewBy: '2027-11-25' } as const;
const decided = { decidedBy: 'reviewer', decidedAt: '2025-01-01' };

function stamped(body: EntryBody, before?: EntryBody): EntryBody {
  const edit: Edit = { kind: 'entry', id: 'one', op: 'update', baseVersion: 1, body };
  const live = catalogueOf(before ? [{ kind: 'entry', id: 'one', body: before }] : []);
  const [after] = stampForPublish([edit], stamp, live);
  return after?.op === 'update' ? (after.body as EntryBody) : {};
}

describe('the stamp of publishing', () => {
  it('dates the review and names the change as source of what names none', () => {
    expect(stamped({})).toEqual({
      reviewedAt: '2026-11-25',
      source: [{ type: 'manual', ref: 'C-9', licence: 'own' }],
    });
  });

  it('keeps a source that is named', () => {
    const source = [{ type: 'policy-table', ref: 'row 1', licence: 'own' }];
    expect(stamped({ source }).source).toEqual(source);
  });

  it('puts the reviewer’s role and the day to a new exemption, whatever an editor wrote there', () => {
    const written = { ...dossier, decidedBy: 'me', decidedAt: '1999-01-01' };
    expect(stamped({ exemption: written }).exemption).toEqual({
      ...dossier,
      decidedBy: 'reviewer',
      decidedAt: '2026-11-25',
    });
  });

  it('keeps the decision on an exemption that did not change', () => {
    const before = { exemption: { ...dossier, ...decided } };
    expect(stamped({ exemption: dossier }, before).exemption).toEqual({ ...dossier, ...decided });
  });

  it('decides anew on an exemption that changed', () => {
    const before = { exemption: { ...dossier, ...decided } };
    const after = stamped({ exemption: { ...dossier, reviewBy: '2030-01-01' } }, before);
    expect(after.exemption?.decidedAt).toBe('2026-11-25');
  });

  it('leaves deletions and other kinds as they are', () => {
    const edits: Edit[] = [
      { kind: 'entry', id: 'one', op: 'delete', baseVersion: 1 },
      { kind: 'location', id: 'shop', op: 'create', baseVersion: 0, body: { order: 1 } },
    ];
    expect(stampForPublish(edits, stamp, catalogueOf([]))).toEqual(edits);
  });
});
