import type { Desk } from '../changes/registry.fixture.ts';
import { digestOf } from '../publishing/digest.ts';
import { composeEvidence } from './compose-evidence.ts';
import { aDeskWithEvidence } from './evidence.fixture.ts';

describe('the evidence of a release', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await aDeskWithEvidence();
  });
  afterAll(() => desk.close());

  const packOf = async (n: number) => (await composeEvidence(desk.storage.read, n))!;
  const textOf = async (n: number, path: string) =>
    new TextDecoder().decode((await packOf(n)).get(path));
  const valueOf = async (n: number, path: string): Promise<unknown> =>
    JSON.parse(await textOf(n, path));

  it('holds what was published, what was approved, and how to verify both', async () => {
    expect([...(await packOf(2)).keys()].sort()).toEqual([
      'README.txt',
      'VERIFY.txt',
      'audit.json',
      'change.json',
      'decisions.json',
      'difference.json',
      'keys.json',
      'manifest.jws',
      'notice/en.json',
      'notice/en/entries.json',
      'notice/fr.json',
      'notice/fr/entries.json',
      'policy/en.html',
      'policy/fr.html',
      'previous.manifest.jws',
      'registry.json',
      'schema.json',
    ]);
    expect([...(await packOf(1)).keys()]).not.toContain('previous.manifest.jws');
    expect(await composeEvidence(desk.storage.read, 3)).toBeUndefined();
  });

  it('holds the very bytes that were stored', async () => {
    const { artefacts, releases } = desk.storage.read;
    for (const path of ['registry.json', 'manifest.jws', 'policy/fr.html', 'notice/en.json']) {
      const stored = (await artefacts.find(2, path, 'identity'))!;
      expect((await packOf(2)).get(path)).toEqual(stored.bytes);
    }
    const digest = digestOf((await packOf(2)).get('registry.json')!);
    expect(digest).toBe((await releases.find(2))!.digest);
  });

  it('tells every decision, who took it, its words, and whether it counted', async () => {
    const change = digestOf((await packOf(2)).get('change.json')!);
    expect(await valueOf(2, 'decisions.json')).toEqual(
      jasmine.objectContaining({
        contentHash: change,
        contributors: [{ id: 'ann', name: 'ANN' }],
        publishedBy: { id: 'ann', name: 'ANN' },
        approvedBy: ['rex'],
        noSecondPerson: false,
        decisions: [
          jasmine.objectContaining({
            person: { id: 'rae', name: 'RAE' },
            verdict: 'request-changes',
            comment: 'Please name it clearly.',
            counted: false,
          }),
          jasmine.objectContaining({
            person: { id: 'rex', name: 'REX' },
            verdict: 'approve',
            contentHash: change,
            comment: 'Accepté — merci.',
            counted: true,
          }),
        ],
      }),
    );
  });

  it('tells what differs from the release before; of the first one, everything', async () => {
    type Difference = { from: number; documents: { id: string; before?: object }[] };
    const second = (await valueOf(2, 'difference.json')) as Difference;
    expect([second.from, second.documents.map(({ id }) => id)]).toEqual([1, ['theme']]);
    const first = (await valueOf(1, 'difference.json')) as Difference;
    expect(first.documents.length).toBeGreaterThan(8);
    expect(first.documents.every(({ before }) => before === undefined)).toBeTrue();
  });

  it('holds every event about the change, to the one that the manifest names', async () => {
    const { checkpoint, head, events } = (await valueOf(2, 'audit.json')) as {
      checkpoint: { size: number };
      head: object;
      events: { seq: number; action: string; object: string }[];
    };
    expect(new Set(events.map(({ object }) => object))).toEqual(new Set(['change/C-2']));
    expect(events.at(-1)).toEqual(jasmine.objectContaining({ action: 'change.publish' }));
    expect(events.at(-1)?.seq).toBe(checkpoint.size);
    expect(head).toEqual(checkpoint);
  });

  it('says in both languages when there was no second person', async () => {
    const alone = await textOf(1, 'README.txt');
    expect(alone).toContain('NO SECOND PERSON');
    expect(alone).toContain('SANS SECONDE PERSONNE');
    expect(await textOf(2, 'README.txt')).not.toContain('NO SECOND PERSON');
  });

  it('names in its index every sort of file that it holds', async () => {
    const index = await textOf(2, 'README.txt');
    for (const path of (await packOf(2)).keys()) {
      const sort = path.replace(/^(policy|notice)\/(en|fr)/, '$1/LOCALE');
      if (sort !== 'README.txt') expect(index).toContain(sort);
    }
  });
});
