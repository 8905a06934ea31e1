import type { Routes } from '@angular/router';
import { leaveGuard } from '../platform/leave-guard';

/** `mine` stands before `:id`: it is an address of its own, not the id of a change. */
export default [
  { path: '', loadComponent: () => import('./change-list/change-list').then((m) => m.ChangeList) },
  { path: 'mine', loadComponent: () => import('./my-change/my-change').then((m) => m.MyChange) },
  {
    path: ':id/rebase',
    title: 'rebase.page',
    canDeactivate: [leaveGuard],
    loadComponent: () => import('./rebase/rebase-page/rebase-page').then((m) => m.RebasePage),
  },
  {
    path: ':id',
    loadComponent: () => import('./review-page/review-page').then((m) => m.ReviewPage),
  },
] satisfies Routes;
