import type { Routes } from '@angular/router';
import { permitted, setupNeeded, signedIn, signedOut } from './platform/guards';

/** Every address of the console. `title` is a key of words. */
export const routes: Routes = [
  {
    path: 'sign-in',
    title: 'signIn.page',
    canActivate: [signedOut],
    loadComponent: () => import('./sign-in/sign-in/sign-in').then((m) => m.SignIn),
  },
  {
    path: 'setup',
    title: 'signIn.setup.page',
    canMatch: [setupNeeded],
    loadComponent: () => import('./sign-in/setup/setup').then((m) => m.Setup),
  },
  {
    path: 'invite/:token',
    title: 'signIn.invitation.page',
    loadComponent: () => import('./sign-in/invitation/invitation').then((m) => m.Invitation),
  },
  {
    path: 'print',
    canActivate: [signedIn],
    loadChildren: () => import('./print/print-routes'),
  },
  {
    path: '',
    canActivate: [signedIn],
    loadComponent: () => import('./shell/shell').then((m) => m.Shell),
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'entries' },
      {
        path: 'entries',
        title: 'catalogue.page',
        loadChildren: () => import('./catalogue/catalogue-routes'),
      },
      {
        path: 'categories',
        title: 'categories.page',
        loadChildren: () => import('./categories/categories-routes'),
      },
      {
        path: 'providers',
        title: 'providers.page',
        loadChildren: () => import('./providers/providers-routes'),
      },
      {
        path: 'notice',
        title: 'notice.page.title',
        loadChildren: () => import('./notice/notice-routes'),
      },
      {
        path: 'policy-page',
        title: 'policy.page.title',
        loadChildren: () => import('./policy/policy-routes'),
      },
      {
        path: 'audit',
        title: 'audit.page.title',
        canMatch: [permitted('audit')],
        loadChildren: () => import('./audit/audit-routes'),
      },
      {
        path: 'people',
        title: 'people.page',
        canMatch: [permitted('manage-people')],
        loadChildren: () => import('./people/people-routes'),
      },
      {
        path: 'account',
        title: 'account.page',
        loadChildren: () => import('./account/account-routes'),
      },
      {
        path: 'changes',
        title: 'changes.page.title',
        loadChildren: () => import('./changes/changes-routes'),
      },
      {
        path: 'inbox',
        title: 'inbox.page',
        loadChildren: () => import('./inbox/inbox-routes'),
      },
      {
        path: 'releases',
        title: 'releases.page.title',
        loadChildren: () => import('./releases/releases-routes'),
      },
      {
        path: 'at',
        title: 'timeMachine.page.title',
        loadChildren: () => import('./time-machine/time-machine-routes'),
      },
      {
        path: 'preview',
        title: 'preview.page.title',
        loadChildren: () => import('./preview/preview-routes'),
      },
      {
        path: 'exports',
        title: 'exports.page.title',
        loadChildren: () => import('./exports/exports-routes'),
      },
      {
        path: 'settings',
        title: 'settings.page.title',
        loadChildren: () => import('./settings/settings-routes'),
      },
      {
        path: '**',
        title: 'shell.notFound.page',
        loadComponent: () => import('./shell/not-found/not-found').then((m) => m.NotFound),
      },
    ],
  },
];
