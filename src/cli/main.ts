#!/usr/bin/env node
import { useCompileCache } from './compile-cache';

useCompileCache();
// Only now, so that these come from the cache too.
const { runProgram }: typeof import('./program') = require('./program');
const { processTerminal }: typeof import('./terminal') = require('./terminal');

runProgram(process.argv.slice(2), processTerminal()).then((code) => {
  process.exitCode = code;
});
