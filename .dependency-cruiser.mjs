const tests = '[.](spec|contract|fixture)[.]ts$';
const room = (name) => `^src/${name}/`;

/** The arrows between the rooms. Each rule says why it exists. */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one concept or three.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-undeclared-packages',
      comment: 'What is imported must stand in package.json, or an install elsewhere breaks.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-unresolvable',
      comment: 'An import that leads nowhere fails at run time.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-dev-packages-in-production',
      comment: 'The product runs without development packages.',
      severity: 'error',
      from: { path: '^src', pathNot: tests },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-tests-in-production',
      comment: 'Specs, contracts and fixtures are for specs alone.',
      severity: 'error',
      from: { pathNot: `${tests}|^e2e` },
      to: { path: tests },
    },
    {
      name: 'registry-is-pure',
      comment:
        'The registry runs in browser, server and command line: only itself and two packages.',
      severity: 'error',
      from: { path: room('registry'), pathNot: tests },
      to: { pathNot: '^src/registry/|node_modules/(typebox|canonicalize)/' },
    },
    {
      name: 'banner-is-alone',
      comment: 'Every visitor pays for what the banner imports.',
      severity: 'error',
      from: { path: room('banner'), pathNot: tests },
      to: { pathNot: '^src/banner/|^src/registry/public/' },
    },
    {
      name: 'server-enters-by-the-door',
      comment: 'The server sees the registry through index.ts and none of the other rooms.',
      severity: 'error',
      from: { path: room('server'), pathNot: tests },
      to: { path: '^src/', pathNot: '^src/server/|^src/registry/(index|public/index)[.]ts$' },
    },
    {
      name: 'cli-enters-by-the-door',
      comment: 'The command line talks HTTP, or starts the server as a child.',
      severity: 'error',
      from: { path: room('cli'), pathNot: tests },
      to: { path: '^src/', pathNot: '^src/cli/|^src/registry/index[.]ts$' },
    },
    {
      name: 'console-enters-by-the-door',
      comment: 'The console sees the registry through index.ts; it talks HTTP to the server.',
      severity: 'error',
      from: { path: room('app'), pathNot: tests },
      to: { path: '^src/', pathNot: '^src/app/|^src/registry/index[.]ts$' },
    },
    {
      name: 'console-is-a-browser-room',
      comment: 'Node does not exist there.',
      severity: 'error',
      from: { path: '^src/(app|banner|registry)/', pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'features-do-not-know-each-other',
      comment: 'What two features need belongs to ui, platform or the registry.',
      severity: 'error',
      from: { path: '^src/app/([^/]+)/', pathNot: '^src/app/(shell|platform|ui|words)/' },
      to: {
        path: '^src/app/[^/]+/',
        pathNot: ['^src/app/$1/', '^src/app/(platform|ui|words)/'],
      },
    },
    {
      name: 'ui-is-looks-alone',
      comment: 'A piece of looks takes plain inputs and knows Angular only.',
      severity: 'error',
      from: { path: '^src/app/ui/', pathNot: tests },
      to: { path: '^src/', pathNot: '^src/app/ui/' },
    },
    {
      name: 'platform-knows-no-feature',
      comment: 'The platform serves features, never the reverse.',
      severity: 'error',
      from: { path: '^src/app/platform/', pathNot: tests },
      to: { path: '^src/app/', pathNot: '^src/app/(platform|words)/' },
    },
    {
      name: 'repositories-are-ports',
      comment: 'SQL stays in storage; only main wires it.',
      severity: 'error',
      from: { path: '^src/server/', pathNot: `^src/server/(storage/|main[.]ts)|${tests}` },
      to: { path: '^src/server/storage/|node_modules/kysely/' },
    },
    {
      name: 'e2e-stays-outside',
      comment: 'Journeys drive the running product; of src they may use types only.',
      severity: 'error',
      from: { path: '^e2e' },
      to: { path: '^src/', dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'default'],
    },
  },
};
