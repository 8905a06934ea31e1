import type { ConsequenceRow, Telling } from './consequence-row';
import { exportRow } from './export-row';
import { outputsRow } from './outputs-row';
import { reconsentRow } from './reconsent-row';
import { surfaceRows } from './surface-rows';
import { textsRow } from './texts-row';

/** Everything that publishing a change will cause, most weighty first. */
export const composeConsequences = (telling: Telling): readonly ConsequenceRow[] => [
  reconsentRow(telling),
  ...textsRow(telling),
  ...surfaceRows(telling),
  ...outputsRow(telling),
  exportRow(telling),
];
