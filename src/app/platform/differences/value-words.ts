import { composeDuration, describeName, type DurationFacts } from '../../../registry/index';
import { dayWords, localeName } from '../format';

/** Names of what an id refers to: `provider/example` → "Example". */
export type Names = ReadonlyMap<string, string>;

/** What wording a value needs: words of the console, its language, and names for ids. */
export interface Wording {
  readonly say: (key: string) => string;
  readonly knows: (key: string) => boolean;
  readonly language: string;
  readonly names: Names;
}

type Worder = (value: unknown, wording: Wording) => string;

const referred =
  (kind: string): Worder =>
  (id, { names }) =>
    names.get(`${kind}/${plain(id)}`) ?? plain(id);

const chosen =
  (field: string): Worder =>
  (value, { say, knows }) => {
    const key = `fields.value.${field}.${plain(value)}`;
    return knows(key) ? say(key) : plain(value);
  };

const seconds: Worder = (value, { language }) =>
  typeof value === 'number'
    ? composeDuration(
        { kind: 'persistent', seconds: value, qualifier: 'exactly', refreshed: false },
        language,
      )
    : '';

const country: Worder = (code, { language }) =>
  new Intl.DisplayNames(language, { type: 'region', fallback: 'code' }).of(plain(code)) ?? '';

const locale: Worder = (tag, { language }) => localeName(plain(tag), language);
const day: Worder = (date, { language }) => dayWords(plain(date), language);

/** Field → how one value, or one item of its list, reads. What is not named reads as it is. */
const worders: Readonly<Record<string, Worder>> = {
  names: (value) => describeName(value as Parameters<typeof describeName>[0]),
  provider: referred('provider'),
  recipients: referred('provider'),
  category: referred('category'),
  locations: referred('location'),
  duration: (value, { language }) => composeDuration(value as DurationFacts, language),
  dataRetentionSeconds: seconds,
  choiceMaxAgeSeconds: seconds,
  reviewedAt: day,
  exemptionDecidedAt: day,
  exemptionReviewBy: day,
  country,
  sourceLocale: locale,
  publishedLocales: locale,
  transfers: (value, wording) => {
    const { country: code, safeguard } = value as { country: string; safeguard: string };
    return `${country(code, wording)} – ${safeguard}`;
  },
  source: (value) => {
    const { type, ref, licence } = value as { type: string; ref: string; licence: string };
    return `${type}: ${ref} (${licence})`;
  },
  ...Object.fromEntries(
    [
      'storage',
      'party',
      'setBy',
      'consent',
      'role',
      'exemptionCriterion',
      'exemptionAttestations',
      'exemptionDecidedBy',
      'appearancePosition',
      'appearanceScheme',
      'tableLayout',
    ].map((field) => [field, chosen(field)]),
  ),
};

/** One value of a field in the reader's words. */
export function valueWords(field: string, value: unknown, wording: Wording): string {
  if (typeof value === 'boolean') return wording.say(`fields.value.${value ? 'yes' : 'no'}`);
  const worder = worders[field];
  return worder ? worder(value, wording) : plain(value);
}

/** Values that a machine reads stand in the machine's letters. */
const machineFields = new Set([
  'names',
  'domains',
  'path',
  'attributesSameSite',
  'choiceCookie',
  'choiceDomain',
  'appearanceAccent',
  'sites',
  'optOutUrl',
  'privacyUrl',
  'url',
  'registryId',
  'rulePacks',
  'signalsGoogleConsentMode',
]);
export const isForMachines = (field: string): boolean => machineFields.has(field);

const plain = (value: unknown): string => {
  if (typeof value === 'string') return value;
  return value === undefined ? '' : JSON.stringify(value);
};
