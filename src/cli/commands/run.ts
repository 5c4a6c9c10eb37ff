import { resolve } from 'node:path';
import type { RunConfiguration } from '../../config/run-configuration';
import { UsageError } from '../../config/usage-error';
import { checklist } from '../../preflight/checklist';
import type { RunProgress } from '../../report/run-progress';
import type { RunEvent } from '../../run/run-events';
import { PreflightError } from '../../run/target';
import type { Report } from '../../verdict/report-model';
import type { Action, OptionValues } from '../command';
import { configurationFor } from '../configuration';
import { INTERRUPTED, interruption } from '../interruption';
import { coversEverything, decisionIn, writeKnown } from '../known-deviations';
import { repeatCommand } from '../repeat-command';
import type { Terminal } from '../terminal';

/** Tests a target and writes the reports. */
export const run: Action = async (terminal, _args, options) => {
  const configuration = configurationFor(terminal, options);
  const note = noteKnown(terminal, options, configuration);
  const { performRun, RunProgress } = machinery();
  const progress = new RunProgress({ stream: terminal.progressStream, interactive: terminal.interactive });
  const { signal, release } = interruption(terminal);
  signal.addEventListener('abort', () => progress.stop());
  try {
    const outcome = await performRun(configuration, {
      command: repeatCommand(options, configuration.seed),
      folder: terminal.folder,
      signal,
      onEvent: (event) => tell(event, terminal, progress),
    });
    const { showReport, exitCode } = ending();
    showReport(outcome.report, outcome.directory, terminal, configuration.lang);
    note(outcome.report);
    return exitCode(outcome.report);
  } catch (error) {
    if (signal.aborted) {
      return INTERRUPTED;
    }
    if (error instanceof PreflightError) {
      terminal.err(checklist(error.checks, terminal.color));
      return error.exitCode;
    }
    throw error;
  } finally {
    progress.stop();
    release();
  }
};

/**
 * What writes the deviations as known after the run, where that is asked. The exit code stays that of the run: this one was not
 * allowed to deviate yet.
 * @throws UsageError when what is asked can't be done, before anything is tested
 */
function noteKnown(terminal: Terminal, options: OptionValues, configuration: RunConfiguration): (report: Report) => void {
  const wanted = options['write-baseline'];
  if (typeof wanted !== 'string') {
    return () => undefined;
  }
  const decision = decisionIn(options);
  const { only, revision, shard } = configuration;
  if (only !== undefined || revision !== undefined || shard !== undefined) {
    throw new UsageError('--write-baseline gaat over alle eisen: laat --only, --rev en --shard weg.');
  }
  const file = resolve(terminal.folder, wanted);
  return (report) => {
    if (coversEverything(report)) {
      terminal.out(writeKnown(terminal, report, file, decision));
    } else {
      terminal.err(`${wanted} is niet geschreven: deze run geeft geen oordeel over alle eisen.\n`);
    }
  };
}

/** Loaded once the configuration is in order, so that a mistake in it is reported at once. */
function machinery() {
  const { performRun }: typeof import('../../run/perform') = require('../../run/perform');
  const { RunProgress }: typeof import('../../report/run-progress') = require('../../report/run-progress');
  return { performRun, RunProgress };
}

/** Loaded when there is a report to show. */
function ending() {
  const { showReport }: typeof import('../show-report') = require('../show-report');
  const { exitCode }: typeof import('../../verdict/exit-code') = require('../../verdict/exit-code');
  return { showReport, exitCode };
}

/** What a person wants to know while waiting; a check that is fine is no news. */
function tell(event: RunEvent, terminal: Terminal, progress: RunProgress): void {
  switch (event.kind) {
    case 'voorcontrole': {
      const remarkable = event.checks.filter(({ status }) => status === 'let-op');
      if (remarkable.length > 0) {
        terminal.err(checklist(remarkable, terminal.color));
      }
      return;
    }
    case 'begonnen':
      terminal.err(`Toetsen van ${event.url} met profiel ${event.profile} (${event.ground}), zaad ${event.seed}\n`);
      return;
    case 'bericht':
      progress.onMessage(event.envelope);
      return;
    case 'voortgang':
  }
}
