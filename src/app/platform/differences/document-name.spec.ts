import { TestBed } from '@angular/core/testing';
import { consoleForSpecs, speak } from '../console.fixture';
import { DocumentNamePipe } from './document-name';

describe('the name of a document', () => {
  it('is its title, or the kind where there is only one of it', async () => {
    TestBed.configureTestingModule({ providers: [...consoleForSpecs(), DocumentNamePipe] });
    await speak();
    const pipe = TestBed.inject(DocumentNamePipe);
    expect(pipe.transform({ kind: 'provider', title: 'Matomo' }, 'en')).toBe('Matomo');
    expect(pipe.transform({ kind: 'category', title: 'main' }, 'en')).toBe('main');
    const single = (['notice', 'policy', 'settings'] as const).map((kind) =>
      pipe.transform({ kind, title: 'main' }, 'en'),
    );
    expect(new Set(single).size).toBe(3);
    expect(single).not.toContain('main');
  });
});
