import type { FieldDifference, Kind } from '../../../registry/index';

/** Top members in the order in which people speak of them; what is not named follows. */
const orders: Partial<Record<Kind, readonly string[]>> = {
  entry: [
    'names',
    'purpose',
    'function',
    'locations',
    'provider',
    'category',
    'duration',
    'condition',
    'party',
    'storage',
    'exemption',
    'recipients',
    'transfers',
    'dataRetentionSeconds',
    'domains',
    'path',
    'attributes',
  ],
  category: ['label', 'description', 'consent', 'order', 'signals'],
  provider: ['name', 'legalName', 'role', 'country', 'privacyUrl', 'optOutUrl'],
  notice: [
    'title',
    'text',
    'acceptAll',
    'refuseAll',
    'choose',
    'policyLink',
    'detailsTitle',
    'alwaysOn',
    'save',
    'close',
    'reopen',
  ],
  policy: ['title', 'introduction', 'sections', 'table', 'url'],
};

/** Differences in reading order; within one member by pointer, so that locales stand together. */
export function inReadingOrder(
  kind: Kind,
  differences: readonly FieldDifference[],
): readonly FieldDifference[] {
  const order = orders[kind] ?? [];
  const rank = ({ at }: FieldDifference): number => {
    const index = order.indexOf(at.split('/')[1] ?? '');
    return index === -1 ? order.length : index;
  };
  return differences.toSorted((a, b) => rank(a) - rank(b) || (a.at < b.at ? -1 : 1));
}
