import { Component, computed, input } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { packs } from '../../../registry/index';
import type { DocumentEditing } from '../../platform/document-draft/document-editing';
import { Control, Field } from '../../ui/field/field';

const MAX_APPROVALS = 9;
const MAX_INVITATION_DAYS = 366;

/** Which rules judge the catalogue, who has to approve, and how long a sign-in lasts. */
@Component({
  selector: 'app-workflow-fields',
  imports: [Control, Field, TranslatePipe],
  templateUrl: './workflow-fields.html',
  styleUrl: './workflow-fields.css',
})
export class WorkflowFields {
  readonly editing = input.required<DocumentEditing<'settings'>>();

  protected readonly maxApprovals = MAX_APPROVALS;
  protected readonly maxInvitationDays = MAX_INVITATION_DAYS;
  readonly #enabled = computed(() => this.editing().body().rulePacks ?? {});
  /** The newest version of each pack; one that is on keeps the version it has. */
  protected readonly packs = computed(() => {
    const newest = new Map(packs.map(({ id, version }) => [id, version]));
    return [...newest].map(([id, version]) => ({
      id,
      version: this.#enabled()[id] ?? version,
      isOn: id === 'core' || this.#enabled()[id] !== undefined,
      isFixed: id === 'core',
    }));
  });

  protected setPack(id: string, version: string, isOn: boolean): void {
    const { [id]: _old, ...others } = this.#enabled();
    this.editing().put('rulePacks', isOn ? { ...others, [id]: version } : others);
  }

  protected setApprovals(words: string): void {
    this.editing().put('approvalsNeeded', words.trim() === '' ? undefined : Number(words));
  }

  protected setInvitationDays(words: string): void {
    const isEmpty = words.trim() === '';
    this.editing().put('retention', isEmpty ? undefined : { invitationDays: Number(words) });
  }
}
