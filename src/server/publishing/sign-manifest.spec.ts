import { digestOf, sha256Of } from './digest.ts';
import { signManifest } from './sign-manifest.ts';

// The public test key of RFC 8037 A.1; body and signature stand in formats.md §9.
const key = {
  kid: 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k',
  x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
  d: 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A',
};
const body =
  '{"format":"cookie-registry","release":1,"title":{"en":"Preferences","fr":"Préférences"}}';

describe('a release manifest', () => {
  it('is signed to the byte as the published test vector says', async () => {
    const jws = await signManifest(
      {
        release: 1,
        sha256: sha256Of(body),
        size: Buffer.byteLength(body),
        publishedAt: '2026-11-23T10:00:00Z',
        audit: { size: 12, head: digestOf('') },
      },
      key,
    );
    expect(jws).toBe(
      'eyJhbGciOiJFZDI1NTE5Iiwia2lkIjoia1ByS19xbXhWV2FZVkE5d3dCRjZJdW8zdlZ6ejdUeEhDVHdYQnlnclM0ayIsInR5cCI6ImNvb2tpZS1yZWdpc3RyeS1tYW5pZmVzdCtqd3MifQ.eyJhdWRpdCI6eyJoZWFkIjoic2hhMjU2LTQ3REVRcGo4SEJTYSsvVEltVys1SkNldVFlUmttNU5NcEpXWkczaFN1RlU9Iiwic2l6ZSI6MTJ9LCJwdWJsaXNoZWRBdCI6IjIwMjYtMTEtMjNUMTA6MDA6MDBaIiwicmVsZWFzZSI6MSwic2hhMjU2IjoiZmZQU3YydGh1R0x6ejRta0xUYjRkKzVVaW9sZmhOSVc0ZkRDVTBtb0FSaz0iLCJzaXplIjo5MH0.UHWgewetQQ5bCDQ4Vn1wKhLV-YOphfaxYI6N5C7Jqq9Uv7HgTt8mTbiQOQC9gPztmxRCh6IFeP_B_4GSoawLBg',
    );
  });
});
