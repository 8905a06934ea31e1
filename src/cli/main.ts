#!/usr/bin/env node
import { homedir } from 'node:os';
import { defaultStateFile } from './remember-release.ts';
import { run } from './run.ts';

const stateFile = defaultStateFile(process.env, homedir());
const { code, lines } = await run(process.argv.slice(2), stateFile);
const print = code === 0 ? console.log : console.error;
for (const line of lines) print(line);
process.exitCode = code;
