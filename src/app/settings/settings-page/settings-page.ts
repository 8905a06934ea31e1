import { Component, DestroyRef, inject } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { DocumentEditing } from '../../platform/document-draft/document-editing';
import { Shortcuts } from '../../platform/shortcuts';
import { DocumentFate } from '../../ui/document-fate/document-fate';
import { DraftFoot } from '../../ui/draft-foot/draft-foot';
import { EditorStates } from '../../ui/editor-states/editor-states';
import { PageHead } from '../../ui/page-head/page-head';
import { LanguageFields } from '../language-fields/language-fields';
import { RegistryFields } from '../registry-fields/registry-fields';
import { SettingsViews } from '../settings-views/settings-views';
import { WorkflowFields } from '../workflow-fields/workflow-fields';

/** What holds for the whole registry: a document that changes by a reviewed change, like all others. */
@Component({
  selector: 'app-settings-page',
  imports: [
    DocumentFate,
    DraftFoot,
    EditorStates,
    LanguageFields,
    PageHead,
    RegistryFields,
    SettingsViews,
    TranslatePipe,
    WorkflowFields,
  ],
  templateUrl: './settings-page.html',
  styleUrl: './settings-page.css',
})
export class SettingsPage {
  protected readonly editing = new DocumentEditing('settings', () => 'main');

  constructor() {
    const save = () => void this.editing.draft().save();
    inject(Shortcuts).add(
      [{ keys: '$mod+s', words: 'settings.keys.save', run: save }],
      inject(DestroyRef),
    );
  }
}
