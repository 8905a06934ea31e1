import { type EnvironmentProviders, type Provider } from '@angular/core';
import { provideHttpClient, withInterceptors, withXsrfConfiguration } from '@angular/common/http';
import { provideHttpClientTesting } from '@angular/common/http/testing';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { TestBed } from '@angular/core/testing';
import { apiInterceptor } from './api-interceptor';
import { Language } from './language';
import { ASK_TO_LEAVE } from './leave-guard';
import { provideLanguage } from './provide-language';
import { csrfCookie, csrfHeader } from './xsrf';

/** What every spec of a screen needs: words, the interceptor, requests caught, no question on leaving. */
export const consoleForSpecs = (): (Provider | EnvironmentProviders)[] => [
  provideLanguage(),
  provideHttpClient(
    withXsrfConfiguration({ cookieName: csrfCookie('http:'), headerName: csrfHeader }),
    withInterceptors([apiInterceptor]),
  ),
  provideHttpClientTesting(),
  { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } },
  { provide: ASK_TO_LEAVE, useValue: () => Promise.resolve(true) },
];

/** Waits for the words; specs read English unless they choose. */
export const speak = (language: 'en' | 'fr' = 'en'): Promise<void> =>
  TestBed.inject(Language).choose(language);
