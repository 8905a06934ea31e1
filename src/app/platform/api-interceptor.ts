import {
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
 * the page and the request is repeated: nothing they typed is lost.
 */
export const apiInterceptor: HttpInterceptorFn = (request, next) => {
  const injector = inject(Injector);
  return next(request).pipe(
    catchError((error: unknown) => {
      const problem = problemFrom(error);
      const session = injector.get(Session); // Late: Session itself needs HttpClient.
      return isSessionOver(request, problem, session)
        ? from(session.renewed()).pipe(switchMap(() => repeat(request, next, injector)))
        : throwError(() => problem);
    }),
  );
};

function isSessionOver(
  request: HttpRequest<unknown>,
  problem: ApiProblem,
  session: Session,
): boolean {
  const isAboutSession = request.url === '/api/v1/session';
  return problem.status === 401 && !isAboutSession && session.person() !== undefined;
}

function repeat(
  request: HttpRequest<unknown>,
  next: HttpHandlerFn,
  injector: Injector,
): Observable<HttpEvent<unknown>> {
  // Angular put the token of the ended session on this request; signing in brought a new one.
  const token = injector.get(HttpXsrfTokenExtractor).getToken();
  const fresh =
    token === null || !request.headers.has(csrfHeader)
      ? request
      : request.clone({ setHeaders: { [csrfHeader]: token } });
  return next(fresh).pipe(catchError((error: unknown) => throwError(() => problemFrom(error))));
}
