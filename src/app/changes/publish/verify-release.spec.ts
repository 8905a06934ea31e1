import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { consoleForSpecs } from '../../platform/console.fixture';
import { VerifyRelease } from './verify-release';

describe('verifying a release', () => {
  it('reports other bytes than were published', async () => {
    TestBed.configureTestingModule({ providers: consoleForSpecs() });
    const http = TestBed.inject(HttpTestingController);
    const seen = TestBed.inject(VerifyRelease).verify(2);
    http.expectOne('/api/v1/releases/2').flush({ digest: 'sha256-other' });
    await new Promise((resolve) => setTimeout(resolve));
    http.expectOne('/registry/v1/latest.json').flush(new TextEncoder().encode('{}').buffer);
    expect(await seen).toEqual({
      is: 'different',
      release: 2,
      digest: 'sha256-RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o=',
      size: 2,
    });
  });
});
