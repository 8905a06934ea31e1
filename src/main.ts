import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app/app';
import { appConfig } from './app/app.config';

bootstrapApplication(App, appConfig).catch((error: unknown) => {
  // No words are there yet: this is the one sentence that does not come from them.
  document.body.append('The console could not be started. Reload the page.');
  reportError(error);
});
