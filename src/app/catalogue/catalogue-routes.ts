import type { Routes } from '@angular/router';
import { draftGuard } from '../platform/document-draft/document-drafts';
import { CatalogueStore } from './catalogue-store';
import { References } from './references';

/** The list, and beside it one entry or the beginning of a new one. */
export default [
  {
    path: '',
    providers: [CatalogueStore, References],
    loadComponent: () => import('./entry-list/entry-list').then((m) => m.EntryList),
    children: [
      {
        path: 'new',
        title: 'catalogue.new.page',
        loadComponent: () => import('./new-entry/new-entry').then((m) => m.NewEntry),
      },
      {
        path: ':id',
        title: 'catalogue.entry.page',
        canDeactivate: [draftGuard],
        loadComponent: () => import('./entry-editor/entry-panel').then((m) => m.EntryPanel),
      },
    ],
  },
] satisfies Routes;
