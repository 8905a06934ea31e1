import { acknowledge, dropAcknowledgement } from './acknowledge.ts';
import {
  aChange,
  aContext,
  ada,
  aFinding,
  anAcknowledgement,
  ben,
  rita,
} from './change.fixture.ts';

const change = aChange();
const warning = { ...aFinding('CK009', 'administrator'), severity: 'warning' as const, key: 'k' };
const context = aContext(change, { findings: [warning, { ...aFinding('CK001'), key: 'fixed' }] });
const asked = { key: 'k', reason: 'The vendor mends it in March.', until: '2027-03-31' };

describe('acknowledging a finding', () => {
  it('becomes content, under the finding’s own name', () => {
    const outcome = acknowledge(change, ben, context, asked);
    expect(outcome.ok && outcome.value.revision).toBe(3);
    expect(outcome.ok && outcome.value.contributors).toEqual(['ada', 'ben']);
    expect(outcome.ok && outcome.value.acknowledgements).toEqual([
      {
        rule: 'CK009',
        pack: 'core',
        version: '2026.1',
        document: { kind: 'location', id: 'front-office' },
        path: '/label',
        key: 'k',
        reason: asked.reason,
        person: 'ben',
        at: context.now,
        until: '2027-03-31',
      },
    ]);
  });

  it('replaces what was said of it before', () => {
    const said = aChange({
      acknowledgements: [anAcknowledgement('k'), anAcknowledgement('other')],
    });
    const outcome = acknowledge(said, ada, { ...context, contentHash: '' }, asked);
    expect(outcome.ok && outcome.value.acknowledgements.map(({ key }) => key)).toEqual([
      'other',
      'k',
    ]);
  });

  for (const [what, parts, pointer] of [
    ['too short a reason', { reason: 'Because.' }, '/reason'],
    ['too long a reason', { reason: 'x'.repeat(2001) }, '/reason'],
    ['no end', { until: '' }, '/until'],
    ['an end that no calendar has', { until: '2027-02-30' }, '/until'],
    ['an end that is no day', { until: '2027-3-1' }, '/until'],
    ['an end in the past', { until: '2026-11-24' }, '/until'],
    ['an end too far away', { until: '2027-11-27' }, '/until'],
    ['a finding that is not there', { key: 'gone' }, '/key'],
    ['a finding that must be mended', { key: 'fixed' }, '/key'],
  ] as const) {
    it(`is refused with ${what}, by its field`, () => {
      const outcome = acknowledge(change, ada, context, { ...asked, ...parts });
      expect(!outcome.ok && outcome.error.map((one) => 'at' in one && one.at)).toEqual([pointer]);
    });
  }

  it('is an administrator’s', () => {
    const outcome = acknowledge(change, rita, context, asked);
    expect(!outcome.ok && outcome.error).toEqual([{ code: 'FORBIDDEN' }]);
  });
});

describe('taking an acknowledgement back', () => {
  it('is content as well', () => {
    const said = aChange({ acknowledgements: [anAcknowledgement('k')] });
    const outcome = dropAcknowledgement(said, ada, aContext(said), 'k');
    expect(outcome.ok && [outcome.value.revision, outcome.value.acknowledgements]).toEqual([3, []]);
  });

  it('changes nothing when it is not there', () => {
    const outcome = dropAcknowledgement(change, ada, context, 'k');
    expect(outcome.ok && outcome.value).toBe(change);
  });
});
