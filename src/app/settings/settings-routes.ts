import type { Routes } from '@angular/router';
import { draftGuard } from '../platform/document-draft/document-drafts';
import { permitted } from '../platform/guards';
import { orderedDocuments } from '../platform/ordered-documents';

export default [
  {
    path: '',
    pathMatch: 'full',
    canDeactivate: [draftGuard],
    loadComponent: () => import('./settings-page/settings-page').then((m) => m.SettingsPage),
  },
  {
    path: 'locations',
    title: 'settings.locations.page',
    providers: [orderedDocuments('location')],
    loadComponent: () => import('./location-list/location-list').then((m) => m.LocationList),
    children: [
      {
        path: 'new',
        canMatch: [permitted('edit')],
        loadComponent: () => import('./new-location/new-location').then((m) => m.NewLocation),
      },
      {
        path: ':id',
        canDeactivate: [draftGuard],
        loadComponent: () => import('./location-panel/location-panel').then((m) => m.LocationPanel),
      },
    ],
  },
] satisfies Routes;
