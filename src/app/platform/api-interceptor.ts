import {
  HttpClient,
  type HttpEvent,
  type HttpHandlerFn,
  type HttpInterceptorFn,
  type HttpRequest,
  HttpXsrfTokenExtractor,
} from '@angular/common/http';
import { inject, Injector } from '@angular/core';
import { catchError, from, type Observable, switchMap, throwError } from 'rxjs';
import { type ApiProblem, problemFrom } from './api-problem';
import { Session } from './session';
import { csrfHeader } from './xsrf';

/**
 * Turns every failure into an ApiProblem. When the session ended, the person signs in again over
 * the page and the request is repeated: nothing they typed is lost. A token that no longer fits is
 * renewed once.
 */
export const apiInterceptor: HttpInterceptorFn = (request, next) => {
  const injector = inject(Injector);
  return next(request).pipe(
    catchError((error: unknown) => {
      const problem = problemFrom(error);
      const session = injector.get(Session); // Late: Session itself needs HttpClient.
      const again = () => repeat(request, next, injector);
      if (isSessionOver(request, problem, session)) {
        return from(session.renewed()).pipe(switchMap(again));
      }
      if (problem.code === 'CSRF_REJECTED') {
        // The token outlived its session, say after a restart of the browser: asking brings a new one.
        return injector.get(HttpClient).get('/api/v1/session').pipe(switchMap(again));
      }
      return throwError(() => problem);
    }),
  );
};

function isSessionOver(
  request: HttpRequest<unknown>,
  problem: ApiProblem,
  session: Session,
): boolean {
  // Its second step too: whoever owes a code is asked for it there.
  const isAboutSession = /^\/api\/v1\/session(\/|$)/.test(request.url);
  return problem.status === 401 && !isAboutSession && session.person() !== undefined;
}

function repeat(
  request: HttpRequest<unknown>,
  next: HttpHandlerFn,
  injector: Injector,
): Observable<HttpEvent<unknown>> {
  // Angular put the token of the ended session on this request, or none on a first visit; now there is a new one.
  const token = injector.get(HttpXsrfTokenExtractor).getToken();
  const fresh =
    token === null || request.method === 'GET'
      ? request
      : request.clone({ setHeaders: { [csrfHeader]: token } });
  return next(fresh).pipe(catchError((error: unknown) => throwError(() => problemFrom(error))));
}
