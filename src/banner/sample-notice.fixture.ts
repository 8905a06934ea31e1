import type {
  NoticeCategory,
  NoticeEntries,
  NoticeEntry,
  NoticeProjection,
} from '../registry/public/index.ts';

export const aCategory = (change: Partial<NoticeCategory> = {}): NoticeCategory => ({
  id: 'statistical',
  label: 'Statistical cookies',
  description: 'They count visits.',
  alwaysOn: false,
  gpcOptOut: false,
  googleConsentMode: [],
  names: [],
  ...change,
});

export const aNotice = (change: Partial<NoticeProjection> = {}): NoticeProjection => ({
  format: 'cookie-notice',
  formatVersion: '1.0',
  release: 7,
  consentRevision: 2,
  digest: 'sha256-AAAA',
  locale: 'en',
  direction: 'ltr',
  texts: {
    title: 'Your choice about cookies',
    text: 'Some cookies make this portal work.',
    acceptAll: 'Accept all',
    refuseAll: 'Refuse all',
    choose: 'Choose in detail',
    policyLink: 'What we use',
    detailsTitle: 'Cookies in detail',
    alwaysOn: 'Always on',
    save: 'Save my choice',
    close: 'Close',
    reopen: 'Cookie choices',
  },
  policyUrl: '/policy/en',
  entriesUrl: '/registry/v1/releases/7/notice/en/entries.json',
  appearance: { position: 'bottom', scheme: 'auto' },
  choice: { cookie: 'cookies_preferences', maxAgeSeconds: 15_552_000 },
  categories: [
    aCategory({ id: 'necessary', label: 'Necessary cookies', alwaysOn: true }),
    aCategory(),
    aCategory({ id: 'third-party', label: 'Third-party cookies', gpcOptOut: true }),
  ],
  ...change,
});

export const anEntry = (change: Partial<NoticeEntry> = {}): NoticeEntry => ({
  id: 'sessionid',
  category: 'necessary',
  provider: 'Opendatasoft',
  function: 'Authentication (front office)',
  names: [{ pattern: 'sessionid', match: 'exact' }],
  purpose: 'Keeps you signed in.',
  duration: '2 weeks by default',
  ...change,
});

export const someEntries = (...entries: NoticeEntry[]): NoticeEntries => ({
  release: 7,
  locale: 'en',
  labels: {
    provider: 'Provider',
    function: 'Function',
    names: 'Names',
    purpose: 'Purpose',
    duration: 'Kept for',
  },
  entries,
});
