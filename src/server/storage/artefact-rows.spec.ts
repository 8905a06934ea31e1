import type { Artefact } from '../releases/artefact-repository.ts';
import type { Storage } from '../repositories.ts';
import { publishSample } from '../publishing/publish-sample.ts';
import { anEmptyStorage } from './storage.fixture.ts';

describe('the rows of public files', () => {
  let storage: Storage;
  beforeEach(async () => {
    storage = await anEmptyStorage();
    await publishSample(storage, '2026-03-02T08:00:00Z');
  });
  afterEach(() => storage.close());

  const anArtefact = (path: string): Artefact => ({
    release: 1,
    path,
    coding: 'identity',
    type: 'application/octet-stream',
    bytes: Uint8Array.from({ length: 256 }, (_, n) => n),
    sha256: path,
  });

  it('hold every byte there is, and more files than one statement could bind', async () => {
    const many = Array.from({ length: 6_000 }, (_, n) => anArtefact(`extra/${n}`));
    await storage.transact(({ artefacts }) => artefacts.add(many));
    const found = await storage.read.artefacts.find(1, 'extra/5999', 'identity');
    expect(found).toEqual(anArtefact('extra/5999'));
  });

  it('come by path, those of one path by coding', async () => {
    const names = (await storage.read.artefacts.list(1)).map((one) => `${one.path} ${one.coding}`);
    expect(names).toEqual(names.toSorted());
    expect(names).toContain('registry.json br');
    expect(await storage.read.artefacts.list(2)).toEqual([]);
  });
});
