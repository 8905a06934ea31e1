import { TestBed } from '@angular/core/testing';
import { firstValueFrom } from 'rxjs';
import { WordsLoader } from './words-loader';

describe('the loader of words', () => {
  const load = (language: string) => {
    TestBed.configureTestingModule({ providers: [WordsLoader] });
    return firstValueFrom(TestBed.inject(WordsLoader).getTranslation(language));
  };
  const closeIn = async (language: string) =>
    ((await load(language))['ui'] as { readonly close?: string } | undefined)?.close;

  it('brings the words of a language', async () => {
    expect(await closeIn('en')).toBe('Close');
  });

  it('brings those of another', async () => {
    expect(await closeIn('fr')).toBe('Fermer');
  });

  it('brings none of a language that nobody wrote', async () => {
    expect(Object.keys(await load('tlh'))).toEqual([]);
  });
});
