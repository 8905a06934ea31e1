// Passes on what journeys say they have proved: an annotation `{ type: 'proved 3', description }`.
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

export default class ProofReporter implements Reporter {
  onTestEnd(test: TestCase, result: TestResult): void {
    if (result.status !== 'passed') {
      process.stdout.write(`failed ${test.titlePath().filter(Boolean).join(' › ')}\n`);
      return;
    }
    for (const { type, description } of result.annotations) {
      if (type.startsWith('proved ')) process.stdout.write(`${type}: ${description ?? ''}\n`);
    }
  }
}
