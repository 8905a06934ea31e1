import type { Body, Kind } from '../../registry/index.ts';
import { canHold } from './can-hold.ts';

const policy = { sections: [{ id: 'kinds', order: 1, heading: {}, body: {} }] } as Body;

describe('a place in a document', () => {
  for (const [kind, pointer] of [
    ['entry', '/purpose/fr'],
    ['entry', '/purpose'],
    ['entry', '/duration'],
    ['entry', '/duration/note/pt-BR'],
    ['entry', '/attributes/secure'],
    ['entry', '/exemption/rationale/en'],
    ['policy', '/sections/kinds/body/fr'],
    ['settings', '/rulePacks/eu'],
  ] as const satisfies (readonly [Kind, string])[]) {
    it(`can be ${pointer} of a document of kind ${kind}`, () => {
      expect(canHold(kind, kind === 'policy' ? policy : undefined, pointer)).toBeTrue();
    });
  }

  for (const [kind, pointer] of [
    ['entry', ''],
    ['entry', '/'],
    ['entry', 'purpose/fr'],
    ['entry', '/colour'],
    ['entry', '/purpose/french'],
    ['entry', '/purpose/fr/text'],
    ['entry', '/constructor'],
    ['entry', '/names/0'],
    ['policy', '/sections/nowhere/body/fr'],
    ['provider', '/purpose/fr'],
    ['entry', '/a/b/c/d/e/f/g/h/i'],
  ] as const satisfies (readonly [Kind, string])[]) {
    it(`cannot be "${pointer}" of a document of kind ${kind}`, () => {
      expect(canHold(kind, kind === 'policy' ? policy : undefined, pointer)).toBeFalse();
    });
  }
});
