import type { Settings } from './settings';
import { UsageError } from './usage-error';

type Origin = (key: keyof Settings) => string;

/**
 * Checks that every environment variable the settings name for a secret, besides those of the authentication, holds one.
 * @throws UsageError
 */
export function checkSecrets(settings: Settings, origin: Origin, environment: NodeJS.ProcessEnv): void {
  for (const [key, variable] of namedVariables(settings)) {
    if (variable !== undefined && !environment[variable]) {
      throw new UsageError(`${origin(key)}: de omgevingsvariabele ${variable} is leeg. Zet het geheim daarin.`);
    }
  }
}

function namedVariables({ tls, proxy, headers }: Settings): [keyof Settings, string | undefined][] {
  return [
    ['tls', tls?.passphraseVariable],
    ['proxy', typeof proxy === 'object' ? proxy.passwordVariable : undefined],
    ...(headers ?? []).map((header): [keyof Settings, string | undefined] => ['headers', header.valueVariable]),
  ];
}
