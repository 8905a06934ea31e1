import type { Routes } from '@angular/router';

export default [
  {
    path: '',
    loadComponent: () => import('./exports-page/exports-page').then((m) => m.ExportsPage),
  },
] satisfies Routes;
