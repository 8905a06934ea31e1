import { lastWords } from './last-words.ts';
import type { Step } from './steps.ts';

const all = ['pages', 'content', 'difference', 'approvals', 'decisions', 'history'];
const steps = (outcome: Step['outcome'], names = all): readonly Step[] =>
  names.map((name) => ({ name, outcome, detail: '' }));

describe('the last words on a pack', () => {
  it('tell apart what is proved and what is only told', () => {
    const [proved, told, names] = lastWords(steps('ok'));
    expect(proved).toMatch(/^Proved: the registry; the banner .*; who approved it, by id;/);
    expect(told).toMatch(/^Only told: names of people; title .* VERIFY\.txt\.$/);
    expect(names).toContain('the audit chain proves the ids');
  });

  it('count what an older version did not tell the chain among what is only told', () => {
    const skipped = [...steps('ok', ['content', 'approvals']), ...steps('skipped', ['pages'])];
    const [proved, told] = lastWords(skipped);
    expect(proved).toBe('Proved: the registry; what was approved; who approved it, by id.');
    expect(told).toContain('the banner and the policy pages; the difference; every decision');
  });
});
