import type { Routes } from '@angular/router';
import { permitted } from '../platform/guards';

/** Reports on paper: without the console's frame around them. */
export default [
  {
    path: 'entries',
    title: 'print.entries.page',
    loadComponent: () => import('./entries-page/entries-page').then((m) => m.EntriesPage),
  },
  {
    path: 'audit',
    title: 'print.audit.page',
    canMatch: [permitted('audit')],
    loadComponent: () => import('./audit-page/audit-page').then((m) => m.AuditPage),
  },
  {
    path: 'exemption/:id',
    title: 'print.exemption.page',
    loadComponent: () => import('./exemption-page/exemption-page').then((m) => m.ExemptionPage),
  },
  {
    path: 'changes/:id',
    title: 'print.change.page',
    loadComponent: () => import('./change-page/change-page').then((m) => m.ChangePage),
  },
] satisfies Routes;
