#!/usr/bin/env node
import { runProgram } from './program';
import { processTerminal } from './terminal';

runProgram(process.argv.slice(2), processTerminal()).then((code) => {
  process.exitCode = code;
});
