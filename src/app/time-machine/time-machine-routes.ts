import { inject } from '@angular/core';
import type { Routes } from '@angular/router';
import { Today } from '../platform/today';

export default [
  {
    path: '',
    pathMatch: 'full',
    redirectTo: () => inject(Today).now().toISOString().slice(0, 'YYYY-MM-DD'.length),
  },
  {
    path: ':date',
    loadComponent: () =>
      import('./time-machine-page/time-machine-page').then((m) => m.TimeMachinePage),
  },
] satisfies Routes;
