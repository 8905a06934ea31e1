import { constants, type Constants } from '../constants.ts';
import type { PackRule } from '../pack.ts';

/** How a pack states a rule, with its sources. */
type State = (id: string, ...sources: string[]) => PackRule;

const stating =
  (severity: PackRule['severity'], aside: PackRule['aside']): State =>
  (id, ...sources) => ({ id, severity, aside, sources });

/** Mend the document: nobody sets it aside. */
export const error = stating('error', 'nobody');
/** It rests on a recommendation: a reviewer may see it otherwise. */
export const errorForReviewer = stating('error', 'reviewer');
export const warningForAdministrator = stating('warning', 'administrator');
export const warningForReviewer = stating('warning', 'reviewer');

/** The numbers a version ships with, so that they never change with it. */
export const weighing = (rule: PackRule, ...names: readonly (keyof Constants)[]): PackRule => ({
  ...rule,
  constants: Object.fromEntries(names.map((name) => [name, constants[name]])),
});
