import type { Routes } from '@angular/router';

export default [
  { path: '', loadComponent: () => import('./inbox-page/inbox-page').then((m) => m.InboxPage) },
] satisfies Routes;
