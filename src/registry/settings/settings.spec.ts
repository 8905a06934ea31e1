import { someSettings } from '../catalogue/catalogue.fixture.ts';
import { refusedAt } from '../catalogue/refusals.fixture.ts';

const many = (length: number, item: string): string[] => Array.from({ length }, () => item);

describe('the settings as a draft', () => {
  for (const [what, body] of [
    ['everything', someSettings({ retention: { invitationDays: 30 } })],
    ['nothing', {}],
    ['a controller of whom only the name is known', { controller: { name: 'Example SAS' } }],
    ['a name of 200 characters', { controller: { name: 'a'.repeat(200) } }],
    ['a contact of 320 characters', { controller: { contact: 'a'.repeat(320) } }],
    ['500 sites of 255 characters', { sites: many(500, 'a'.repeat(255)) }],
    ['no site yet', { sites: [] }],
    ['one published language', { publishedLocales: ['fr'] }],
    ['60 published languages', { publishedLocales: many(60, 'fr') }],
    ['packs of a country and of a state', { rulePacks: { core: '2026.1', 'us-ca': '2026.12' } }],
    ['one approval', { approvalsNeeded: 1 }],
    ['nine approvals', { approvalsNeeded: 9 }],
    ['a day, at least', { retention: { invitationDays: 1 } }],
    ['a year, at most', { retention: { invitationDays: 366 } }],
  ] as const) {
    it(`take ${what}`, () => expect(refusedAt('settings', body)).toEqual([]));
  }

  for (const [what, body, at] of [
    ['an id in capitals', { registryId: 'Main' }, '/registryId'],
    ['a title without a locale', { title: 'Cookies' }, '/title'],
    ['a name of 201 characters', { controller: { name: 'a'.repeat(201) } }, '/controller/name'],
    [
      'a contact of 321 characters',
      { controller: { contact: 'a'.repeat(321) } },
      '/controller/contact',
    ],
    ['an unknown member of the controller', { controller: { phone: '1' } }, '/controller/phone'],
    ['one site as a word', { sites: '*.example.org' }, '/sites'],
    ['a site of 256 characters', { sites: ['a'.repeat(256)] }, '/sites/0'],
    ['501 sites', { sites: many(501, 'a') }, '/sites'],
    ['a language by name', { sourceLocale: 'English' }, '/sourceLocale'],
    ['a tag in the wrong case', { sourceLocale: 'EN' }, '/sourceLocale'],
    ['no published language', { publishedLocales: [] }, '/publishedLocales'],
    ['61 published languages', { publishedLocales: many(61, 'fr') }, '/publishedLocales'],
    ['a published language by name', { publishedLocales: ['en', 'French'] }, '/publishedLocales/1'],
    ['a pack in capitals', { rulePacks: { EU: '2026.1' } }, '/rulePacks/EU'],
    ['a version that is no YYYY.N', { rulePacks: { eu: '1.0' } }, '/rulePacks/eu'],
    ['a version with words behind it', { rulePacks: { eu: '2026.1-beta' } }, '/rulePacks/eu'],
    ['a version with words around it', { rulePacks: { eu: 'v2026.1' } }, '/rulePacks/eu'],
    ['no approvals: no change may say so', { approvalsNeeded: 0 }, '/approvalsNeeded'],
    ['ten approvals', { approvalsNeeded: 10 }, '/approvalsNeeded'],
    ['an approval and a half', { approvalsNeeded: 1.5 }, '/approvalsNeeded'],
    ['no retention at all', { retention: { invitationDays: 0 } }, '/retention/invitationDays'],
    [
      'retention beyond a year',
      { retention: { invitationDays: 367 } },
      '/retention/invitationDays',
    ],
    [
      'retention of something else',
      { retention: { invitationDays: 1, logDays: 1 } },
      '/retention/logDays',
    ],
    ['retention of nothing', { retention: {} }, '/retention'],
    ['an unknown member', { theme: 'dark' }, '/theme'],
  ] as const) {
    it(`refuse ${what}`, () => expect(refusedAt('settings', body)).toEqual([at]));
  }
});
