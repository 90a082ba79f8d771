#!/usr/bin/env node
import { CommanderError } from 'commander';
import { compileLate } from './engine-flags.js';
import { extractCommand } from './extract-command.js';
import { makeProgram } from './program.js';
import { guardOutput, report } from './terminal.js';
import { reasonOf, UsageError } from './usage-error.js';

compileLate();
guardOutput();
try {
  await makeProgram(async (files, flags) => {
    process.exitCode = await extractCommand(files, flags);
  }).parseAsync();
} catch (error) {
  // Commander has told its own errors, and leaves with 0 after --help and --version.
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else {
    report(error instanceof UsageError ? error.message : reasonOf(error));
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}
