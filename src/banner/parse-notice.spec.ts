import { parseNotice } from './parse-notice.ts';
import { aCategory, aNotice } from './sample-notice.fixture.ts';

const notice = aNotice();

describe('a notice from outside', () => {
  it('is taken as it is when it is sound', () => {
    expect(parseNotice(notice)).toBe(notice);
  });

  it('may have members that are not known yet', () => {
    expect(() => parseNotice({ ...notice, formatVersion: '1.9', extra: 1 })).not.toThrow();
  });

  for (const [what, broken] of [
    ['nothing', null],
    ['a text', 'notice'],
    ['a problem reply', { status: 404, title: 'Not found' }],
    ['another format', { ...notice, format: 'registry' }],
    ['a newer major version', { ...notice, formatVersion: '2.0' }],
    ['a missing text', { ...notice, texts: { ...notice.texts, refuseAll: undefined } }],
    ['a number for a text', { ...notice, texts: { ...notice.texts, title: 1 } }],
    ['no categories', { ...notice, categories: undefined }],
    ['a consent rule in words', { ...notice, categories: [{ ...aCategory(), alwaysOn: 'false' }] }],
    ['an id that breaks the cookie', { ...notice, categories: [aCategory({ id: 'a|1b' })] }],
    ['a cookie name with attributes', { ...notice, choice: { cookie: 'a;b', maxAgeSeconds: 1 } }],
    ['a domain with attributes', { ...notice, choice: { ...notice.choice, domain: 'a;path=/x' } }],
    [
      'an accent that is no colour',
      { ...notice, appearance: { ...notice.appearance, accent: 'url(//x)' } },
    ],
    ['a scheme that is CSS', { ...notice, appearance: { position: 'bottom', scheme: 'red;}' } }],
    ['a radius in words', { ...notice, appearance: { ...notice.appearance, radius: '1px' } }],
  ] as const) {
    it(`is refused when it is or holds ${what}`, () => {
      expect(() => parseNotice(broken)).toThrowError();
    });
  }
});
