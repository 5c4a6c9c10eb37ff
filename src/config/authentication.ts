import type { AuthenticationSettings } from '../../generated/types';
import { didYouMean } from '../suggestion';
import type { Settings } from './settings';
import { UsageError } from './usage-error';

export const DEFAULT_TOKEN_VARIABLE = 'KLANTINTERACTIES_TOKEN';
const SHORT_SCHEMES = ['token', 'bearer', 'none'] as const;
type ShortScheme = (typeof SHORT_SCHEMES)[number];

/**
 * How the kit makes itself known. Nothing configured: the token in KLANTINTERACTIES_TOKEN, or no authentication without it.
 * @throws UsageError when a named environment variable is empty or a short form makes no sense
 */
export function authenticationFrom(
  settings: Settings,
  origin: (key: keyof Settings) => string,
  environment: NodeJS.ProcessEnv,
): AuthenticationSettings {
  const chosen = chosenAuthentication(settings, origin, environment);
  for (const variable of variablesOf(chosen)) {
    if (!environment[variable]) {
      const place = origin(settings.tokenVariable === variable ? 'tokenVariable' : settings.auth === undefined ? 'authentication' : 'auth');
      throw new UsageError(`${place}: de omgevingsvariabele ${variable} is leeg. Zet het geheim daarin.`);
    }
  }
  return chosen;
}

/** Names of the environment variables that hold the secrets of an authentication. */
export function variablesOf(authentication: AuthenticationSettings): string[] {
  switch (authentication.scheme) {
    case 'token':
    case 'bearer':
      return [authentication.tokenVariable ?? DEFAULT_TOKEN_VARIABLE];
    case 'zgw-jwt':
      return [authentication.secretVariable];
    case 'basic':
      return [authentication.passwordVariable];
    case 'api-key':
      return [authentication.keyVariable];
    case 'none':
      return [];
  }
}

function chosenAuthentication(
  settings: Settings,
  origin: (key: keyof Settings) => string,
  environment: NodeJS.ProcessEnv,
): AuthenticationSettings {
  const { authentication, tokenVariable } = settings;
  const short = settings.auth === undefined ? undefined : shortScheme(settings.auth, origin('auth'));
  if (tokenVariable !== undefined && !/^[A-Za-z_][A-Za-z0-9_]*$/u.test(tokenVariable)) {
    throw new UsageError(`${origin('tokenVariable')}: hier hoort de naam van een omgevingsvariabele, niet het geheim zelf.`);
  }
  if (short === 'none') {
    return { scheme: 'none' };
  }
  const configured = authentication?.scheme === 'token' || authentication?.scheme === 'bearer' ? authentication : undefined;
  if (short === undefined && tokenVariable === undefined) {
    return authentication ?? (environment[DEFAULT_TOKEN_VARIABLE] ? { scheme: 'token' } : { scheme: 'none' });
  }
  const variable = tokenVariable ?? configured?.tokenVariable;
  return { scheme: short ?? configured?.scheme ?? 'token', ...(variable === undefined ? {} : { tokenVariable: variable }) };
}

function shortScheme(word: string, origin: string): ShortScheme {
  const found = SHORT_SCHEMES.find((scheme) => scheme === word);
  if (found === undefined) {
    const hint = ['zgw-jwt', 'basic', 'api-key'].includes(word)
      ? ' Dat schema vraagt om meer; zet het in conformance.config.json.'
      : didYouMean(word, SHORT_SCHEMES);
    throw new UsageError(`${origin}: '${word}' kan niet; kies uit ${SHORT_SCHEMES.join(', ')}.${hint}`);
  }
  return found;
}
