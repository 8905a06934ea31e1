import { rmSync } from 'node:fs';
import path from 'node:path';
import { aChainToBreak, confirmedBy, type ChainToBreak } from '../audit/broken-chain.fixture.ts';
import { openStorage } from './open-storage.ts';
import { reAnchorByOperator } from './re-anchor-folder.ts';

describe('an operator whose chain is broken', () => {
  let chain: ChainToBreak;
  beforeEach(async () => {
    chain = await aChainToBreak();
  });
  afterEach(() => rmSync(chain.folder, { recursive: true }));

  const act = (breaks: readonly string[] = [], dataFolder = chain.folder) =>
    reAnchorByOperator(
      { dataFolder, signingKeyFile: path.join(dataFolder, 'signing-key.json') },
      { clock: () => new Date('2026-03-02T10:00:00Z') },
      { breaks, ...confirmedBy },
    );

  it('is told its breaks, and goes on behind those that they confirm', async () => {
    chain.tamper(`update audit_event set actor = 'somebody' where seq = 3`);
    expect(await act()).toEqual(['edited:3  event 3 was altered after it was written']);
    expect(await act(['edited:3'])).toEqual([
      'Event 7 names edited:3. The chain goes on behind it.',
    ]);
    expect(await act()).toEqual(['The chain has no break to confirm.']);
  });

  it('is sent to a backup when the database itself is damaged', async () => {
    chain.tamper(`update audit_event set actor = 'somebody' where seq = 3`);
    chain.tamper(`delete from change`);
    await expectAsync(act(['edited:3'])).toBeRejectedWithError(/restore a backup instead/);
  });

  it('has to stop the server first, and to name a folder with data', async () => {
    const server = await openStorage(chain.folder);
    await expectAsync(act()).toBeRejectedWith(jasmine.objectContaining({ exitCode: 75 }));
    await server.close();
    const nowhere = path.join(chain.folder, 'nowhere');
    await expectAsync(act([], nowhere)).toBeRejectedWith(
      jasmine.objectContaining({ exitCode: 66 }),
    );
  });
});
