import type { Routes } from '@angular/router';
import { draftGuard } from '../platform/document-draft/document-drafts';

export default [
  {
    path: '',
    canDeactivate: [draftGuard],
    loadComponent: () => import('./notice-page/notice-page').then((m) => m.NoticePage),
  },
] satisfies Routes;
