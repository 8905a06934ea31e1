import { Service } from '@angular/core';
import type { SettingsBody } from '../../registry/index';
import { DocumentEditing } from '../platform/document-draft/document-editing';
import { documentForm } from '../platform/document-draft/document-form';
import { chosen, counted, held, ticked, written } from '../platform/document-draft/places';

const MAX_APPROVALS = 9;
const MAX_INVITATION_DAYS = 366;

type Retention = NonNullable<SettingsBody['retention']>;

const places = {
  controller: written('/controller/name'),
  contact: written('/controller/contact'),
  sites: held<readonly string[]>('/sites', []),
  source: chosen('/sourceLocale'),
  published: held<readonly string[]>('/publishedLocales', []),
  packs: held<Readonly<Record<string, string>>>('/rulePacks', {}),
  approvals: counted('/approvalsNeeded', { min: 1, max: MAX_APPROVALS }),
  threadsBlock: ticked('/openThreadsBlock'),
  // Days are all there is to it: without them the whole member goes.
  invitation: counted(
    '/retention',
    { min: 1, max: MAX_INVITATION_DAYS },
    {
      shown: (retention) => (retention as Retention).invitationDays,
      kept: (invitationDays) => (invitationDays === null ? null : { invitationDays }),
    },
  ),
};

/** The settings while they are edited: every field of their page reads and writes here. */
@Service({ autoProvided: false })
export class SettingsEditing extends DocumentEditing<'settings'> {
  readonly maxInvitationDays = MAX_INVITATION_DAYS;
  readonly fields = documentForm(this, places);

  constructor() {
    super('settings', () => 'main');
  }
}
