import type { Routes } from '@angular/router';
import { draftGuard } from '../platform/document-draft/document-drafts';
import { permitted } from '../platform/guards';
import { orderedDocuments } from '../platform/ordered-documents';

/** The list, and beside it one category or the beginning of a new one. */
export default [
  {
    path: '',
    providers: [orderedDocuments('category')],
    loadComponent: () => import('./category-list/category-list').then((m) => m.CategoryList),
    children: [
      {
        path: 'new',
        title: 'categories.new.page',
        canMatch: [permitted('edit')],
        loadComponent: () => import('./new-category/new-category').then((m) => m.NewCategory),
      },
      {
        path: ':id',
        title: 'categories.panel.page',
        canDeactivate: [draftGuard],
        loadComponent: () => import('./category-panel/category-panel').then((m) => m.CategoryPanel),
      },
    ],
  },
] satisfies Routes;
