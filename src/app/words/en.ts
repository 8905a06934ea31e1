import account from './en/account.json';
import audit from './en/audit.json';
import catalogue from './en/catalogue.json';
import categories from './en/categories.json';
import changes from './en/changes.json';
import consequences from './en/consequences.json';
import draft from './en/draft.json';
import exports from './en/exports.json';
import fields from './en/fields.json';
import findings from './en/findings.json';
import inbox from './en/inbox.json';
import notice from './en/notice.json';
import people from './en/people.json';
import policy from './en/policy.json';
import preview from './en/preview.json';
import print from './en/print.json';
import problems from './en/problems.json';
import providers from './en/providers.json';
import publish from './en/publish.json';
import rebase from './en/rebase.json';
import releases from './en/releases.json';
import review from './en/review.json';
import schedule from './en/schedule.json';
import settings from './en/settings.json';
import shell from './en/shell.json';
import signIn from './en/sign-in.json';
import timeMachine from './en/time-machine.json';
import ui from './en/ui.json';

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
