import type { Document } from '../catalogue/document.ts';
import { say } from './say.ts';

const SIX_MONTHS_IN_SECONDS = 15_552_000;

/** The banner's words and looks until somebody writes better ones. */
export const shippedNotice: Document<'notice'> = {
  kind: 'notice',
  id: 'main',
  body: {
    title: say('You decide about cookies', 'Les cookies, c’est vous qui décidez'),
    text: say(
      'Some cookies are needed for this site to work. Any others are used only if you agree. You can change your mind at any time.',
      'Certains cookies sont indispensables à ce site. Les autres ne servent que si vous êtes d’accord. Vous pouvez changer d’avis à tout moment.',
    ),
    acceptAll: say('Accept all', 'Tout accepter'),
    refuseAll: say('Refuse all', 'Tout refuser'),
    choose: say('Choose', 'Choisir'),
    policyLink: say('Cookies policy', 'Politique de cookies'),
    detailsTitle: say('Choose by category', 'Choisir par catégorie'),
    alwaysOn: say('Always on', 'Toujours actifs'),
    save: say('Save my choice', 'Enregistrer mon choix'),
    close: say('Close', 'Fermer'),
    reopen: say('Cookie choices', 'Mes choix de cookies'),
    appearance: { position: 'bottom', scheme: 'auto' },
    choice: { cookie: 'cookies_preferences', maxAgeSeconds: SIX_MONTHS_IN_SECONDS },
    perEntry: false,
    receipts: false,
  },
};
