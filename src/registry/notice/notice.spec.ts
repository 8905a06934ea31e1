import { aNotice, without } from '../catalogue/catalogue.fixture.ts';
import { refusedAt, refusedBy } from '../catalogue/refusals.fixture.ts';
import { aRegistry } from '../formats/registry.fixture.ts';
import { noticeTexts, PublishedNotice } from './notice.ts';

const looks = { position: 'bottom', scheme: 'auto' };
const choice = { cookie: 'cookies_preferences', maxAgeSeconds: 15_552_000 };

describe('a notice as a draft', () => {
  it('has the eleven texts of formats.md §1', () => {
    expect([...noticeTexts].sort().join(' ')).toBe(
      'acceptAll alwaysOn choose close detailsTitle policyLink refuseAll reopen save text ' +
        'title',
    );
  });

  for (const [what, body] of [
    ['everything', aNotice()],
    ['nothing', {}],
    [
      'a corner of pine green',
      { appearance: { position: 'corner', scheme: 'dark', accent: '#0b5d4e', radius: 0 } },
    ],
    ['the widest radius', { appearance: { ...looks, radius: 32 } }],
    ['a cookie name of 256 characters', { choice: { ...choice, cookie: 'a'.repeat(256) } }],
    ['a domain of 253 characters', { choice: { ...choice, domain: 'a'.repeat(253) } }],
    ['a choice kept for an hour', { choice: { ...choice, maxAgeSeconds: 3600 } }],
    [
      "a choice kept for the browsers' 400 days",
      { choice: { ...choice, maxAgeSeconds: 34_560_000 } },
    ],
    ['a choice shared by a domain', { choice: { ...choice, domain: 'example.org' } }],
  ] as const) {
    it(`takes ${what}`, () => expect(refusedAt('notice', body)).toEqual([]));
  }

  for (const [what, body, at] of [
    ['a text without a locale', { title: 'Cookies' }, '/title'],
    ['another place', { appearance: { ...looks, position: 'top' } }, '/appearance/position'],
    ['another scheme', { appearance: { ...looks, scheme: 'sepia' } }, '/appearance/scheme'],
    ['a colour by name', { appearance: { ...looks, accent: 'green' } }, '/appearance/accent'],
    ['a short colour', { appearance: { ...looks, accent: '#0b5' } }, '/appearance/accent'],
    [
      'a style in a colour',
      { appearance: { ...looks, accent: '#0b5d4e;x:y' } },
      '/appearance/accent',
    ],
    ['a radius of 33', { appearance: { ...looks, radius: 33 } }, '/appearance/radius'],
    ['a radius below 0', { appearance: { ...looks, radius: -1 } }, '/appearance/radius'],
    ['a later answer to a choice', { choice: { ...choice, days: 1 } }, '/choice/days'],
    ['half a pixel', { appearance: { ...looks, radius: 0.5 } }, '/appearance/radius'],
    ['half of the looks', { appearance: { position: 'bottom' } }, '/appearance'],
    ['a style sheet', { appearance: { ...looks, css: 'a{}' } }, '/appearance/css'],
    ['a cookie without a name', { choice: { ...choice, cookie: '' } }, '/choice/cookie'],
    [
      'a name of 257 characters',
      { choice: { ...choice, cookie: 'a'.repeat(257) } },
      '/choice/cookie',
    ],
    [
      'a domain of 254 characters',
      { choice: { ...choice, domain: 'a'.repeat(254) } },
      '/choice/domain',
    ],
    ['less than an hour', { choice: { ...choice, maxAgeSeconds: 3599 } }, '/choice/maxAgeSeconds'],
    [
      'more than 400 days',
      { choice: { ...choice, maxAgeSeconds: 34_560_001 } },
      '/choice/maxAgeSeconds',
    ],
    ['a choice without a life', { choice: { cookie: 'a' } }, '/choice'],
    ['receipts as a word', { receipts: 'yes' }, '/receipts'],
    ['perEntry as a number', { perEntry: 1 }, '/perEntry'],
    ['an unknown text', { later: {} }, '/later'],
  ] as const) {
    it(`refuses ${what}`, () => expect(refusedAt('notice', body)).toEqual([at]));
  }
});

describe('a notice of the registry JSON', () => {
  const whole = aRegistry().notice;
  const required = [...noticeTexts, 'appearance', 'choice', 'perEntry', 'receipts'] as const;

  it('is whole, and no less', () => {
    expect(refusedBy(PublishedNotice, whole)).toEqual([]);
    for (const name of required) {
      expect(refusedBy(PublishedNotice, without(whole, name)))
        .withContext(name)
        .toEqual(['']);
    }
  });

  it('holds words alone, and no member that is unknown', () => {
    expect(refusedBy(PublishedNotice, { ...whole, later: {} })).toContain('/later');
    expect(refusedBy(PublishedNotice, { ...whole, save: aNotice().save })).toEqual([
      '/save/en',
      '/save/fr',
    ]);
  });
});
