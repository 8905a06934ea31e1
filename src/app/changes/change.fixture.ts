import type { Consequences, EntryBody } from '../../registry/index';
import type { ChangedDocument, ChangeView } from './change-view';

const inBoth = (en: string, fr: string) => ({
  en: { text: en, state: 'reviewed' as const },
  fr: { text: fr, state: 'reviewed' as const },
});

const before: EntryBody = {
  names: [{ pattern: 'csrftoken', match: 'exact' }],
  storage: 'cookie',
  provider: 'example',
  category: 'necessary',
  party: 'first',
  function: inBoth('API protection', 'Protection de l’API'),
  locations: ['front-office'],
  purpose: inBoth('To retrieve data via calls.', 'Pour obtenir des données.'),
  duration: { kind: 'persistent', seconds: 31_536_000, qualifier: 'exactly', refreshed: false },
  attributes: { secure: true, httpOnly: true },
};

export const csrftoken: ChangedDocument = {
  kind: 'entry',
  id: 'csrftoken',
  op: 'update',
  title: 'csrftoken',
  before,
  after: {
    ...before,
    purpose: inBoth('To protect your calls.', 'Pour obtenir des données.'),
    attributes: { secure: true, httpOnly: false },
  },
  differences: [
    { at: '/attributes/httpOnly', before: true, after: false },
    {
      at: '/purpose/en',
      before: { text: 'To retrieve data via calls.', state: 'reviewed' },
      after: { text: 'To protect your calls.', state: 'reviewed' },
    },
  ],
};

export const hubspot: ChangedDocument = {
  kind: 'provider',
  id: 'hubspot',
  op: 'create',
  title: 'HubSpot',
  after: { name: 'HubSpot' },
  differences: [{ at: '/name', after: 'HubSpot' }],
};

const nothingShifts = { appears: [], disappears: [], moves: [] };

/** What a change causes; by default nothing that anybody would notice. */
export const causing = (parts: Partial<Consequences> = {}): Consequences => ({
  reconsent: { needed: false, reasons: [], verdict: false },
  texts: [],
  banner: nothingShifts,
  policy: nothingShifts,
  export: { step: 'none', reasons: [] },
  locales: [],
  outputs: [],
  ...parts,
});

/** A change in review, revision 5, by Ada; Rev reviews. */
export const aChange = (parts: Partial<ChangeView> = {}): ChangeView => ({
  id: 'C-4',
  title: 'Clearer API protection',
  description: '',
  author: 'ada',
  contributors: ['ada'],
  revision: 5,
  baseRelease: 42,
  state: 'in-review',
  decisions: [],
  acknowledgements: [],
  createdAt: '2026-11-23T10:00:00Z',
  updatedAt: '2026-11-24T10:00:00Z',
  etag: '"C-4.9"',
  contentHash: 'hash-5',
  people: { ada: { name: 'Ada', active: true }, rev: { name: 'Rev', active: true } },
  approved: false,
  conflicts: [],
  approvals: 0,
  approvalsNeeded: 1,
  findings: [],
  openThreads: 0,
  attention: [],
  consequences: causing(),
  documents: [csrftoken, hubspot],
  actions: [],
  noSecondPerson: false,
  ...parts,
});
