import { createHash } from 'node:crypto';
import { strFromU8, strToU8 } from 'fflate';
import { hashOfEvent } from '../server/audit/link-event.ts';
import type { AuditEvent } from './check-audit.ts';
import { forged, packs, rewritten, withSums } from './pack.fixture.ts';
import { verifyPack } from './verify-pack.ts';

describe('the verification of a pack that somebody forged with care', () => {
  let bySystem: Uint8Array;
  let approved: Uint8Array;
  beforeAll(async () => {
    [bySystem, approved] = await packs();
  });

  const decided = (word: string) => `decisions.json: ${word} is not what the audit chain tells`;
  const told = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);
  for (const [what, name, alter, detail] of [
    [
      'another word on the policy page',
      'policy/en.html',
      told('</h1>', ' of others</h1>'),
      'policy/en.html is not what was published',
    ],
    [
      'another word in the banner',
      'notice/en.json',
      told('{', '{"more":1,'),
      'notice/en.json is not what was published',
    ],
    [
      'another field in the difference',
      'difference.json',
      told('theme_two', 'theme_too'),
      'difference.json tells of other documents than the publication',
    ],
    [
      'a difference that its documents do not show',
      'difference.json',
      told(/"differences": \[/, '"differences": [{"at":"/path","after":"/x"},'),
      'difference.json tells of other differences than its documents show',
    ],
    [
      'other releases in the difference',
      'difference.json',
      told('"from": 1', '"from": 0'),
      'difference.json tells of other differences than its documents show',
    ],
    [
      'another comment',
      'decisions.json',
      told('Accepté — merci.', 'Accepté.'),
      decided('comment of decision 2'),
    ],
    [
      'another time of a decision',
      'decisions.json',
      told(/("verdict": "approve"[^}]*"at": ")2026/, '$12025'),
      decided('at of decision 2'),
    ],
    [
      'another revision of a decision',
      'decisions.json',
      told(/("verdict": "request-changes",\s*"revision": )\d+/, '$19'),
      decided('revision of decision 1'),
    ],
    [
      'another content of a refusal',
      'decisions.json',
      told(/("verdict": "request-changes"[^}]*"contentHash": "sha256-)..../, '$1AAAA'),
      decided('contentHash of decision 1'),
    ],
    [
      'another time of publication',
      'decisions.json',
      told(/"publishedAt": "2026/, '"publishedAt": "2025'),
      decided('publishedAt'),
    ],
    [
      'another publisher',
      'decisions.json',
      told(/("publishedBy": \{\s*"id": ")ann/, '$1bob'),
      decided('publishedBy'),
    ],
    [
      'another author',
      'decisions.json',
      told(/("author": \{\s*"id": ")ann/, '$1bob'),
      decided('its author'),
    ],
    [
      'another beginning of the change',
      'decisions.json',
      told(/"createdAt": "2026/, '"createdAt": "2025'),
      decided('its createdAt'),
    ],
    [
      'a second person denied',
      'decisions.json',
      told('"noSecondPerson": false', '"noSecondPerson": true'),
      decided('noSecondPerson'),
    ],
    [
      'a contributor more',
      'decisions.json',
      told('"contributors": [', '"contributors": [{"id":"bob","name":"BOB"},'),
      decided('contributors'),
    ],
    [
      'a finding set aside',
      'decisions.json',
      told('"setAside": []', '"setAside": [{"rule":"LG009"}]'),
      decided('setAside'),
    ],
    [
      'a time to go live',
      'decisions.json',
      told('"revision"', '"publishAt": {"at":"2026-11-25T10:00:00Z"}, "revision"'),
      decided('publishAt'),
    ],
    [
      'a word of its own',
      'decisions.json',
      told('"release"', '"remark": "All of it is lawful.", "release"'),
      'decisions.json: nothing proves remark',
    ],
  ] as const) {
    it(`is not deceived by ${what}, with sums that fit, and names it`, () => {
      const found = verifyPack(forged(approved, name, alter)).steps.at(-1);
      expect([found?.outcome, found?.detail]).toEqual(['failed', detail]);
    });
  }

  it('is not deceived by other words where the event that tells their digest was forged with them', () => {
    const altered = withSums(approved, (files) => {
      const digest = (text: string) => createHash('sha256').update(text).digest('base64');
      const decisions = strFromU8(files['decisions.json']!);
      files['decisions.json'] = strToU8(decisions.replace('Accepté — merci.', 'Accepté.'));
      const audit = JSON.parse(strFromU8(files['audit.json']!)) as { events: AuditEvent[] };
      const at = audit.events.findIndex(({ action }) => action === 'change.approve');
      const event = audit.events[at]!;
      const payload = event.payload.replace(digest('Accepté — merci.'), digest('Accepté.'));
      audit.events[at] = { ...event, payload, hash: hashOfEvent({ ...event, payload }) };
      files['audit.json'] = strToU8(JSON.stringify(audit));
    });
    expect(verifyPack(altered).steps.at(-1)?.detail).toBe(
      'audit.json holds other events than the publication names',
    );
  });

  it('is not deceived by a page less or a file more, with sums that fit', () => {
    const without = withSums(approved, (files) => delete files['policy/fr.html']);
    expect(verifyPack(without).steps.at(-1)?.detail).toBe('policy/fr.html is missing');
    const more = withSums(approved, (files) => (files['opinion.txt'] = new Uint8Array(3)));
    expect(verifyPack(more).steps.at(-1)?.detail).toBe('opinion.txt was never published');
  });

  it('is not deceived by another content of what the system published', () => {
    const both = rewritten(bySystem, (files) => {
      files['change.json'] = strToU8(strFromU8(files['change.json']!).replace('sessionid', 'sid'));
      const hash = createHash('sha256').update(files['change.json']).digest('base64');
      const decisions = strFromU8(files['decisions.json']!);
      files['decisions.json'] = strToU8(
        decisions.replace(/(contentHash": ")[^"]*/, `$1sha256-${hash}`),
      );
    });
    const found = verifyPack(withSums(both, () => undefined)).steps.at(-1);
    expect(found?.detail).toBe('the publication names another content than change.json');
  });

  it('passes another name, which nothing proves', () => {
    const { steps } = verifyPack(forged(approved, 'decisions.json', told('"REX"', '"RUI"')));
    expect(steps.every(({ outcome }) => outcome !== 'failed')).toBeTrue();
  });
});
