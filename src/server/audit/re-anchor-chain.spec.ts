import { rmSync } from 'node:fs';
import path from 'node:path';
import { backUp } from '../storage/backup.ts';
import { restore } from '../storage/restore.ts';
import { aChainToBreak, confirmedBy, type ChainToBreak } from './broken-chain.fixture.ts';
import { linkEvent } from './link-event.ts';
import { reAnchorIn } from './re-anchor.ts';
import { listBreaks, reAnchorChain } from './re-anchor-chain.ts';

const edit = `update audit_event set actor = 'somebody' where seq = 3`;

describe('a broken chain that was re-anchored', () => {
  let chain: ChainToBreak;
  beforeEach(async () => {
    chain = await aChainToBreak();
  });
  afterEach(() => rmSync(chain.folder, { recursive: true }));

  for (const [deed, names, seq] of [
    [edit, ['edited:3'], 7],
    ['delete from audit_event where seq = 3', ['gap:2-4'], 7],
    [`update audit_event set prev = 'x', hash = 'y' where seq = 6`, ['unlinked:6', 'edited:6'], 7],
    ['delete from audit_event where seq > 0', ['shorter:0-1', 'checkpoint:1'], 2],
    [`update audit_event set payload = '{}' where seq = 1`, ['edited:1', 'checkpoint:1'], 7],
  ] as const) {
    it(`goes on behind ${names.join(', ')}, which stays told`, async () => {
      chain.tamper(deed);
      expect(await chain.breaks()).toEqual([...names]);
      expect(await chain.reAnchor(...names)).toBe(seq);
      await chain.append(2);
      const { open, reAnchored, wholeSince } = await chain.judge();
      expect(open).toEqual([]);
      expect(reAnchored).toHaveSize(names.length);
      for (const line of reAnchored) {
        expect(line).toMatch(
          new RegExp(`; re-anchored by event ${seq} on 2026-03-02T10:00:00Z by Olga: A disk was`),
        );
      }
      expect(wholeSince).toBe(seq);
    });
  }

  it('never gives a number again that a release attests', async () => {
    await chain.inStorage(({ read }) => read.releases.newest());
    chain.tamper(`update release set audit_seq = 9`);
    expect(await chain.breaks()).toContain('shorter:6-9');
    await expectAsync(chain.reAnchor('checkpoint:1')).toBeRejectedWithError(
      /Nothing was written. .*shorter:6-9/,
    );
    expect(await chain.reAnchor('shorter:6-9', 'checkpoint:1')).toBe(10);
    await chain.append(1);
    expect(await chain.breaks()).toEqual([]);
  });

  it('keeps every break open that was not named', async () => {
    chain.tamper(`${edit}; delete from audit_event where seq = 5`);
    expect(await chain.breaks()).toEqual(['edited:3', 'gap:4-6']);
    await chain.reAnchor('edited:3');
    const { open, reAnchored } = await chain.judge();
    expect(open.join()).toContain('after event 4 comes event 6');
    expect(open).toHaveSize(1);
    expect(reAnchored.join()).toContain('event 3 was altered');
    expect(await chain.reAnchor('gap:4-6')).toBe(8);
    expect((await chain.judge()).open).toEqual([]);
  });

  for (const [what, deed, names] of [
    ['the same event is altered again', edit.replace('somebody', 'else'), ['edited:3']],
    [
      'another event before the record is altered',
      `update audit_event set actor = 'somebody' where seq = 2`,
      ['edited:2', 'edited:3'],
    ],
    [
      'an event behind the record is altered',
      `update audit_event set actor = 'somebody' where seq = 8`,
      ['edited:8'],
    ],
    ['the record goes', 'delete from audit_event where seq = 7', ['edited:3', 'gap:6-8']],
    [
      'its reason is altered',
      `update audit_event set payload = replace(payload, 'disk', 'desk') where seq = 7`,
      ['edited:3', 'edited:7'],
    ],
    [
      'the key that signed it is not listed any more',
      `update fact set value = '[]' where name = 'signing-keys'`,
      ['edited:3'],
    ],
  ] as const) {
    it(`is broken again when ${what}`, async () => {
      chain.tamper(edit);
      await chain.reAnchor('edited:3');
      await chain.append(2);
      chain.tamper(deed);
      expect(await chain.breaks()).toEqual([...names]);
    });
  }

  it('is not helped by a record that nobody signed', async () => {
    chain.tamper(edit);
    await chain.reAnchor('edited:3');
    const [before, record] = await chain.inStorage(({ read }) => read.audit.list(5, 2));
    const forged = linkEvent(
      { ...record!, payload: { ...reAnchorIn(record!)!, operator: 'Mallory' } },
      before,
    );
    chain.tamper(
      `update audit_event set payload = '${forged.payload}', hash = '${forged.hash}' where seq = 7`,
    );
    expect(await chain.breaks()).toEqual(['edited:3']);
  });

  it('can be restored from a backup', async () => {
    chain.tamper(edit);
    await chain.reAnchor('edited:3');
    const file = path.join(chain.folder, 'copy.sqlite');
    await backUp(chain.folder, file);
    await restore(chain.folder, file, false);
    expect((await chain.judge()).wholeSince).toBe(7);
  });

  it('states what was found: the head, its place, and who confirmed it why', async () => {
    chain.tamper(edit);
    await chain.reAnchor('edited:3');
    const [head, record] = await chain.inStorage(({ read }) => read.audit.list(5, 2));
    expect(reAnchorIn(record!)).toEqual({
      ...confirmedBy,
      breaks: [{ kind: 'edited', seq: 3 }],
      digest: jasmine.stringMatching(/^sha256-.{44}$/),
      head: `sha256-${Buffer.from(head!.hash, 'hex').toString('base64')}`,
      size: 6,
      jws: jasmine.any(String),
    });
    expect(record).toEqual(
      jasmine.objectContaining({
        actor: 'system',
        action: 'audit.re-anchor',
        object: 'audit/chain',
      }),
    );
  });

  for (const [what, confirmation, why] of [
    ['a break that is not there', { breaks: ['edited:4'] }, 'no break edited:4'],
    ['no name', { operator: ' ' }, '--by NAME'],
    ['hardly a reason', { reason: 'oops' }, 'at least 10 characters'],
  ] as const) {
    it(`is not written with ${what}`, async () => {
      chain.tamper(edit);
      await chain.inStorage(async (storage) => {
        const asked = { breaks: ['edited:3'], ...confirmedBy, ...confirmation };
        const written = reAnchorChain({ storage, clock: () => new Date() }, asked);
        await expectAsync(written).toBeRejectedWithError(new RegExp(`Nothing was written.*${why}`));
        expect((await storage.read.audit.head())?.seq).toBe(6);
      });
    });
  }

  it('tells each break by its name', async () => {
    chain.tamper(edit);
    expect(await chain.inStorage(({ read }) => listBreaks(read))).toEqual([
      'edited:3  event 3 was altered after it was written',
    ]);
  });
});
