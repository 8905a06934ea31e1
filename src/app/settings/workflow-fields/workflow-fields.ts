import { Component, inject } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { TranslatePipe } from '@ngx-translate/core';
import { Control, Field } from '../../ui/field/field';
import { PacksField } from '../packs-field/packs-field';
import { SettingsEditing } from '../settings-editing';

/** Which rules judge the catalogue, who has to approve, and how long a sign-in lasts. */
@Component({
  selector: 'app-workflow-fields',
  imports: [Control, Field, FormField, PacksField, TranslatePipe],
  templateUrl: './workflow-fields.html',
  styleUrl: './workflow-fields.css',
})
export class WorkflowFields {
  protected readonly editing = inject(SettingsEditing);

  protected readonly fields = this.editing.fields;
}
