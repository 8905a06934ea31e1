import type { Routes } from '@angular/router';
import { PeopleStore } from './people-store';

export default [
  {
    path: '',
    providers: [PeopleStore],
    loadComponent: () => import('./people-list/people-list').then((m) => m.PeopleList),
  },
] satisfies Routes;
