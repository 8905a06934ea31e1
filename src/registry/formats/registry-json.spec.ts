import { Ajv2020 } from 'ajv/dist/2020.js';
import { canonicalText } from '../release/canonical-text.ts';
import { aRegistry, anAskedEntry } from './registry.fixture.ts';
import { registryJsonSchema } from './registry-json.ts';

// As strangers have it: the schema as it is served, not the object it was made from.
const served = JSON.parse(JSON.stringify(registryJsonSchema)) as object;
const accepts = new Ajv2020({ strict: true, strictRequired: false }).compile(served);
const file = (): Record<string, unknown> =>
  JSON.parse(canonicalText(aRegistry())) as Record<string, unknown>;

describe('the published schema', () => {
  it('says what it is', () => {
    expect(registryJsonSchema['$id']).toBe('urn:cookie-registry:schema:1.0');
    expect(registryJsonSchema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
  });

  it('accepts a composed release', () => {
    expect(accepts(file())).withContext(JSON.stringify(accepts.errors)).toBeTrue();
    const asked = JSON.parse(canonicalText(aRegistry({ entries: [anAskedEntry()] }))) as unknown;
    expect(accepts(asked)).toBeTrue();
  });

  it('refuses a member it does not know, at any depth', () => {
    expect(accepts({ ...file(), extra: 1 })).toBeFalse();
    const { notice } = aRegistry();
    expect(accepts({ ...file(), notice: { ...notice, extra: 1 } })).toBeFalse();
    const entry = { ...anAskedEntry(), attributes: { priority: 'High' } };
    expect(accepts({ ...file(), entries: [entry] })).toBeFalse();
  });

  for (const member of Object.keys(aRegistry()).filter((name) => name !== 'previousDigest')) {
    it(`refuses a file without ${member}`, () => {
      const { [member]: _gone, ...rest } = file();
      expect(accepts(rest)).toBeFalse();
    });
  }

  it('accepts a first release, which has nothing before it', () => {
    const { previousDigest: _none, ...first } = file();
    expect(accepts(first)).toBeTrue();
  });

  it('refuses an empty text and a digest of another kind', () => {
    expect(
      accepts({ ...file(), policy: { ...aRegistry().policy, title: { en: '' } } }),
    ).toBeFalse();
    expect(accepts({ ...file(), previousDigest: 'md5-abc' })).toBeFalse();
  });
});
