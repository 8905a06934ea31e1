import type { Routes } from '@angular/router';

export default [
  {
    path: '',
    loadComponent: () => import('./audit-page/audit-page').then((m) => m.AuditPage),
  },
] satisfies Routes;
