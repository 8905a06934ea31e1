import { aRegistry, anAskedEntry } from '../../formats/registry.fixture.ts';
import { isText, releasedDifferences } from './released-differences.ts';

const withEntry = (...entries: Parameters<typeof anAskedEntry>) =>
  aRegistry({ entries: [...aRegistry().entries, anAskedEntry(...entries)] });

describe('the differences between two releases', () => {
  it('are none in numbers, dates and digests of the releases themselves', () => {
    const later = aRegistry({
      release: 9,
      publishedAt: '2027-01-01T00:00:00Z',
      consentRevision: 9,
    });

    expect(releasedDifferences(aRegistry(), later)).toEqual([]);
  });

  it('name the member and both sides', () => {
    expect(releasedDifferences(withEntry(), withEntry({ domains: ['ads.adnet.example'] }))).toEqual(
      [
        {
          document: { kind: 'entry', id: 'ads' },
          path: '/domains',
          before: ['*.adnet.example'],
          after: ['ads.adnet.example'],
        },
      ],
    );
  });

  it('tell a document that came, or went, as one', () => {
    const [came] = releasedDifferences(aRegistry(), withEntry());
    const [went] = releasedDifferences(withEntry(), aRegistry());

    expect([came?.path, came?.before, came?.after !== undefined]).toEqual([
      undefined,
      undefined,
      true,
    ]);
    expect([went?.path, went?.after, went?.before !== undefined]).toEqual([
      undefined,
      undefined,
      true,
    ]);
  });

  it('take words per locale for a text, and packs for none', () => {
    expect(isText('/purpose', { en: 'Counts.' })).toBeTrue();
    expect(isText('/rulePacks', { core: '2026.1' })).toBeFalse();
    expect(isText('/domains', ['example.org'])).toBeFalse();
    expect(isText('/condition', undefined)).toBeFalse();
  });
});
