import type { AuthenticationSettings } from '../../generated/types';
import { DEFAULT_TOKEN_VARIABLE, variablesOf } from '../config/authentication';
import type { Exchange, FailureKind } from '../http';
import { cleanLine } from '../verdict/untrusted-text';
import { type Check, fatal } from './check';

/** What keeps an answer from being an answer of the API, or undefined when it is JSON with a status that says «found». */
export function accessProblem(exchange: Exchange, authentication: AuthenticationSettings): Check | undefined {
  const { response, failure } = exchange;
  if (response === undefined || failure !== undefined) {
    const kind = failure?.kind ?? 'reset';
    const [cause = '', remedy = ''] = (failure?.message ?? 'Er kwam geen antwoord: probeer het opnieuw.').split(/: (?=[a-z])/u);
    return fatal(PLACE[kind] ?? 'verbinding', 3, `${cause}.`, sentence(remedy));
  }
  return statusProblem(exchange, response.status, authentication) ?? contentProblem(exchange);
}

const PLACE: Partial<Record<FailureKind, Check['id']>> = { dns: 'adres', malformed: 'antwoord', 'too-large': 'antwoord' };

function statusProblem({ request, response }: Exchange, status: number, authentication: AuthenticationSettings): Check | undefined {
  const path = new URL(request.url).pathname;
  if (status === 401) {
    return unauthorized(authentication, response?.headers['www-authenticate']);
  }
  if (status === 403) {
    return fatal(
      'toegang',
      3,
      `Het doel herkent de aanmelding, maar die mag ${path} niet lezen (status 403).`,
      'Geef het token leesrechten op klantinteracties, of gebruik een ander token.',
    );
  }
  if (status >= 300 && status < 400) {
    const to = cleanLine(response?.headers.location ?? 'een onbekend adres', 200);
    return fatal(
      'adres',
      2,
      `Het doel verwijst door naar ${to} (status ${status}).`,
      'Geef het adres waar de API zelf staat bij --url; doorverwijzingen worden niet gevolgd.',
    );
  }
  if (status === 404 || status === 410) {
    return fatal('adres', 2, `${path} bestaat niet (status ${status}).`, 'Controleer het pad in --url, tot en met de versie.');
  }
  if (status >= 500) {
    return fatal(
      'antwoord',
      3,
      `Het doel antwoordt met een serverfout (status ${status}).`,
      'Kijk in de logging van het doel of van een proxy ervoor.',
    );
  }
  if (status === 406 || status === 415) {
    return fatal(
      'profiel',
      2,
      `Het doel kent het mediatype van het profiel niet (status ${status}).`,
      'Controleer --url; een profiel is op te geven met --profile, en zonder die optie wordt het herkend.',
    );
  }
  return status >= 400 ? fatal('antwoord', 3, `Het doel weigert ${path} te tonen (status ${status}).`, remedyFor(status)) : undefined;
}

function unauthorized(authentication: AuthenticationSettings, asked: string | undefined): Check {
  const wanted = asked === undefined ? '' : `, gevraagd: ${cleanLine(asked, 60)}`;
  const [variable = ''] = variablesOf(authentication);
  if (authentication.scheme === 'none') {
    return fatal(
      'toegang',
      3,
      `Het doel vraagt om aanmelding en er is geen token gegeven (status 401${wanted}).`,
      `Zet het token in ${DEFAULT_TOKEN_VARIABLE}, of noem een andere variabele met --token-env.`,
    );
  }
  return fatal(
    'toegang',
    3,
    `Het doel aanvaardt de aanmelding met schema '${authentication.scheme}' niet (status 401${wanted}).`,
    `Controleer de waarde van ${variable} en het schema (--auth).`,
  );
}

function contentProblem({ request, response }: Exchange): Check | undefined {
  if (response === undefined || response.json !== undefined) {
    return undefined;
  }
  const type = cleanLine(response.headers['content-type'] ?? 'onbekend', 60);
  if (type.includes('html') || /^\s*</u.test(response.body)) {
    return fatal(
      'antwoord',
      3,
      `${new URL(request.url).pathname} geeft een webpagina (${type}) in plaats van JSON.`,
      'Controleer of --url naar de API wijst, en of geen inlogscherm of portaal ervoor staat.',
    );
  }
  return fatal('antwoord', 3, `Het antwoord is geen JSON (${type}).`, 'Controleer of --url naar de API wijst.');
}

function remedyFor(status: number): string {
  switch (status) {
    case 407:
      return 'Een proxy vraagt om aanmelding: zet die onder proxy in de configuratie, met username en passwordVariable.';
    case 429:
      return 'Wacht even, of stel met --rate een lager tempo in.';
    default:
      return 'Controleer --url en --profile.';
  }
}

function sentence(text: string): string {
  return text === '' ? 'Probeer het opnieuw.' : `${text.charAt(0).toUpperCase()}${text.slice(1).replace(/\.$/u, '')}.`;
}
