import { provideHttpClient, withInterceptors, withXsrfConfiguration } from '@angular/common/http';
import {
  type ApplicationConfig,
  inject,
  provideBrowserGlobalErrorListeners,
  type Provider,
} from '@angular/core';
import { MAT_FORM_FIELD_DEFAULT_OPTIONS } from '@angular/material/form-field';
import {
  provideRouter,
  TitleStrategy,
  withComponentInputBinding,
  withInMemoryScrolling,
  withNavigationErrorHandler,
} from '@angular/router';
import { routes } from './app.routes';
import { apiInterceptor } from './platform/api-interceptor';
import { Language } from './platform/language';
import { ASK_TO_LEAVE } from './platform/leave-guard';
import { NavigationFailure } from './platform/navigation-failure';
import { PageTitle } from './platform/page-title';
import { provideLanguage } from './platform/provide-language';
import { csrfCookie, csrfHeader } from './platform/xsrf';
import { Confirm } from './ui/confirm-dialog/confirm-dialog';

/** The leave guard's question, asked in our dialog. */
const leaveQuestion: Provider = {
  provide: ASK_TO_LEAVE,
  useFactory: () => {
    const confirm = inject(Confirm);
    const language = inject(Language);
    return () =>
      confirm.ask({
        title: language.say('shell.leave.title'),
        text: language.say('shell.leave.text'),
        confirm: language.say('shell.leave.leave'),
        cancel: language.say('shell.leave.stay'),
        isDestructive: true,
      });
  },
};

export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideRouter(
      routes,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'enabled' }),
      withNavigationErrorHandler(({ error }) => inject(NavigationFailure).error.set(error)),
    ),
    provideHttpClient(
      withXsrfConfiguration({
        cookieName: csrfCookie(location.protocol),
        headerName: csrfHeader,
      }),
      withInterceptors([apiInterceptor]),
    ),
    provideLanguage(),
    { provide: TitleStrategy, useExisting: PageTitle },
    leaveQuestion,
    { provide: MAT_FORM_FIELD_DEFAULT_OPTIONS, useValue: { appearance: 'outline' } },
  ],
};
