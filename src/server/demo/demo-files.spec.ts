import { runInNewContext } from 'node:vm';
import { demoScript, demoStyles, reportScript } from './demo-files.ts';

interface Output {
  readonly dataset: Record<string, string>;
  textContent: string;
}

const anOutput = (script: string): Output => ({ dataset: { script }, textContent: '' });

/** A page with two rows, as the scripts see it. */
function aPage() {
  const target = new EventTarget();
  const outputs = ['necessary', 'statistical'].map(anOutput);
  const document = {
    addEventListener: target.addEventListener.bind(target),
    dispatchEvent: target.dispatchEvent.bind(target),
    querySelectorAll: () => outputs,
  };
  const run = (script: string): void => {
    runInNewContext(script, { document, CustomEvent, Date });
  };
  const load = (): void => {
    target.dispatchEvent(new Event('DOMContentLoaded'));
  };
  const ran = () =>
    outputs.filter(({ dataset }) => dataset['ran']).map((one) => one.dataset['script']);
  return { run, load, ran, outputs };
}

describe('the scripts of the demo', () => {
  it('tell which of them ran, and that the others did not', () => {
    const { run, load, ran, outputs } = aPage();
    run(demoScript);
    load();
    expect(ran()).toEqual([]);
    run(reportScript('statistical'));
    expect(ran()).toEqual(['statistical']);
    expect(outputs[1]?.textContent).toMatch(/^Ran at /);
  });

  it('are told of though they ran before the table was there', () => {
    const { run, load, ran, outputs } = aPage();
    const rows = outputs.splice(0);
    run(demoScript);
    run(reportScript('necessary'));
    outputs.push(...rows);
    load();
    expect(ran()).toEqual(['necessary']);
  });
});

describe('the styles of the demo', () => {
  it('load nothing from anywhere', () => {
    expect(demoStyles).not.toMatch(/url\(|@import/);
  });
});
