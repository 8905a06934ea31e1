import type { Document } from '../catalogue/document.ts';
import type { SettingsBody } from '../settings/settings.ts';
import { sampleEntries, sampleSite } from './sample-entries.ts';
import { say } from './say.ts';
import { shippedDocuments } from './shipped-documents.ts';

const privacyUrl = say(
  'https://www.opendatasoft.com/privacy',
  'https://www.opendatasoft.com/privacy',
);

const provider: Document<'provider'> = {
  kind: 'provider',
  id: 'opendatasoft',
  body: {
    name: 'Opendatasoft',
    legalName: 'Opendatasoft SAS',
    role: 'self',
    country: 'FR',
    privacyUrl,
  },
};

const identity: SettingsBody = {
  title: say('Cookies of a data portal', 'Cookies d’un portail de données'),
  controller: { name: 'Opendatasoft SAS', privacyUrl, contact: 'privacy@example.org' },
  sites: [sampleSite],
};

/**
 * The sample catalogue: an open-data portal with its four cookies, in English and French.
 * `stampForPublish` adds what a decision brings.
 * @param today full-date; the exemptions are to be looked at again a year later
 */
export function sampleDocuments(today = '2026-11-25'): readonly Document[] {
  const shipped = shippedDocuments().map((document): Document =>
    document.kind === 'settings'
      ? { ...document, body: { ...document.body, ...identity } }
      : document,
  );
  return [...shipped, provider, ...sampleEntries(aYearAfter(today))];
}

/** The same day next year; 28 February for the 29th. */
function aYearAfter(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const sameDay = month === '02' && day === '29' ? '28' : day;
  return [String(Number(year) + 1).padStart(4, '0'), month, sameDay].join('-');
}
