import type { Document } from '../catalogue/document.ts';
import { say } from './say.ts';
import { shippedCategories } from './shipped-categories.ts';
import { shippedNotice } from './shipped-notice.ts';
import { shippedPolicy } from './shipped-policy.ts';

const locations: readonly Document<'location'>[] = [
  {
    kind: 'location',
    id: 'front-office',
    body: { order: 10, label: say('Front office', 'Front-office') },
  },
  {
    kind: 'location',
    id: 'back-office',
    body: { order: 20, label: say('Back office', 'Back-office') },
  },
];

const settings: Document<'settings'> = {
  kind: 'settings',
  id: 'main',
  body: {
    registryId: 'main',
    title: say('Cookie registry', 'Registre des cookies'),
    sites: [],
    sourceLocale: 'en',
    publishedLocales: ['en', 'fr'],
    rulePacks: { core: '2026.1', eu: '2026.1' },
    approvalsNeeded: 1,
    retention: { invitationDays: 30 },
  },
};

/** What every installation starts from: all but the entries and who answers for them. */
export const shippedDocuments = (): readonly Document[] => [
  ...shippedCategories,
  ...locations,
  shippedNotice,
  shippedPolicy,
  settings,
];
