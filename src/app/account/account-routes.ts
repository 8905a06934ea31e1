import type { Routes } from '@angular/router';
import { leaveGuard } from '../platform/leave-guard';

export default [
  {
    path: '',
    canDeactivate: [leaveGuard],
    loadComponent: () => import('./account-page/account-page').then((m) => m.AccountPage),
  },
] satisfies Routes;
