import type { Routes } from '@angular/router';

/** What was published, newest first, and one release with all its facts. */
export default [
  {
    path: '',
    loadComponent: () => import('./release-list/release-list').then((m) => m.ReleaseList),
  },
  {
    path: ':n',
    loadComponent: () => import('./release-page/release-page').then((m) => m.ReleasePage),
  },
] satisfies Routes;
