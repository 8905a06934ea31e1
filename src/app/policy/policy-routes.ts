import type { Routes } from '@angular/router';
import { draftGuard } from '../platform/document-draft/document-drafts';

export default [
  {
    path: '',
    canDeactivate: [draftGuard],
    loadComponent: () => import('./policy-page/policy-page').then((m) => m.PolicyEditor),
  },
] satisfies Routes;
