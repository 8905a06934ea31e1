// karma-jasmine brings a Jasmine of its own; only its adapter is used, on the jasmine-core of this project.
const path = require('node:path');
const dir = (name) => path.dirname(require.resolve(name));

function jasmineFramework(files) {
  // '@(js)' instead of 'js': the builder turns every included '*.js' into an ES module, which jasmine-core is not.
  const file = (pattern) => ({ pattern, included: true, served: true, watched: false });
  files.unshift(
    file(path.join(dir('jasmine-core'), 'jasmine-core', 'jasmine.@(js)')),
    file(path.join(dir('karma-jasmine'), 'adapter.@(js)')),
    file(path.join(__dirname, '.karma.before-each.@(js)')),
  );
}
jasmineFramework.$inject = ['config.files'];

module.exports = async (config) => {
  const { findBrowser } = await import('./e2e/browser.ts');
  process.env.CHROME_BIN = await findBrowser();
  config.set({
    frameworks: ['jasmine'],
    plugins: [
      { 'framework:jasmine': ['factory', jasmineFramework] },
      require('karma-chrome-launcher'),
    ],
    browsers: ['HeadlessChromium'],
    customLaunchers: {
      HeadlessChromium: {
        base: 'ChromeHeadless',
        flags: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
      },
    },
    client: { jasmine: { random: true } },
    reporters: ['dots'],
    restartOnFileChange: false,
  });
};
