import { aCategory, aNotice } from '../sample-notice.fixture.ts';
import { decide } from './decide.ts';

const notice = aNotice({ release: 9, consentRevision: 4 });
const asked = [aCategory({ id: 'statistical' }), aCategory({ id: 'third-party' })];

describe('a decision', () => {
  it('is bound to the release and the revision that were shown', () => {
    const consent = decide(notice, asked, () => true, 1_790_000_000, '1_2');
    expect(consent).toEqual(
      jasmine.objectContaining({
        release: 9,
        consentRevision: 4,
        decidedAt: 1_790_000_000,
        id: '1_2',
      }),
    );
  });

  it('keeps a refusal as well as a grant, each under its category', () => {
    const consent = decide(notice, asked, ({ id }) => id === 'statistical', 0, 'id');
    expect([...consent.choices]).toEqual([
      ['statistical', true],
      ['third-party', false],
    ]);
  });

  it('says nothing about what was not asked', () => {
    expect(decide(notice, [], () => true, 0, 'id').choices.size).toBe(0);
  });
});
