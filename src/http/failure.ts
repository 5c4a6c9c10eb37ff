import type { Failure } from './exchange';
import type { Limits } from './limits';
import { CallProblem } from './problem';
import { tlsRemedy } from './tls-remedy';

const TLS_CODE =
  /^(?:CERT_|ERR_TLS|ERR_SSL|ERR_OSSL|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|EPROTO|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH|CRL_|CA_MD_TOO_WEAK|CA_KEY_TOO_SMALL|EE_KEY_TOO_SMALL|UNSPECIFIED$)/;

/** Says in one Dutch sentence what went wrong on the way to the target and what to do. */
export function failureOf(error: unknown, limits: Limits): Failure {
  if (error instanceof CallProblem) {
    return error.failure;
  }
  const code = codeOf(error);
  return known(code, limits) ?? byPattern(code, error);
}

function known(code: string, limits: Limits): Failure | undefined {
  switch (code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EAI_FAIL':
      return { kind: 'dns', message: `De hostnaam van het doel is niet te vinden (${code}): controleer het basisadres en de DNS.` };
    case 'ECONNREFUSED':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'EADDRNOTAVAIL':
    case 'ETIMEDOUT':
      return {
        kind: 'connect',
        message: `Het doel neemt geen verbinding aan (${code}): controleer host, poort, firewall en of de dienst draait.`,
      };
    case 'UND_ERR_CONNECT_TIMEOUT':
      return timeout('Er kwam geen verbinding tot stand', limits, 'connectTimeoutMs');
    case 'UND_ERR_HEADERS_TIMEOUT':
      return timeout('Het doel begon niet met antwoorden', limits, 'headersTimeoutMs');
    case 'UND_ERR_BODY_TIMEOUT':
      return timeout('Het doel viel stil midden in een antwoord', limits, 'bodyTimeoutMs');
    case 'UND_ERR_HEADERS_OVERFLOW':
    case 'HPE_HEADER_OVERFLOW':
      return {
        kind: 'too-large',
        message: `De headers van het antwoord zijn groter dan ${limits.headerBytes} bytes: laat het doel minder of kortere headers sturen of verhoog limits.headerBytes.`,
      };
    case 'ECONNRESET':
    case 'EPIPE':
    case 'UND_ERR_SOCKET':
      return {
        kind: 'reset',
        message:
          'Het doel verbrak de verbinding voordat het antwoord compleet was: kijk in de logging van het doel of van een proxy ervoor, en geef een clientcertificaat op als het doel daarom vraagt.',
      };
    case 'UND_ERR_PRX_TLS':
      return { kind: 'tls', message: 'De TLS-verbinding met de proxy lukte niet: geef de CA-bundel van de proxy op.' };
    default:
      return undefined;
  }
}

function byPattern(code: string, error: unknown): Failure {
  if (TLS_CODE.test(code)) {
    return {
      kind: 'tls',
      message: `De TLS-verbinding lukte niet (${code}): ${tlsRemedy(code)}.`,
    };
  }
  if (code.startsWith('HPE_') || code === 'HTTPParserError' || code === 'ERR_ASSERTION' || code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH') {
    return {
      kind: 'malformed',
      message: `Het antwoord is geen geldig HTTP/1.1 (${code}): controleer of het basisadres naar de API wijst.`,
    };
  }
  if (error instanceof Error && error.message.startsWith('Proxy response')) {
    const status = /\((\d{3})\)/.exec(error.message)?.[1] ?? '?';
    return {
      kind: 'connect',
      message: `De proxy weigerde de verbinding (status ${status}): controleer HTTPS_PROXY, NO_PROXY en de aanmelding bij de proxy.`,
    };
  }
  return {
    kind: 'reset',
    message: `De aanroep mislukte onderweg (${code}): controleer de verbinding met het doel en probeer het opnieuw.`,
  };
}

function timeout(what: string, limits: Limits, limit: keyof Limits): Failure {
  return { kind: 'timeout', message: `${what} binnen ${limits[limit] / 1000} s: maak het doel sneller of verhoog limits.${limit}.` };
}

/** The code of the innermost error that has one. */
function codeOf(error: unknown): string {
  const own = typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const cause = error instanceof Error && error.cause !== undefined ? codeOf(error.cause) : 'onbekend';
  return cause === 'onbekend' ? (own ?? (error instanceof Error ? error.name : 'onbekend')) : cause;
}
