import { type EntryBody, hashOfText, type LocalisedText } from '../../registry/index';
import { EditorPage } from '../platform/document-draft/editor.fixture';
import routes from './catalogue-routes';
import type { EntryPage, EntryRow } from './entry-row';

export const text = (en: string, fr?: string): LocalisedText => ({
  en: { text: en, state: 'reviewed' },
  ...(fr === undefined ? {} : { fr: { text: fr, state: 'reviewed', sourceHash: hashOfText(en) } }),
});

export const aRow = (row: Partial<EntryRow> = {}): EntryRow => ({
  id: 'sessionid',
  names: [{ pattern: 'sessionid', match: 'exact' }],
  provider: { id: 'portal', name: 'Open Portal' },
  category: { id: 'necessary', label: text('Necessary') },
  function: text('Authentication'),
  locations: [],
  duration: { kind: 'persistent', seconds: 1_209_600, qualifier: 'default', refreshed: false },
  texts: { en: 'reviewed', fr: 'missing' },
  findings: { error: 0, warning: 0, info: 0 },
  state: 'live',
  ...row,
});

export const aPage = (items: readonly EntryRow[], page: Partial<EntryPage> = {}): EntryPage => ({
  items,
  total: items.length,
  unfiltered: items.length,
  page: 1,
  size: 100,
  counts: { all: items.length, needsAttention: 0, mine: 0, missing: {} },
  ...page,
});

export const anEntry: EntryBody = {
  names: [{ pattern: 'sessionid', match: 'exact' }],
  storage: 'cookie',
  party: 'first',
  provider: 'portal',
  category: 'necessary',
  function: text('Authentication', 'Authentification'),
  purpose: text('Keeps you signed in.', 'Vous garde connecté.'),
  locations: ['front-office'],
  duration: { kind: 'persistent', seconds: 1_209_600, qualifier: 'default', refreshed: false },
  domains: [],
  attributes: {},
  recipients: [],
  transfers: [],
  saleOrShare: false,
};

// As much as a preview needs of them.
const category = { description: text('x'), signals: { gpcOptOut: false, googleConsentMode: [] } };
const provider = {
  legalName: 'Open Portal',
  role: 'self',
  country: 'FR',
  privacyUrl: text('https://example.org'),
};

const lists = {
  category: [
    {
      id: 'necessary',
      body: { order: 1, consent: 'exempt', label: text('Necessary'), ...category },
    },
    {
      id: 'third-party',
      body: { order: 2, consent: 'required', label: text('Third-party'), ...category },
    },
  ],
  provider: [
    { id: 'portal', body: { name: 'Open Portal', ...provider } },
    { id: 'matomo', body: { name: 'Matomo' } },
  ],
  location: [
    { id: 'front-office', body: { order: 1, label: text('Front office', 'Front-office') } },
    { id: 'back-office', body: { order: 2, label: text('Back office', 'Back-office') } },
  ],
  notice: [{ id: 'main', body: { title: text('Cookies') } }],
  settings: [{ id: 'main', body: { rulePacks: { core: '2026.1', eu: '2026.1' } } }],
};

export const documents = '/api/v1/documents';
export const entryAddress = `${documents}/entry/sessionid`;

/** The entry as the server shows it, live since release 3. */
export const aView = (body: EntryBody = anEntry, more: object = {}) => ({
  kind: 'entry',
  id: 'sessionid',
  live: { body, version: 2, release: 3 },
  alsoChangedIn: [],
  findings: [],
  ...more,
});

/** Opens an address of the catalogue and answers what every screen of it asks. */
export async function openCatalogue(
  address: string,
  permissions?: readonly string[],
): Promise<EditorPage> {
  // Screens come in chunks of their own; here they are there before anybody goes to one.
  await Promise.all([
    import('./entry-list/entry-list'),
    import('./entry-editor/entry-panel'),
    import('./new-entry/new-entry'),
  ]);
  const page = await EditorPage.open('entries', routes, address, permissions);
  await answerLists(page);
  return page;
}

/** Lists that an open screen asked for; a list that nobody reads is not asked for. */
export async function answerLists(page: EditorPage): Promise<void> {
  for (const [kind, items] of Object.entries(lists)) {
    for (const each of page.http.match(`${documents}/${kind}`)) {
      if (!each.cancelled) each.flush({ items });
    }
  }
  await page.settle();
}

/** The request for rows that waits now. */
export function rowsAsked(page: EditorPage) {
  const waiting = page.http.match(({ url }) => url === '/api/v1/entries');
  const last = waiting.filter(({ cancelled }) => !cancelled).at(-1);
  if (!last) throw new Error('nobody asked for rows');
  return last;
}

export async function answerRows(
  page: EditorPage,
  rows: readonly EntryRow[],
  more: Partial<EntryPage> = {},
): Promise<void> {
  rowsAsked(page).flush(aPage(rows, more));
  await page.settle();
}

/** The list with one entry open beside it. */
export async function openEntry(
  view: object = aView(),
  permissions?: readonly string[],
): Promise<EditorPage> {
  const page = await openCatalogue('/entries/sessionid', permissions);
  await answerRows(page, [aRow()]);
  await page.answer(entryAddress, view);
  await answerLists(page);
  return page;
}
