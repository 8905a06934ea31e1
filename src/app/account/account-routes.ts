import type { Routes } from '@angular/router';

export default [
  {
    path: '',
    loadComponent: () => import('./account-page/account-page').then((m) => m.AccountPage),
  },
] satisfies Routes;
