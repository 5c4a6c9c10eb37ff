import { randomBytes } from 'node:crypto';
import type { Moment } from '../hostile/target';

/** A target that repeats all it is told, in every form a server could think of, and sets cookies of its own. */
export class Echo {
  /** what may be read nowhere, besides what the kit was given: everything the kit sent as credentials, and the cookies */
  readonly secrets = new Set<string>();
  #calls = 0;

  readonly answer = ({ call, answer, response }: Moment): void => {
    this.#calls += 1;
    const cookie = `${randomBytes(16).toString('hex')}-${Math.floor(this.#calls / 10)}`;
    const sent = Object.entries(call.headers).flatMap(([name, value]) => (QUIET.has(name) ? [] : [String(value)]));
    for (const [name, value] of Object.entries(call.headers)) {
      if (/authorization|sleutel|geheim/.test(name)) for (const secret of secretsIn(String(value))) this.secrets.add(secret);
    }
    this.secrets.add(cookie);
    const forms = [...sent, ...sent.flatMap((value) => value.split(/[ .]/)), cookie].filter((text) => text.length > 5).flatMap(formsOf);
    const headers = {
      ...answer.headers,
      location: `/klantcontacten?${forms.map(encodeURIComponent).join('&')}`,
      'www-authenticate': `Token realm="${printable(forms.join(' '))}"`,
      'x-echo': forms.map(encodeURIComponent).join(','),
      'set-cookie': `sessie=${cookie}; HttpOnly`,
      'api-version': printable(`0.9 ${forms[0]}`),
    };
    const body = answer.body === '' ? '' : JSON.stringify(withEcho(JSON.parse(answer.body), forms, call.inRun));
    response.writeHead(answer.status, printable(`Echo ${forms[0]}`), headers);
    for (let at = 0; at < body.length; at += PIECE) response.write(body.slice(at, at + PIECE));
    response.end();
  };
}

/** A secret is cut in two by some of the chunks. */
const PIECE = 331;

function printable(text: string): string {
  return text.replace(/[^ -~]/g, '?');
}

/** The credentials in a header, without the word in front; of a token the parts that differ from one token to the next. */
function secretsIn(header: string): string[] {
  const credentials = header.replace(/^\w+ /, '');
  const [, claims, signature] = /^eyJ[\w-]+\.([\w-]+)\.([\w-]+)$/.exec(credentials) ?? [];
  return claims === undefined || signature === undefined ? [credentials] : [claims, signature];
}

/** Headers every client sends, that are no secret. */
const QUIET = new Set(['host', 'accept', 'content-type', 'content-length', 'connection', 'user-agent', 'accept-encoding']);

function formsOf(text: string): string[] {
  const bytes = Buffer.from(text);
  return [
    text,
    encodeURIComponent(text),
    JSON.stringify(text),
    bytes.toString('base64'),
    bytes.toString('base64url'),
    Buffer.from(`x${text}`).toString('base64'),
    Buffer.from(text, 'base64').toString('utf8'),
  ];
}

/** The echo in members of its own, and in the run also in values that are judged, in the id and in what explains a refusal. */
function withEcho(document: Record<string, unknown>, forms: readonly string[], inRun: boolean): unknown {
  const told = forms.join(' ');
  const judged = ['inhoud', 'naam', 'functie', 'detail', 'title', 'code'].filter((name) => inRun && name in document);
  return {
    ...document,
    echo: forms,
    [told]: true,
    ...Object.fromEntries(judged.map((name) => [name, told])),
    ...('uuid' in document && inRun && judged.includes('naam') ? { uuid: forms[0] } : {}),
    ...('invalidParams' in document ? { invalidParams: [{ name: told, code: told, reason: told }] } : {}),
  };
}
