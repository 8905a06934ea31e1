import { TestBed } from '@angular/core/testing';
import {
  EntryBody,
  exemptionCriteria,
  parties,
  storageKinds,
  type FieldDifference,
  type Kind,
} from '../../../registry/index';
import { consoleForSpecs, speak } from '../console.fixture';
import { DifferenceWords } from './difference-words';

const attributes = Object.keys(EntryBody.properties.attributes.properties);
const values: readonly (readonly [Kind, string, readonly unknown[]])[] = [
  ...attributes.map(
    (name) =>
      [
        'entry',
        `/attributes/${name}`,
        name === 'sameSite' ? ['Strict', 'Lax', 'None'] : [true, false],
      ] as const,
  ),
  ['entry', '/storage', storageKinds],
  ['entry', '/party', parties],
  ['entry', '/setBy', ['server', 'script']],
  ['entry', '/saleOrShare', [true, false]],
  ['entry', '/exemption/criterion', exemptionCriteria],
  ['entry', '/tcf/optOut', [true, false]],
  ['category', '/consent', ['required', 'exempt', 'exempt-when-anonymised']],
  ['provider', '/role', ['self', 'processor', 'joint-controller', 'controller']],
];

for (const language of ['en', 'fr'] as const) {
  describe(`what is technical, to a reader of ${language}`, () => {
    beforeEach(async () => {
      TestBed.configureTestingModule({ providers: consoleForSpecs() });
      await speak(language);
    });

    const row = (kind: Kind, difference: FieldDifference) =>
      TestBed.inject(DifferenceWords).rows(kind, [difference], new Map())[0]!;

    for (const [kind, at, all] of values) {
      it(`${at} is explained, and so is each of its values`, () => {
        for (const after of all) {
          const { note, says } = row(kind, { at, after });
          expect(note).withContext(at).not.toBe('');
          expect(says)
            .withContext(`${at} ${String(after)}`)
            .not.toBe('');
        }
      });
    }

    for (const at of [
      '/duration',
      '/domains',
      '/path',
      '/dataRetentionSeconds',
      '/transfers',
      '/recipients',
      '/tcf/purposes',
      '/tcf/specialPurposes',
      '/exemption/jurisdictions',
      '/exemption/attestations',
      '/exemption/reviewBy',
    ]) {
      it(`${at} is explained`, () => {
        expect(row('entry', { at, after: [] }).note).not.toBe('');
      });
    }
  });
}
