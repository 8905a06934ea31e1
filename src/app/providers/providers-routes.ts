import type { Routes } from '@angular/router';
import { draftGuard } from '../platform/document-draft/document-drafts';
import { permitted } from '../platform/guards';

/** The list, and beside it one provider or the beginning of a new one. */
export default [
  {
    path: '',
    loadComponent: () => import('./provider-list/provider-list').then((m) => m.ProviderList),
    children: [
      {
        path: 'new',
        title: 'providers.new.page',
        canMatch: [permitted('edit')],
        loadComponent: () => import('./new-provider/new-provider').then((m) => m.NewProvider),
      },
      {
        path: ':id',
        title: 'providers.panel.page',
        canDeactivate: [draftGuard],
        loadComponent: () => import('./provider-panel/provider-panel').then((m) => m.ProviderPanel),
      },
    ],
  },
] satisfies Routes;
