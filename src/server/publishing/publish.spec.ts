import { createHash, createPublicKey, verify } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import {
  approve,
  overrideConsent,
  registryJsonSchema,
  submit,
  type Edit,
  type RegistryJson,
} from '../../registry/index.ts';
import {
  aDesk,
  anEntryEdit,
  ann,
  refusalOf,
  rex,
  seen,
  type Desk,
} from '../changes/registry.fixture.ts';
import type { Rule } from '../changes/change-service.ts';
import { keySetOf } from './signing-key.ts';

describe('publishing', () => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await aDesk();
  });
  afterEach(() => desk.close());

  const approved = async (edit: Edit = anEntryEdit()): Promise<string> => {
    const { change } = await desk.create();
    await desk.save(change.id, edit);
    await desk.move(change.id, 'submit', submit, ann);
    await desk.move(change.id, 'approve', seen(approve), rex);
    return change.id;
  };
  const bytesOf = async (n: number, path = 'registry.json'): Promise<Uint8Array> =>
    (await desk.storage.read.artefacts.find(n, path, 'identity'))!.bytes;
  const registryOf = async (n: number): Promise<RegistryJson> =>
    JSON.parse(new TextDecoder().decode(await bytesOf(n))) as RegistryJson;
  const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('base64');

  it('makes the sample release 1, by the system, audited as bootstrap', async () => {
    const release = await desk.storage.read.releases.newest();
    expect(release).toEqual(jasmine.objectContaining({ n: 1, changeId: 'C-1', entries: 4 }));
    const [event] = await desk.storage.read.audit.list(0, 10);
    expect(event).toEqual(jasmine.objectContaining({ actor: 'system', action: 'bootstrap' }));
  });

  it('writes a file that the public schema accepts', async () => {
    await desk.publish(await approved());
    const check = new Ajv2020({ strict: false }).compile(registryJsonSchema);
    for (const n of [1, 2])
      expect(check(await registryOf(n)))
        .withContext(JSON.stringify(check.errors))
        .toBeTrue();
  });

  it('chains each release to the one before by the digest of its bytes', async () => {
    const { release } = await desk.publish(await approved());
    expect(release.digest).toBe(`sha256-${sha256(await bytesOf(2))}`);
    expect((await registryOf(2)).previousDigest).toBe(`sha256-${sha256(await bytesOf(1))}`);
    expect('previousDigest' in (await registryOf(1))).toBeFalse();
  });

  it('signs a manifest that anybody can verify with the published key', async () => {
    await desk.publish(await approved());
    const [header = '', payload = '', signature = ''] = new TextDecoder()
      .decode(await bytesOf(2, 'manifest.jws'))
      .split('.');
    const { keys } = await keySetOf(desk.storage.read.facts);
    const key = createPublicKey({ key: { ...keys[0]! }, format: 'jwk' });
    const signed = Buffer.from(`${header}.${payload}`);
    expect(verify(null, signed, key, Buffer.from(signature, 'base64url'))).toBeTrue();
    const event = (await desk.storage.read.audit.head())!;
    expect(JSON.parse(Buffer.from(payload, 'base64url').toString())).toEqual(
      jasmine.objectContaining({
        release: 2,
        sha256: sha256(await bytesOf(2)),
        audit: {
          size: event.seq,
          head: `sha256-${Buffer.from(event.hash, 'hex').toString('base64')}`,
        },
      }),
    );
  });

  it('fills in when and by which role the entry was judged', async () => {
    await desk.publish(await approved());
    const entry = (await registryOf(2)).entries.find(({ id }) => id === 'theme');
    expect(entry?.reviewedAt).toBe('2026-11-25');
    expect(entry?.source).toEqual([{ type: 'manual', ref: 'C-2', licence: 'own' }]);
  });

  it('asks visitors again when something new needs their consent, and only then', async () => {
    await desk.publish(await approved());
    expect((await registryOf(2)).consentRevision).toBe(2);
    const { body, version } = (await desk.storage.read.documents.find('entry', 'csrftoken'))!;
    const path = { ...body, path: '/portal' };
    await desk.publish(
      await approved({
        kind: 'entry',
        id: 'csrftoken',
        op: 'update',
        baseVersion: version,
        body: path,
      }),
    );
    expect((await registryOf(3)).consentRevision).toBe(2);
  });

  it('asks nobody again when a person said so, and the approval confirmed it', async () => {
    const { change } = await desk.create();
    await desk.save(change.id, anEntryEdit());
    const otherwise: Rule = (one, actor, context) =>
      overrideConsent(one, actor, context, {
        asksAgain: false,
        reason: 'The same provider under its new name.',
      });
    await desk.move(change.id, 'override-consent', otherwise, ann);
    await desk.move(change.id, 'submit', submit, ann);
    await desk.move(change.id, 'approve', seen(approve), rex);
    await desk.publish(change.id);
    expect((await registryOf(2)).consentRevision).toBe(1);
  });

  it('retires an entry: gone from the file, kept under its name', async () => {
    await desk.publish(
      await approved({ kind: 'entry', id: 'csrftoken', op: 'delete', baseVersion: 1 }),
    );
    expect((await registryOf(2)).entries.map(({ id }) => id)).not.toContain('csrftoken');
    expect((await desk.storage.read.documents.find('entry', 'csrftoken'))?.live).toBeFalse();
  });

  it('tells others by an outbox message of the same transaction', async () => {
    await desk.publish(await approved());
    const messages = await desk.storage.read.outbox.list(10);
    const releases = messages.filter(({ topic }) => topic === 'release.published');
    expect(releases.map(({ payload }) => payload['release'])).toEqual([1, 2]);
  });

  it('leaves nothing behind when something fails on the way', async () => {
    const id = await approved();
    const broken = desk.storage.transact(async (ports) => {
      await desk.changes.load(ports, id);
      const { publish } = await import('./publish.ts');
      const failing = {
        ...ports,
        artefacts: { ...ports.artefacts, add: () => Promise.reject(new Error('no')) },
      };
      await publish(failing, ann, desk.changes, { id, isSeen: () => true });
    });
    await expectAsync(broken).toBeRejectedWithError('no');
    expect((await desk.storage.read.releases.newest())?.n).toBe(1);
    expect((await desk.storage.read.changes.find(id))?.change.state).toBe('in-review');
    expect(await desk.storage.read.documents.find('entry', 'theme')).toBeUndefined();
  });

  it('refuses the second of two changes to one document, however close they come', async () => {
    const { body } = (await desk.storage.read.documents.find('entry', 'csrftoken'))!;
    for (let round = 0; round < 5; round += 1) {
      const { version } = (await desk.storage.read.documents.find('entry', 'csrftoken'))!;
      const ids: string[] = [];
      for (const path of [`/a${round}`, `/b${round}`]) {
        ids.push(
          await approved({
            kind: 'entry',
            id: 'csrftoken',
            op: 'update',
            baseVersion: version,
            body: { ...body, path },
          }),
        );
      }
      const answers = await Promise.all(ids.map((id) => refusalOf(desk.publish(id))));
      expect(answers.toSorted()).toEqual(['CONFLICT', 'accepted']);
    }
    expect((await desk.storage.read.releases.newest())?.n).toBe(6);
  });

  it('never publishes content that an edit slipped in beside the approval', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { change } = await desk.create();
      await desk.save(change.id, anEntryEdit(`theme-${round}`, `theme_${round}`));
      await desk.move(change.id, 'submit', submit, ann);
      await Promise.all([
        refusalOf(desk.move(change.id, 'approve', seen(approve), rex)),
        refusalOf(
          desk.save(change.id, anEntryEdit(`other-${round}`, `other_${round}`), ann, {
            dropApprovals: true,
          }),
        ),
      ]);
      const answer = await refusalOf(desk.publish(change.id));
      const { contentHash, stored } = await desk.changes
        .load(desk.storage.read, change.id)
        .then(({ overlay, stored: now }) => ({ contentHash: overlay.contentHash, stored: now }));
      const isJudged = stored.change.decisions.some((one) => one.contentHash === contentHash);
      expect(answer).toBe(isJudged ? 'accepted' : 'NOT_APPROVED');
    }
  });
});
