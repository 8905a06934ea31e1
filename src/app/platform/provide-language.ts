import {
  type EnvironmentProviders,
  inject,
  makeEnvironmentProviders,
  provideAppInitializer,
} from '@angular/core';
import {
  provideTranslateCompiler,
  provideTranslateLoader,
  provideTranslateService,
} from '@ngx-translate/core';
import { IcuCompiler } from './icu-compiler';
import { Language } from './language';
import { WordsLoader } from './words-loader';

/** Words, their compiler, and the language chosen before the first screen is drawn. */
export const provideLanguage = (): EnvironmentProviders =>
  makeEnvironmentProviders([
    provideTranslateService({
      loader: provideTranslateLoader(WordsLoader),
      compiler: provideTranslateCompiler(IcuCompiler),
    }),
    provideAppInitializer(() => inject(Language).start()),
  ]);
