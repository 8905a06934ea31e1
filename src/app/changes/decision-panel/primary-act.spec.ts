import { aChange } from '../change.fixture';
import { primaryAct } from './primary-act';

const author = { id: 'ada', can: () => false };
const administrator = { id: 'ada', can: (permission: string) => permission === 'publish' };
const reviewer = { id: 'rev', can: (permission: string) => permission === 'review' };
const viewer = { id: 'vic', can: () => false };

describe('what a change asks of a person', () => {
  it('is to submit, of an author of a draft', () => {
    const view = aChange({ state: 'draft', actions: [{ action: 'submit', allowed: true }] });
    expect(primaryAct(view, author)).toEqual({ action: 'submit', isPossible: true });
  });

  it('says what keeps a draft from being submitted', () => {
    const actions = [{ action: 'submit', allowed: false, code: 'BLOCKED_BY_FINDINGS' }] as const;
    const view = aChange({ state: 'draft', actions });
    expect(primaryAct(view, author)?.code).toBe('BLOCKED_BY_FINDINGS');
  });

  it('is to approve, of a reviewer who did not contribute', () => {
    const view = aChange({ actions: [{ action: 'approve', allowed: true }] });
    expect(primaryAct(view, reviewer)).toEqual({ action: 'approve', isPossible: true });
  });

  it('tells an author that somebody else has to approve', () => {
    const view = aChange({ actions: [{ action: 'approve', allowed: false, code: 'FORBIDDEN' }] });
    expect(primaryAct(view, author)).toEqual({
      action: 'approve',
      isPossible: false,
      code: 'SELF_APPROVAL',
    });
  });

  it('is to publish once it is approved, of an administrator', () => {
    const view = aChange({ approved: true, actions: [{ action: 'publish', allowed: true }] });
    expect(primaryAct(view, administrator)?.action).toBe('publish');
    expect(primaryAct(view, viewer)).toBeUndefined();
  });

  it('is nothing for a reviewer who approved exactly this content', () => {
    const view = aChange({ decisions: [approval('hash-5', 5)] });
    expect(primaryAct(view, reviewer)).toBeUndefined();
  });

  it('is to approve again when the content moved on since', () => {
    const view = aChange({
      decisions: [approval('hash-4', 4)],
      actions: [{ action: 'approve', allowed: true }],
    });
    expect(primaryAct(view, reviewer)?.action).toBe('approve');
  });

  it('is nothing once the change is over', () => {
    expect(primaryAct(aChange({ state: 'published' }), administrator)).toBeUndefined();
  });
});

const approval = (contentHash: string, revision: number) => ({
  person: 'rev',
  verdict: 'approve' as const,
  revision,
  contentHash,
  at: '2026-11-24T10:00:00Z',
  comment: '',
  setAside: [],
});
