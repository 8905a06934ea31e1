import { TestBed } from '@angular/core/testing';
import { ApiProblem } from '../api-problem';
import { consoleForSpecs, speak } from '../console.fixture';
import { Language } from '../language';
import { draftLine } from './draft-line';
import { type DraftState, refusedBy } from './draft-state';

describe('the save line of a draft', () => {
  const line = async (state: DraftState) => {
    TestBed.configureTestingModule({ providers: consoleForSpecs() });
    await speak();
    return draftLine(state, TestBed.inject(Language));
  };
  const field = { at: '/body/order', code: 'VALIDATION', detail: '' };

  it('is silent before anything was typed', async () => {
    expect(await line({ kind: 'idle' })).toBeUndefined();
  });

  it('says when it was saved, and in which change', async () => {
    const at = new Date(2026, 10, 25, 14, 5);
    const saved = await line({ kind: 'saved', at, change: 'C-7' });
    expect(saved).toEqual(jasmine.objectContaining({ is: 'saved', change: 'C-7' }));
    expect(saved?.is === 'saved' && saved.time).toMatch(/0?2:05|14:05/);
  });

  it('says that it is on its way, or kept here', async () => {
    expect(await line({ kind: 'saving' })).toEqual({ is: 'saving' });
  });

  it('says that the server cannot be reached', async () => {
    expect(await line({ kind: 'offline-kept' })).toEqual({ is: 'offline' });
  });

  const reasons: readonly [DraftState, RegExp][] = [
    [
      { kind: 'failed', problem: new ApiProblem({ status: 0, code: 'OFFLINE' }) },
      /cannot be reached/,
    ],
    [refusedBy({ fields: [field] }), /one value to mend/],
    [{ kind: 'asks', approvals: 2 }, /2/],
    [{ kind: 'conflict', conflicts: [{ at: '/order' }] }, /./],
  ];
  for (const [state, words] of reasons) {
    it(`says why it is not saved: ${state.kind}`, async () => {
      const said = await line(state);
      expect(said?.is === 'failed' && said.reason).toMatch(words);
    });
  }

  it('points into the document where the server points into its request', () => {
    const at = (pointer: string) => {
      const state = refusedBy({ fields: [{ ...field, at: pointer }] });
      return state.kind === 'refused' && state.problems[0]?.at;
    };
    expect(at('/body/order')).toBe('/order');
    expect(at('/body')).toBe('/body');
    expect(at('/bodywork')).toBe('/bodywork');
  });
});
