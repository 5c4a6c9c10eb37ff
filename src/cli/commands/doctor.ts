import { randomUUID } from 'node:crypto';
import { looksLikeProduction } from '../../config/production';
import { UsageError } from '../../config/usage-error';
import { checklist } from '../../preflight';
import { openTarget, PreflightError } from '../../run/target';
import type { Action } from '../command';
import { configurationFor } from '../configuration';

/** Prints what the preflight finds; exit code 0 when a run can begin. */
export const doctor: Action = async (terminal, _args, options) => {
  const configuration = configurationFor(terminal, options);
  const { url, yes, readOnly } = configuration;
  if (url === undefined) {
    throw new UsageError('Er is geen doel om te controleren. Geef het adres met --url of in conformance.config.json.');
  }
  if (!yes && !readOnly && looksLikeProduction(url)) {
    throw new UsageError(`${url} lijkt een productieomgeving. Geef --read-only om niets te schrijven, of --yes als schrijven mag.`);
  }
  try {
    const target = await openTarget(configuration, randomUUID(), { mayBeProduction: yes || readOnly, thorough: true });
    terminal.out(checklist(target.checks, terminal.color));
    return 0;
  } catch (error) {
    if (!(error instanceof PreflightError)) {
      throw error;
    }
    terminal.out(checklist(error.checks, terminal.color));
    return error.exitCode;
  }
};
