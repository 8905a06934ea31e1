import account from './fr/account.json';
import audit from './fr/audit.json';
import catalogue from './fr/catalogue.json';
import categories from './fr/categories.json';
import changes from './fr/changes.json';
import consequences from './fr/consequences.json';
import draft from './fr/draft.json';
import exports from './fr/exports.json';
import fields from './fr/fields.json';
import findings from './fr/findings.json';
import inbox from './fr/inbox.json';
import notice from './fr/notice.json';
import people from './fr/people.json';
import policy from './fr/policy.json';
import preview from './fr/preview.json';
import print from './fr/print.json';
import problems from './fr/problems.json';
import providers from './fr/providers.json';
import publish from './fr/publish.json';
import rebase from './fr/rebase.json';
import releases from './fr/releases.json';
import review from './fr/review.json';
import schedule from './fr/schedule.json';
import settings from './fr/settings.json';
import shell from './fr/shell.json';
import signIn from './fr/sign-in.json';
import timeMachine from './fr/time-machine.json';
import ui from './fr/ui.json';

/** The console's sentences; key = feature.screen.sentence, each an ICU message. */
export const words = {
  account,
  audit,
  catalogue,
  categories,
  changes,
  consequences,
  draft,
  exports,
  fields,
  findings,
  inbox,
  notice,
  people,
  policy,
  preview,
  print,
  problems,
  providers,
  publish,
  rebase,
  releases,
  review,
  schedule,
  settings,
  shell,
  signIn,
  timeMachine,
  ui,
};
