import type { ParamMap } from '@angular/router';
import { countOf } from '../../platform/url-state';

export const changeTabs = ['needs-review', 'mine', 'open', 'closed'] as const;
export type ChangeTab = (typeof changeTabs)[number];

export interface ChangeQuery {
  /** undefined: the tab that suits the person. */
  readonly tab: ChangeTab | undefined;
  readonly page: number;
}

export const readChangeQuery = (query: ParamMap): ChangeQuery => ({
  tab: changeTabs.find((tab) => tab === query.get('tab')),
  page: countOf(query, 'page', 1),
});
