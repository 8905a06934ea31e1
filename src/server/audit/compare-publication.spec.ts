import { aDeskWithEvidence } from '../evidence/evidence.fixture.ts';
import type { Desk } from '../changes/registry.fixture.ts';
import type { Release } from '../releases/release-repository.ts';
import type { AuditEvent } from './audit-repository.ts';
import { comparePublication } from './compare-publication.ts';

describe('a release, held against the event of its publication', () => {
  let desk: Desk;
  let release: Release;
  let event: AuditEvent;
  beforeAll(async () => {
    desk = await aDeskWithEvidence();
    release = (await desk.storage.read.releases.find(2))!;
    [event] = (await desk.storage.read.audit.list(release.auditSeq - 1, 1)) as [AuditEvent];
  });
  afterAll(() => desk.close());

  const told = () => JSON.parse(event.payload) as { artefacts: Record<string, string> };
  const against = (payload: object, of = release) =>
    comparePublication(desk.storage.read, of, { ...event, payload: JSON.stringify(payload) });

  it('is the same', async () => {
    expect(await against(told())).toEqual([]);
  });

  it('differs by a file, in each of its codings', async () => {
    const artefacts = { ...told().artefacts, 'policy/en.html': 'sha256-x' };
    expect(await against({ ...told(), artefacts })).toEqual(
      ['br', 'gzip', 'identity'].map(
        (coding) => `policy/en.html (${coding}) is not what was published`,
      ),
    );
  });

  it('differs by its change, and by one that is gone', async () => {
    expect(await against({ ...told(), contributors: ['bob'] })).toEqual([
      'the contributors of C-2 are not those that the audit chain tells',
    ]);
    const lost = { ...event, object: 'change/C-9' };
    const found = comparePublication(desk.storage.read, { ...release, changeId: 'C-9' }, lost);
    expect(await found).toEqual(['its change C-9 is gone']);
  });

  it('is not judged by what an older version did not tell', async () => {
    expect(await against({ release: 2 })).toEqual([]);
  });
});
