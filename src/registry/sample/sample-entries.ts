import type { Document } from '../catalogue/document.ts';
import type { EntryBody } from '../entry/entry.ts';
import type { LocalisedText } from '../text/text.ts';
import { say } from './say.ts';

const WEEK = 604_800;
const SIX_MONTHS = 15_552_000;
const YEAR = 31_536_000;

export const sampleSite = 'data.example.org';

/** What the four have in common: first-party cookies of one host that nobody else reads. */
const common = {
  storage: 'cookie',
  provider: 'opendatasoft',
  category: 'necessary',
  party: 'first',
  domains: [sampleSite],
  path: '/',
  recipients: [],
  transfers: [],
  saleOrShare: false,
} as const satisfies Partial<Record<keyof EntryBody, unknown>>;

/**
 * The four cookies of the reference page, with the durations that other portals of the platform state.
 * @param reviewBy when the exemptions are to be looked at again, full-date
 */
export function sampleEntries(reviewBy: string): readonly Document<'entry'>[] {
  return [session(reviewBy), csrf(reviewBy), choice(reviewBy), language(reviewBy)];
}

const named = (name: string, body: EntryBody): Document<'entry'> => ({
  kind: 'entry',
  id: name.replaceAll('_', '-'),
  body: {
    ...common,
    domains: [sampleSite],
    recipients: [],
    transfers: [],
    ...body,
    names: [{ pattern: name, match: 'exact' }],
  },
});

const exempt = (reviewBy: string, rationale: LocalisedText): EntryBody => ({
  exemption: {
    criterion: 'requested-service',
    jurisdictions: ['EU'],
    attestations: [],
    rationale,
    reviewBy,
  },
});

const session = (reviewBy: string): Document<'entry'> =>
  named('sessionid', {
    function: say('Authentication', 'Authentification'),
    locations: ['back-office', 'front-office'],
    purpose: say(
      'Keeps you signed in while you go from page to page.',
      'Vous garde connecté lorsque vous passez d’une page à une autre.',
    ),
    duration: { kind: 'persistent', seconds: 2 * WEEK, qualifier: 'default', refreshed: false },
    attributes: { httpOnly: true, sameSite: 'Lax' },
    setBy: 'server',
    ...exempt(
      reviewBy,
      say(
        'Signing in is asked for by the person who does it, and cannot be kept up otherwise.',
        'La connexion est demandée par la personne elle-même et ne peut être maintenue autrement.',
      ),
    ),
  });

const csrf = (reviewBy: string): Document<'entry'> =>
  named('csrftoken', {
    function: say('API (CSRF)', 'API (CSRF)'),
    locations: ['back-office', 'front-office'],
    purpose: say(
      'Shows that a request for data really comes from a page you have open here.',
      'Montre qu’une demande de données vient bien d’une page que vous avez ouverte ici.',
    ),
    duration: { kind: 'persistent', seconds: YEAR, qualifier: 'up-to', refreshed: false },
    attributes: { httpOnly: false, sameSite: 'Lax' },
    setBy: 'server',
    ...exempt(
      reviewBy,
      say(
        'The pages a person asks for fetch data; without this proof another site could act in their name.',
        'Les pages demandées vont chercher des données ; sans cette preuve, un autre site pourrait agir au nom de la personne.',
      ),
    ),
  });

const choice = (reviewBy: string): Document<'entry'> =>
  named('cookies_preferences', {
    function: say('Cookie choices', 'Choix relatifs aux cookies'),
    locations: [],
    purpose: say(
      'Keeps what you decided about cookies, so that you are not asked on every page.',
      'Garde ce que vous avez décidé au sujet des cookies, pour ne pas vous le demander à chaque page.',
    ),
    duration: { kind: 'persistent', seconds: SIX_MONTHS, qualifier: 'exactly', refreshed: false },
    attributes: { httpOnly: false, sameSite: 'Lax' },
    setBy: 'script',
    ...exempt(
      reviewBy,
      say(
        'A choice can only be respected if it is remembered.',
        'Un choix ne peut être respecté que s’il est retenu.',
      ),
    ),
  });

const language = (reviewBy: string): Document<'entry'> =>
  named('django_language', {
    function: say('Language selection', 'Choix de la langue'),
    locations: ['back-office', 'front-office'],
    purpose: say(
      'Shows you the pages in the language you picked.',
      'Vous présente les pages dans la langue que vous avez retenue.',
    ),
    condition: say(
      'Only if the portal is available in several languages.',
      'Seulement si le portail est proposé en plusieurs langues.',
    ),
    duration: { kind: 'persistent', seconds: YEAR, qualifier: 'exactly', refreshed: false },
    attributes: { httpOnly: false },
    setBy: 'server',
    ...exempt(
      reviewBy,
      say(
        'The language is a setting that the person chose and expects to find again.',
        'La langue est un réglage que la personne a choisi et s’attend à retrouver.',
      ),
    ),
  });
