import { once } from 'node:events';
import { DEFAULT_TOKEN_VARIABLE } from '../../config/authentication';
import { UsageError } from '../../config/usage-error';
import { loadProfile } from '../../profile';
import { createReference } from '../../reference/reference';
import { DEFAULT_PROFILE } from '../../run/target';
import type { Action, OptionValues } from '../command';

const DEFAULT_PORT = '8000';

/** Serves the reference implementation until the process is stopped. */
export const serve: Action = async (terminal, _args, options) => {
  const port = portFrom(options);
  const host = text(options, 'host') ?? '127.0.0.1';
  const token = text(options, 'token') ?? (terminal.environment[DEFAULT_TOKEN_VARIABLE] || undefined);
  const profile = loadProfile(text(options, 'profile') ?? DEFAULT_PROFILE);
  const reference = await createReference({ profile, token });
  const { url } = await reference.listen(port, host).catch((error: unknown) => {
    throw new UsageError(`Luisteren op ${host}:${port} lukt niet (${codeOf(error)}). Kies een andere poort met --port.`);
  });
  const authorization = token === undefined ? '' : ` -H "Authorization: Token $${DEFAULT_TOKEN_VARIABLE}"`;
  terminal.out(`Referentie-implementatie met profiel ${profile.name} op ${url}\n`);
  terminal.out(`Gegevens staan in het geheugen en verdwijnen bij stoppen (Ctrl-C). Probeer:\n`);
  terminal.out(`  curl${authorization} ${url}${profile.resource('klantcontact').path}\n`);
  await stopped();
  await reference.close();
  return 0;
};

function portFrom(options: OptionValues): number {
  const given = text(options, 'port') ?? DEFAULT_PORT;
  const port = /^\d{1,5}$/u.test(given) ? Number(given) : 65_536;
  if (port > 65_535) {
    throw new UsageError(`--port: '${given}' is geen poort. Kies een getal van 0 tot en met 65535.`);
  }
  return port;
}

function text(options: OptionValues, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

async function stopped(): Promise<void> {
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
