import { defineConfig } from '@playwright/test';
import { findBrowser } from './browser.ts';

const executablePath = await findBrowser();

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../dist/e2e-results',
  fullyParallel: false,
  workers: 2,
  timeout: 240_000,
  // A busy machine gets one more try, on a fresh server; the report names such a test as flaky.
  retries: 1,
  expect: { timeout: 20_000 },
  reporter: 'list',
  forbidOnly: process.env['CI'] !== undefined,
  use: {
    locale: 'en-GB',
    actionTimeout: 30_000,
    navigationTimeout: 40_000,
    viewport: { width: 1440, height: 900 },
    launchOptions: {
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-dev-shm-usage',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
    trace: 'retain-on-failure',
  },
});
