import { aRegistry } from '../formats/registry.fixture.ts';
import { composePolicyPage } from './compose-policy-page.ts';
import { policyPageStyles } from './policy-page-styles.ts';
import { renderPolicyPage } from './render-policy-page.ts';

const digest = 'sha256-ffPSv2thuGLzz4mkLTb4d+5UiolfhNIW4fDCU0moARk=';
const links = {
  locales: [
    { locale: 'en', href: '/policy/en' },
    { locale: 'fr', href: '/policy/fr' },
  ],
};
const french = renderPolicyPage(composePolicyPage(aRegistry(), 'fr'), { digest, links });
const count = (text: string, piece: string): number => text.split(piece).length - 1;

describe('the policy page as HTML', () => {
  it('is a document in its language and direction', () => {
    expect(french).toMatch(/^<!doctype html>\s*<html lang="fr" dir="ltr">/);
    const page = {
      ...composePolicyPage(aRegistry(), 'en'),
      locale: 'ar',
      direction: 'rtl' as const,
    };
    expect(renderPolicyPage(page, { digest, links })).toContain('<html lang="ar" dir="rtl">');
  });

  it('needs no script and no inline style', () => {
    expect(french).not.toMatch(/<script|<style|\sstyle=|\son\w+=/);
    expect(french).toContain('<link rel="stylesheet" href="/policy.css" />');
  });

  it('has a captioned table with scoped heads, whose roles outlive a narrow screen', () => {
    expect(count(french, '<table role="table">')).toBe(1);
    expect(count(french, '<caption>')).toBe(1);
    expect(count(french, 'role="columnheader" scope="col"')).toBe(4);
    expect(count(french, 'role="rowheader" scope="row"')).toBe(4);
    expect(count(french, 'role="cell"')).toBe(12);
    expect(count(french, '<tr role="row">')).toBe(5);
  });

  it('labels every cell, for the lists of a narrow screen', () => {
    expect(count(french, 'data-label="Finalités"')).toBe(4);
    expect(policyPageStyles).toContain('content: attr(data-label)');
  });

  it('offers the other languages by their own names', () => {
    expect(french).toMatch(/<a href="\/policy\/en" lang="en" hreflang="en">English<\/a>/);
    expect(french).toMatch(/aria-current="page"\s*>Français<\/a/);
    expect(french).toContain('<link rel="alternate" hreflang="en" href="/policy/en" />');
  });

  it('offers no choice of one language', () => {
    const alone = { locales: [{ locale: 'fr', href: '/policy/fr' }] };
    const page = renderPolicyPage(composePolicyPage(aRegistry(), 'fr'), { digest, links: alone });
    expect(page).not.toContain('<nav');
  });

  it('names its release, the day and a short digest', () => {
    expect(french).toContain(
      '<time datetime="2026-11-25T10:00:00Z">Version 3, 25 novembre 2026</time>',
    );
    expect(french).toContain(`<code title="${digest}">ffPSv2thuGLz</code>`);
  });

  it('begins no paragraph with white space, which the styles would show', () => {
    expect(french).not.toMatch(/<p[^>]*>\s/);
  });

  it('shows hostile words as words', () => {
    const bad = '"><img src=x onerror=alert(1)>';
    const { policy, providers, categories, entries } = aRegistry();
    const page = composePolicyPage(
      aRegistry({
        policy: { ...policy, title: { en: bad }, introduction: { en: bad } },
        providers: [{ ...providers[0]!, name: bad, privacyUrl: { en: `https://x/${bad}` } }],
        categories: categories.map((one) => ({ ...one, label: { en: bad } })),
        entries: entries.map((one) => ({ ...one, names: [{ pattern: bad, match: 'exact' }] })),
      }),
      'en',
    );
    const text = renderPolicyPage(page, { digest: bad, links });
    expect(text).not.toContain('<img');
    expect(count(text, '&quot;&gt;&lt;img')).toBeGreaterThan(10);
  });
});
