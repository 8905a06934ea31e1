import { covers } from '../../settings/jurisdictions.ts';
import type { Rule } from '../rule.ts';

/** PECR as changed by the Data (Use and Access) Act 2025: measurement and appearance go with a simple way to object. */
export const lg011: Rule = {
  id: 'LG011',
  *check({ catalogue, part, jurisdiction = '' }) {
    for (const [id, { exemption, provider = '' }] of part.entry) {
      const { criterion, jurisdictions = [] } = exemption ?? {};
      if (criterion !== 'audience-measurement' && criterion !== 'appearance') continue;
      if (!jurisdictions.some((named) => covers(named, jurisdiction))) continue;
      const body = catalogue.provider.get(provider);
      if (body === undefined || (body.optOutUrl ?? '') !== '') continue;
      yield {
        document: { kind: 'entry', id },
        path: '/provider',
        params: { provider: body.name ?? provider },
        read: {
          '/exemption/criterion': criterion,
          '/exemption/jurisdictions': jurisdictions,
          '/provider': provider,
          [`${provider}/optOutUrl`]: body.optOutUrl,
        },
      };
    }
  },
};
