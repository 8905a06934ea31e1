import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { HttpTestingController } from '@angular/common/http/testing';
import { provideRouter, Router } from '@angular/router';
import { consoleForSpecs, speak } from './console.fixture';
import { permitted, setupNeeded, signedIn, signedOut } from './guards';

@Component({ template: '' })
class Page {}

describe('the doors of the console', () => {
  const ada = { id: 'p1', name: 'Ada', email: '', roles: [], permissions: ['read', 'edit'] };

  /** Where whoever is in that session ends up. */
  async function from(address: string, person: object | null, isNew = false): Promise<string> {
    TestBed.configureTestingModule({
      providers: [
        ...consoleForSpecs(),
        provideRouter([
          { path: 'setup', canMatch: [setupNeeded], component: Page },
          { path: 'sign-in', canActivate: [signedOut], component: Page },
          {
            path: '',
            canActivate: [signedIn],
            children: [
              { path: '', pathMatch: 'full', component: Page },
              { path: 'entries', component: Page },
              { path: 'people', canMatch: [permitted('manage-people')], component: Page },
              { path: '**', redirectTo: '/' },
            ],
          },
        ]),
      ],
    });
    await speak();
    const router = TestBed.inject(Router);
    const arrived = router.navigateByUrl(address);
    await new Promise((resolve) => setTimeout(resolve));
    TestBed.inject(HttpTestingController)
      .expectOne('/api/v1/session')
      .flush({ person, setupNeeded: isNew });
    await arrived;
    return router.url;
  }

  const cases = [
    ['a guest', null, '/entries?q=a', '/sign-in?next=%2Fentries%3Fq%3Da'],
    ['a guest', null, '/', '/sign-in'],
    ['a guest', null, '/setup', '/sign-in'],
    ['Ada', ada, '/entries', '/entries'],
    ['Ada', ada, '/sign-in', '/'],
    ['Ada, who may not manage people,', ada, '/people', '/'],
  ] as const;
  for (const [who, person, address, place] of cases) {
    it(`lead ${who} from ${address} to ${place}`, async () => {
      expect(await from(address, person)).toBe(place);
    });
  }

  for (const address of ['/entries', '/sign-in', '/setup']) {
    it(`lead from ${address} to set-up while there is no account`, async () => {
      expect(await from(address, null, true)).toBe('/setup');
    });
  }
});
