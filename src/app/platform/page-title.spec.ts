import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Title } from '@angular/platform-browser';
import { provideRouter, TitleStrategy } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { consoleForSpecs, speak } from './console.fixture';
import { PageTitle } from './page-title';

@Component({ template: '' })
class Page {}

describe('the title of a page', () => {
  it('names the page and the product, follows the language, and is the product’s alone elsewhere', async () => {
    TestBed.configureTestingModule({
      providers: [
        ...consoleForSpecs(),
        provideRouter([
          { path: 'policy', title: 'policy.page.title', component: Page },
          { path: 'bare', component: Page },
        ]),
        { provide: TitleStrategy, useExisting: PageTitle },
      ],
    });
    await speak();
    const title = () => {
      TestBed.tick();
      return TestBed.inject(Title).getTitle();
    };
    const harness = await RouterTestingHarness.create('/policy');
    const english = title();
    await speak('fr');
    const french = title();
    await harness.navigateByUrl('/bare');
    const bare = title();
    expect(english).toContain('Cookie');
    expect(english.length).toBeGreaterThan(bare.length);
    expect(french).not.toBe(english);
    expect([english, french].every((each) => each.includes(bare))).toBeTrue();
  });
});
