import { findNotice } from './registry-source.ts';
import { aNotice } from './sample-notice.fixture.ts';

const src = 'https://registry.example/banner.js';

function answerWith(body: unknown): jasmine.Spy {
  return spyOn(window, 'fetch').and.callFake(() => Promise.resolve(Response.json(body)));
}

function writeBlock(text: string): void {
  const block = document.createElement('script');
  block.type = 'application/json';
  block.dataset['cookieNotice'] = '';
  block.textContent = text;
  document.head.append(block);
}

describe('the source of the notice', () => {
  const { lang } = document.documentElement;
  afterEach(() => {
    document.documentElement.lang = lang;
    document.querySelector('script[data-cookie-notice]')?.remove();
  });

  for (const [what, settings, pageLanguage, address] of [
    [
      'the wanted locale',
      { locale: 'pt-BR' },
      'fr',
      'https://registry.example/registry/v1/notice/pt-BR.json',
    ],
    [
      'the language of the page',
      { locale: 'auto' },
      'fr',
      'https://registry.example/registry/v1/notice/fr.json',
    ],
    [
      'the language of the browser',
      {},
      '',
      `https://registry.example/registry/v1/notice/${encodeURIComponent(navigator.language)}.json`,
    ],
    [
      'another base',
      { locale: 'en', source: 'https://mirror.example/r/' },
      '',
      'https://mirror.example/r/registry/v1/notice/en.json',
    ],
    [
      'a locale that tries to be a path',
      { locale: '../x' },
      '',
      'https://registry.example/registry/v1/notice/..%2Fx.json',
    ],
  ] as const) {
    it(`is asked with ${what}`, async () => {
      const asked = answerWith(aNotice());
      document.documentElement.lang = pageLanguage;
      await findNotice({ src, ...settings });
      expect(String(asked.calls.first().args[0])).toBe(address);
    });
  }

  it('is the data block of the page before anything else, without a request', async () => {
    const asked = answerWith({});
    writeBlock(JSON.stringify({ notice: aNotice({ release: 9 }), entries: { release: 9 } }));
    const found = await findNotice({ src });
    expect(found.notice.release).toBe(9);
    expect(await found.entries()).toEqual({ release: 9 });
    expect(asked).not.toHaveBeenCalled();
  });

  it('leads to the entries and the policy page of the registry', async () => {
    const asked = answerWith(aNotice());
    const found = await findNotice({ src });
    await found.entries();
    expect(found.policyUrl).toBe('https://registry.example/policy/en');
    expect(String(asked.calls.mostRecent().args[0])).toBe(
      'https://registry.example/registry/v1/releases/7/notice/en/entries.json',
    );
  });

  it('is refused when the policy link would run a script', async () => {
    answerWith(aNotice({ policyUrl: 'javascript:alert(1)' }));
    await expectAsync(findNotice({ src })).toBeRejectedWithError(/javascript:/);
  });

  it('is refused when the block is no JSON', async () => {
    writeBlock('{');
    await expectAsync(findNotice({ src })).toBeRejectedWithError(SyntaxError);
  });
});
