import type { Kind } from '../catalogue/document.ts';

/** A member that a published document of its kind always has. */
export interface RequiredMember {
  /** Steps from the body, as in `['controller', 'name']`. */
  readonly steps: readonly string[];
  /** The rule that speaks of its absence wherever it runs. */
  readonly unless?: string;
}

const member = (...steps: string[]): RequiredMember => ({ steps });

/**
 * Required members that are no texts (formats.md §1); texts-of.ts knows those. Publishing itself
 * fills `source`, `reviewedAt`, `exemption.decidedBy` and `exemption.decidedAt`.
 */
export const requiredMembers: Readonly<Record<Kind, readonly RequiredMember[]>> = {
  entry: [
    member('names'),
    member('storage'),
    member('provider'),
    member('category'),
    member('party'),
    member('locations'),
    { steps: ['duration'], unless: 'LG013' },
    member('domains'),
    member('attributes'),
    member('recipients'),
    member('transfers'),
    member('saleOrShare'),
  ],
  category: [member('order'), member('consent'), member('signals')],
  provider: [member('name'), member('legalName'), member('role'), member('country')],
  location: [member('order')],
  notice: [member('appearance'), member('choice'), member('perEntry'), member('receipts')],
  policy: [member('sections'), member('table')],
  settings: [
    member('registryId'),
    member('controller', 'name'),
    member('controller', 'contact'),
    member('sites'),
    member('sourceLocale'),
    member('publishedLocales'),
    member('rulePacks'),
  ],
};

/** Members of an exemption, once there is one. */
export const exemptionMembers: readonly string[] = [
  'criterion',
  'jurisdictions',
  'attestations',
  'reviewBy',
];
