import type { Routes } from '@angular/router';

export default [
  {
    path: '',
    loadComponent: () => import('./preview-page/preview-page').then((m) => m.PreviewPage),
  },
] satisfies Routes;
