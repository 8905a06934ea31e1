import { Component, inject } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { saveByKeys } from '../../platform/save-by-keys';
import { DocumentForm } from '../../ui/document-form/document-form';
import { DraftFoot } from '../../ui/draft-foot/draft-foot';
import { PageHead } from '../../ui/page-head/page-head';
import { LanguageFields } from '../language-fields/language-fields';
import { RegistryFields } from '../registry-fields/registry-fields';
import { SettingsEditing } from '../settings-editing';
import { SettingsViews } from '../settings-views/settings-views';
import { WorkflowFields } from '../workflow-fields/workflow-fields';

/** What holds for the whole registry: a document that changes by a reviewed change, like all others. */
@Component({
  selector: 'app-settings-page',
  imports: [
    DocumentForm,
    DraftFoot,
    LanguageFields,
    PageHead,
    RegistryFields,
    SettingsViews,
    TranslatePipe,
    WorkflowFields,
  ],
  providers: [SettingsEditing],
  templateUrl: './settings-page.html',
  styleUrl: './settings-page.css',
})
export class SettingsPage {
  protected readonly editing = inject(SettingsEditing);

  constructor() {
    saveByKeys(() => this.editing.draft().save());
  }
}
