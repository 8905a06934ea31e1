import { aRegistry } from '../../formats/registry.fixture.ts';
import { releasedDocuments } from './released-document.ts';

describe('the documents of a release', () => {
  const registry = aRegistry();
  const documents = releasedDocuments(registry);

  it('are found by kind and id, those without an id as main', () => {
    expect([...documents.keys()].filter((key) => !key.startsWith('entry/'))).toEqual([
      'category/internal',
      'category/necessary',
      'category/statistical',
      'category/third-party',
      'provider/opendatasoft',
      'location/back-office',
      'location/front-office',
      'notice/main',
      'policy/main',
      'settings/main',
    ]);
  });

  for (const [key, path, value] of [
    ['entry/csrftoken', '/duration/seconds', 31_536_000],
    ['entry/csrftoken', '/exemption/criterion', 'requested-service'],
    ['category/necessary', '/signals/gpcOptOut', false],
    ['settings/main', '/controller/name', 'Opendatasoft SAS'],
    ['settings/main', '/publishedLocales', ['en', 'fr']],
    ['notice/main', '/choice/cookie', 'cookies_preferences'],
  ] as const) {
    it(`say ${path} of ${key}`, () => {
      expect(documents.get(key)?.members[path]).toEqual(value);
    });
  }

  it('tell the sections of the policy apart by id, texts kept whole', () => {
    const [section] = registry.policy.sections;

    const members = documents.get('policy/main')?.members ?? {};
    expect(members[`/sections/${section?.id ?? ''}/heading`]).toEqual(section?.heading);
  });
});
