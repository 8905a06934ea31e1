import type { Document } from '../catalogue/document.ts';
import { say } from './say.ts';

const paragraphs = (...list: readonly string[]): string => list.join('\n\n');

const kindsInEnglish = paragraphs(
  'Necessary: without them the site could not give you what you came for. They hold a sign-in, a basket or a setting from one page to the next, and need no consent.',
  'Statistical: they tell how the site is used. As long as the figures are anonymous, so that nobody can be found behind them, no consent is needed.',
  'Internal, also called first-party: the site you are on sets them for purposes of its own. They may collect personal data, follow what you do or serve advertising. You are asked first.',
  'Third-party: another organisation sets them while you are here, and so learns what you looked at. You are asked first.',
);
const kindsInFrench = paragraphs(
  'Nécessaires : sans eux, le site ne pourrait pas vous rendre le service demandé. Ils gardent une connexion, un panier ou un réglage d’une page à l’autre, et ne demandent pas de consentement.',
  'Statistiques : ils disent comment le site est utilisé. Tant que les chiffres sont anonymes et ne permettent de retrouver personne, aucun consentement n’est nécessaire.',
  'Internes : le site où vous êtes les dépose pour ses propres besoins. Ils peuvent recueillir des données personnelles, suivre ce que vous faites ou servir la publicité. Votre accord est demandé avant.',
  'Tiers : un autre organisme les dépose pendant votre visite et apprend ainsi ce que vous avez regardé. Votre accord est demandé avant.',
);

/** The policy page's own words until somebody writes better ones. */
export const shippedPolicy: Document<'policy'> = {
  kind: 'policy',
  id: 'main',
  body: {
    title: say('Cookies policy', 'Politique de cookies'),
    introduction: say(
      'This page lists everything this site stores on your device: what it is called, who answers for it, what it does and why.',
      'Cette page énumère tout ce que ce site dépose sur votre appareil : comment cela s’appelle, qui en répond, à quoi cela sert et pourquoi.',
    ),
    sections: [
      {
        id: 'what-is-a-cookie',
        order: 10,
        heading: say('What is a cookie?', 'Qu’est-ce qu’un cookie ?'),
        body: say(
          'A cookie is a short note with a name. A site hands it to your browser, the browser keeps it for a while and shows it to the site again when you return. That is how a site recognises you, keeps a setting, or counts how often a page is read. Browsers have other places to keep such notes; this page treats them all alike.',
          'Un cookie est une courte note qui porte un nom. Un site la confie à votre navigateur, qui la garde un certain temps et la lui montre à nouveau lorsque vous revenez. C’est ainsi qu’un site vous reconnaît, garde un réglage ou compte combien de fois une page est lue. Les navigateurs ont d’autres endroits pour de telles notes ; cette page les traite tous de la même façon.',
        ),
      },
      {
        id: 'kinds',
        order: 20,
        heading: say('Four kinds of cookies', 'Quatre sortes de cookies'),
        body: say(kindsInEnglish, kindsInFrench),
      },
      {
        id: 'your-choice',
        order: 30,
        heading: say('Your choice', 'Votre choix'),
        body: say(
          'You choose on your first visit. Refusing takes one click, just as accepting does, and you can come back to your choice on every page.',
          'Vous choisissez à votre première visite. Refuser demande un seul clic, tout comme accepter, et vous pouvez revenir sur votre choix depuis chaque page.',
        ),
      },
    ],
    table: { layout: 'function-and-location' },
  },
};
