import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { consoleForSpecs } from './console.fixture';
import { digestOf } from './digest';
import { compareDigests, PublishedFiles, releasePath } from './published-bytes';

describe('a published file', () => {
  const bytes = new TextEncoder().encode('{"release":1}').buffer;

  it('is read past every cache, and hashed here', async () => {
    TestBed.configureTestingModule({ providers: consoleForSpecs() });
    const reading = TestBed.inject(PublishedFiles).read(releasePath(1));
    const asked = TestBed.inject(HttpTestingController).expectOne('/registry/v1/releases/1.json');
    expect(asked.request.cache).toBe('no-store');
    asked.flush(bytes);
    const read = await reading;
    expect(read.digest).toBe(await digestOf(bytes));
    expect(compareDigests(read, read.digest!)).toBe('confirmed');
  });

  it('is different from what was announced, or nobody can say', () => {
    expect(compareDigests({ bytes, digest: 'sha256-a' }, 'sha256-b')).toBe('different');
    expect(compareDigests({ bytes, digest: undefined }, 'sha256-b')).toBe('unknown');
  });
});
