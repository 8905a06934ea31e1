import { run } from './run.ts';

const { code, lines } = await run(process.argv.slice(2));
const print = code === 0 ? console.log : console.error;
for (const line of lines) print(line);
process.exitCode = code;
