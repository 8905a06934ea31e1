import { strFromU8, unzipSync } from 'fflate';
import { checkReAnchors } from './check-re-anchors.ts';
import { forged, reAnchoredPack } from './pack.fixture.ts';
import { verifyPack } from './verify-pack.ts';

const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

describe('records of breaks in an evidence pack', () => {
  let pack: Uint8Array;
  beforeAll(async () => {
    pack = await reAnchoredPack();
  });
  const audit = (alter = (text: string) => text) =>
    new TextEncoder().encode(alter(strFromU8(unzipSync(pack)['audit.json']!)));
  const keys = (): unknown => JSON.parse(strFromU8(unzipSync(pack)['keys.json']!));

  it('are none in a pack of a whole chain, and in packs of earlier versions', () => {
    expect(checkReAnchors(bytes({ reAnchors: [] }), keys())).toBeUndefined();
    expect(checkReAnchors(bytes({}), keys())).toBeUndefined();
  });

  it('are told, with who confirmed the break and why', () => {
    expect(checkReAnchors(audit(), keys())).toEqual({
      ok: jasmine.stringMatching(/: broken at edited 1; Olga: A disk was exchanged\.$/),
    });
  });

  for (const [what, alter, failed] of [
    ['altered', (text: string) => text.replace('Olga', 'Omar'), /does not give its hash/],
    [
      'no events',
      (text: string) => text.replace(/"reAnchors": \[/, '$&1,'),
      /not a list of events/,
    ],
  ] as const) {
    it(`are refused when they are ${what}`, () => {
      expect(checkReAnchors(audit(alter), keys())).toEqual({
        failed: jasmine.stringMatching(failed),
      });
    });
  }

  it('are refused when nobody known signed them', () => {
    expect(checkReAnchors(audit(), { keys: [] })).toEqual({
      failed: jasmine.stringMatching(/was not signed by this installation/),
    });
  });

  it('stand among the steps, and excuse no event of the pack', () => {
    const steps = verifyPack(pack).steps.map(({ name, outcome }) => `${name} ${outcome}`);
    expect(steps.slice(steps.indexOf('re-anchored ok'))).toEqual([
      're-anchored ok',
      'audit ok',
      'checkpoint ok',
      'history ok',
      'pages ok',
      'content ok',
      'difference ok',
      'approvals ok',
      'decisions ok',
    ]);
    const other = forged(pack, 'audit.json', (text) => text.replace('change.submit', 'change.x'));
    expect(verifyPack(other).steps.at(-1)).toEqual(
      jasmine.objectContaining({ name: 'audit', outcome: 'failed' }),
    );
  });
});
