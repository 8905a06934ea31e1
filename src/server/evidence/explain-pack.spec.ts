import { aDesk, type Desk } from '../changes/registry.fixture.ts';
import type { Release } from '../releases/release-repository.ts';
import { explainPack } from './explain-pack.ts';

describe('the index of an evidence pack', () => {
  let desk: Desk;
  let release: Release;
  beforeAll(async () => {
    desk = await aDesk();
    release = (await desk.storage.read.releases.newest())!;
  });
  afterAll(() => desk.close());

  it('says in both languages which release it is of', () => {
    const lines = explainPack(release, false).split('\n');
    const { publishedAt, digest } = release;
    expect(lines.slice(0, 2)).toEqual([
      `Evidence of release 1, published ${publishedAt} (UTC)`,
      `Dossier de preuve de la version 1, publiée le ${publishedAt} (UTC)`,
    ]);
    expect(lines).toContain(digest);
  });

  it('warns where there was no second person, and nowhere else', () => {
    expect(explainPack(release, true)).toMatch(/^NO SECOND PERSON: .*\nSANS SECONDE PERSONNE : /m);
    expect(explainPack(release, false)).not.toMatch(/SECOND/);
  });

  it('says in both languages that the chain proves ids, and names are only told', () => {
    const text = explainPack(release, false);
    expect(text).toContain('as the installation told them');
    expect(text).toContain("tels que l'installation les a donnés");
  });

  it('can be read in a narrow window, down to a last line break', () => {
    const text = explainPack(release, true);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(130);
    expect(text.endsWith('\n')).toBeTrue();
  });
});
