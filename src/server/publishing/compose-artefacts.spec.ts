import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { catalogueOf, composeRegistry, sampleDocuments } from '../../registry/index.ts';
import {
  composeArtefacts,
  composeFiles,
  digestsOf,
  policyHtml,
  registryBytes,
} from './compose-artefacts.ts';
import { digestOf, sha256Of } from './digest.ts';

describe('the public bytes of a release', () => {
  const registry = composeRegistry(
    catalogueOf(sampleDocuments('2026-03-02')),
    { release: 7, consentRevision: 1, publishedAt: '2026-03-02T09:00:00Z' },
    'preview',
  );
  const bytes = registryBytes(registry);
  const digest = digestOf(bytes);
  const files = composeFiles(registry, { bytes, digest });
  const artefacts = composeArtefacts(7, files, 'a.b.c');
  const text = (path: string) =>
    new TextDecoder().decode(
      artefacts.find((one) => one.path === path && one.coding === 'identity')?.bytes,
    );

  it('are a registry, its manifest, and three files for each published locale', () => {
    const plain = artefacts.filter(({ coding }) => coding === 'identity');
    expect(plain.map(({ path, type }) => [path, type])).toEqual([
      ['registry.json', 'application/json'],
      ['notice/en.json', 'application/json'],
      ['notice/en/entries.json', 'application/json'],
      ['policy/en.html', 'text/html; charset=utf-8'],
      ['notice/fr.json', 'application/json'],
      ['notice/fr/entries.json', 'application/json'],
      ['policy/fr.html', 'text/html; charset=utf-8'],
      ['manifest.jws', 'application/jose'],
    ]);
    expect(artefacts.every(({ release }) => release === 7)).toBeTrue();
  });

  it('are the same content in every coding, each under the digest of its own bytes', () => {
    const decode = {
      identity: (coded: Uint8Array) => Buffer.from(coded),
      br: brotliDecompressSync,
      gzip: gunzipSync,
    } as const;
    for (const { path, coding, bytes: coded, sha256 } of artefacts) {
      const name = `${path} as ${coding}`;
      expect(decode[coding](coded).toString()).withContext(name).toBe(text(path));
      expect(sha256).withContext(name).toBe(sha256Of(coded));
    }
    expect(new Set(artefacts.map(({ coding }) => coding)).size).toBe(3);
  });

  it('are named for the audit chain by the digests of their plain bytes, all but the manifest', () => {
    const digests = digestsOf(files);
    expect(Object.keys(digests).length).toBe(7);
    expect(digests['registry.json']).toBe(digest);
    expect(digests['policy/fr.html']).toBe(digestOf(text('policy/fr.html')));
    expect(digests['manifest.jws']).toBeUndefined();
  });

  it('are the canonical text that was signed', () => {
    expect(text('registry.json')).toBe(new TextDecoder().decode(bytes));
    expect(text('registry.json')).toMatch(/^\{"\$?[a-z]\w*":/);
    expect(text('manifest.jws')).toBe('a.b.c');
  });

  it('name in each notice the digest of the registry', () => {
    for (const locale of ['en', 'fr']) {
      expect(JSON.parse(text(`notice/${locale}.json`))).toEqual(
        jasmine.objectContaining({ digest, locale }),
      );
    }
  });

  it('lead from the policy to the other language and to the registry of this very release', () => {
    const html = policyHtml(registry, 'fr', digest);
    expect(html).toContain('href="/policy/en"');
    expect(html).toContain('href="/registry/v1/releases/7.json"');
    expect(html).toContain('lang="fr"');
    expect(html).toBe(text('policy/fr.html'));
  });
});
