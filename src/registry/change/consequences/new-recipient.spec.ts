import { anAskedEntry } from '../../formats/registry.fixture.ts';
import { asking } from './asked.fixture.ts';
import { newRecipient } from './new-recipient.ts';

describe('a new recipient', () => {
  const before = asking(anAskedEntry({ recipients: ['buyer'] }));

  for (const [recipients, expected] of [
    [['buyer'], []],
    [[], []],
    [['adnet'], []],
    [['buyer', 'broker'], ['broker']],
  ] as const) {
    it(`among [${recipients.join(', ')}] is [${expected.join(', ')}]`, () => {
      const next = asking(anAskedEntry({ recipients: [...recipients] }));
      expect(newRecipient(before, next).map(({ value }) => value)).toEqual([...expected]);
    });
  }
});
