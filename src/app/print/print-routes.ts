import type { Routes } from '@angular/router';

/** Reports on paper: without the console's frame around them. */
export default [
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
