import { Refused } from '../http/problem-reply.ts';
import { requireValue } from './require-value.ts';

describe('the answer of a rule', () => {
  it('is its value, whatever that is', () => {
    expect(requireValue({ ok: true, value: undefined })).toBeUndefined();
    expect(requireValue({ ok: true, value: 7 })).toBe(7);
  });

  it('ends the work with every problem it names, in order', () => {
    const problems = [{ code: 'SELF_APPROVAL' }, { code: 'NOTHING_TO_PUBLISH' }] as const;
    const refused = new Refused(...problems);
    expect(() => requireValue({ ok: false, error: problems })).toThrow(refused);
    try {
      requireValue({ ok: false, error: problems });
    } catch (error) {
      expect((error as Refused).problems).toEqual(problems);
    }
  });

  it('is a mistake of ours when it refuses without a reason', () => {
    expect(() => requireValue({ ok: false, error: [] })).toThrowError(/without a reason/);
  });
});
