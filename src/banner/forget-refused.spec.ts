import { expiringLines, forgetRefused } from './forget-refused.ts';

describe('what a refused category left behind', () => {
  afterEach(() => {
    for (const name of ['spec_ga_1', 'spec_kept', 'spec_choice'])
      document.cookie = `${name}=;path=/;max-age=0`;
    localStorage.clear();
  });

  it('is deleted from cookies and storage, and nothing else is', () => {
    document.cookie = 'spec_ga_1=1;path=/';
    document.cookie = 'spec_kept=1;path=/';
    localStorage.setItem('spec_ga_2', '1');
    localStorage.setItem('spec_kept', '1');
    forgetRefused([{ pattern: 'spec_ga', match: 'prefix' }], 'spec_choice');
    expect(document.cookie).not.toContain('spec_ga_1');
    expect(document.cookie).toContain('spec_kept=1');
    expect(Object.keys(localStorage)).toEqual(['spec_kept']);
  });

  it('never includes the choice itself', () => {
    document.cookie = 'spec_choice=1;path=/';
    forgetRefused([{ pattern: 'spec_*', match: 'glob' }], 'spec_choice');
    expect(document.cookie).toContain('spec_choice=1');
  });

  it('is looked for on every path and domain of the page', () => {
    const lines = expiringLines('x', 'shop.example.org', '/a/b');
    expect(lines).toContain('x=;max-age=0;path=/');
    expect(lines).toContain('x=;max-age=0;path=/a;domain=example.org');
    expect(lines).toContain('x=;max-age=0;path=/a/b/;domain=shop.example.org');
    expect(lines.length).toBe(24);
  });
});
