import type { Document } from '../catalogue/document.ts';
import { say } from './say.ts';

/** The four kinds of a cookies policy (formats.md §1): editable, extendable, in this order. */
export const shippedCategories: readonly Document<'category'>[] = [
  {
    kind: 'category',
    id: 'necessary',
    body: {
      order: 10,
      consent: 'exempt',
      label: say('Necessary', 'Nécessaires'),
      description: say(
        'They let the site do what you ask of it: recognise you, protect your requests, keep your settings.',
        'Ils permettent au site de faire ce que vous lui demandez : vous reconnaître, protéger vos requêtes, garder vos réglages.',
      ),
      signals: { googleConsentMode: ['security_storage'], gpcOptOut: false },
    },
  },
  {
    kind: 'category',
    id: 'statistical',
    body: {
      order: 20,
      consent: 'exempt-when-anonymised',
      label: say('Statistical', 'Statistiques'),
      description: say(
        'They count visits and show which pages are used. Figures that lead back to nobody need no consent.',
        'Ils comptent les visites et montrent quelles pages servent. Des chiffres qui ne ramènent à personne ne demandent pas de consentement.',
      ),
      signals: { googleConsentMode: ['analytics_storage'], gpcOptOut: false },
    },
  },
  {
    kind: 'category',
    id: 'internal',
    body: {
      order: 30,
      consent: 'required',
      label: say('Internal (first-party)', 'Internes (propres au site)'),
      description: say(
        'The site sets them itself, beyond what it needs: to learn about your habits or to adapt what it shows you.',
        'Le site les dépose lui-même, au-delà de ce qui lui est indispensable : pour connaître vos habitudes ou adapter ce qu’il vous montre.',
      ),
      signals: {
        googleConsentMode: [
          'ad_personalization',
          'ad_storage',
          'ad_user_data',
          'functionality_storage',
          'personalization_storage',
        ],
        gpcOptOut: true,
      },
    },
  },
  {
    kind: 'category',
    id: 'third-party',
    body: {
      order: 40,
      consent: 'required',
      label: say('Third-party', 'Tiers'),
      description: say(
        'Another organisation, often in advertising, sets them here and can learn which of our pages you open.',
        'Un autre organisme, souvent publicitaire, les dépose ici et peut apprendre lesquelles de nos pages vous ouvrez.',
      ),
      signals: {
        googleConsentMode: ['ad_personalization', 'ad_storage', 'ad_user_data'],
        gpcOptOut: true,
      },
    },
  },
];
