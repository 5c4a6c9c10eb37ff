import { atOnce, everywhere, type Hostility, inRun, inRunOn, rewriting } from '../hostility';
import type { Misbehaviour } from '../target';

const HTML = '<!DOCTYPE html><html><body><h1>Inloggen</h1></body></html>';
const ID = 'b1a9f0a0-0000-4000-8000-000000000000';

const bodyIs =
  (body: string | Buffer, headers: Record<string, string> = {}): Misbehaviour =>
  (moment) =>
    moment.answer.body === '' ? moment.send() : moment.send({ body, headers });
const textIs =
  (change: (body: string) => string | Buffer): Misbehaviour =>
  (moment) =>
    moment.answer.body === '' ? moment.send() : moment.send({ body: change(moment.answer.body) });
const idIs = (id: unknown) => inRun(rewriting((document) => ('uuid' in document ? { ...document, uuid: id } : document)));
const insert = (members: string) => inRun(textIs((body) => body.replace(/^\{/, `{${members},`)));

/** Answers that are no JSON, JSON of another form, or JSON that is out to confuse. */
export const contentHostilities: readonly Hostility[] = [
  { name: 'een webpagina', serve: atOnce(bodyIs(HTML, { 'content-type': 'text/html' })), codes: [3], message: /webpagina/ },
  {
    name: 'een webpagina na de voorcontrole',
    serve: inRun(bodyIs(HTML, { 'content-type': 'text/html' })),
    codes: [1],
    message: /voldoet niet/,
  },
  { name: 'een webpagina die zich JSON noemt', slow: true, serve: inRun(bodyIs(HTML)), codes: [1], message: /voldoet niet/ },
  {
    name: 'XML',
    serve: atOnce(bodyIs('<?xml version="1.0"?><soap:Envelope/>', { 'content-type': 'application/xml' })),
    codes: [3],
    message: /JSON/,
  },
  { name: 'een lege 201', serve: inRunOn('POST', (moment) => moment.send({ body: '' })), codes: [1], message: /voldoet niet/ },
  { name: 'een lege 200 bij alles', serve: inRun((moment) => moment.send({ status: 200, body: '' })), codes: [1], message: /voldoet niet/ },
  { name: '204 op alles', slow: true, serve: inRun((moment) => moment.response.writeHead(204).end()), codes: [1], message: /voldoet niet/ },
  { name: 'JSON zonder einde', serve: inRun(textIs((body) => body.slice(0, -10))), codes: [1], message: /voldoet niet/ },
  { name: 'twee documenten achter elkaar', serve: inRun(textIs((body) => `${body}\n${body}`)), codes: [1], message: /voldoet niet/ },
  { name: 'JSON met commentaar', slow: true, serve: inRun(textIs((body) => `/* let op */${body}`)), codes: [1], message: /voldoet niet/ },
  { name: 'alleen een getal', slow: true, serve: inRun(bodyIs('42')), codes: [1], message: /voldoet niet/ },
  { name: 'alleen null', serve: inRun(bodyIs('null')), codes: [1], message: /voldoet niet/ },
  { name: 'alleen een tekst', slow: true, serve: inRun(bodyIs('"gelukt"')), codes: [1], message: /voldoet niet/ },
  {
    name: 'een lijst waar een object hoort',
    serve: inRun(rewriting((document) => [document])),
    codes: [1],
    message: /voldoet niet/,
  },
  {
    name: 'een object waar een lijst hoort',
    serve: inRun(rewriting((document) => ('results' in document ? { ...document, results: {} } : document))),
    codes: [1],
    message: /voldoet niet/,
  },
  {
    name: 'een lijst zonder objecten maar met null',
    slow: true,
    serve: inRun(rewriting((document) => ('results' in document ? { ...document, results: [null, 1, 'a', []] } : document))),
    codes: [1],
    message: /voldoet niet/,
  },
  {
    name: 'overal getallen',
    slow: true,
    serve: inRun(rewriting((document) => everywhere(document, () => 7))),
    codes: [1],
    message: /voldoet niet/,
  },
  { name: 'overal null', serve: inRun(rewriting((document) => everywhere(document, () => null))), codes: [1], message: /voldoet niet/ },
  {
    name: 'overal teksten',
    serve: inRun(rewriting((document) => everywhere(document, (value) => String(value)))),
    codes: [1],
    message: /voldoet/,
  },
  {
    name: 'overal lijsten',
    serve: inRun(rewriting((document) => everywhere(document, (value, name) => (name === 'uuid' ? value : [value])))),
    codes: [1],
    message: /voldoet niet/,
  },
  {
    name: 'overal objecten',
    slow: true,
    serve: inRun(rewriting((document) => everywhere(document, (value, name) => (name === 'uuid' ? value : { waarde: value })))),
    codes: [1],
    message: /voldoet niet/,
  },
  {
    name: 'getallen groter dan bestaan',
    slow: true,
    serve: inRun(textIs((body) => body.replace(/"count":\d+/, '"count":1e999').replace(/"nummer":"[^"]*"/, '"nummer":1e999'))),
    codes: [1],
    message: /voldoet/,
  },
  {
    name: 'leden met de naam __proto__',
    serve: insert('"__proto__":{"status":"geërfd","uuid":"geërfd"},"constructor":{"prototype":{"polluted":true}}'),
    codes: [0],
    message: /voldoet/,
  },
  {
    name: 'leden met de namen van ingebouwde functies',
    slow: true,
    serve: insert('"toString":1,"valueOf":null,"hasOwnProperty":false,"then":{},"toJSON":"x","length":-1'),
    codes: [0],
    message: /voldoet/,
  },
  { name: 'dubbele leden', serve: insert('"uuid":"eerst","inhoud":"eerst","results":[]'), codes: [0], message: /voldoet/ },
  {
    name: 'ongeldige UTF-8',
    serve: inRun((moment) =>
      moment.answer.body === ''
        ? moment.send()
        : moment.send({ body: Buffer.from(moment.answer.body.replace(/"inhoud":"/, '"inhoud":"\xff\xc3('), 'latin1') }),
    ),
    codes: [1],
    message: /voldoet niet/,
  },
  { name: 'UTF-16', slow: true, serve: inRun(textIs((body) => Buffer.from(body, 'utf16le'))), codes: [1], message: /voldoet niet/ },
  {
    name: 'halve tekens',
    serve: inRun(textIs((body) => body.replace(/"inhoud":"/, '"inhoud":"\\ud800'))),
    codes: [1],
    message: /voldoet niet/,
  },
  { name: 'een byte order mark vooraf', serve: atOnce(textIs((body) => `\uFEFF${body}`)), codes: [0], message: /voldoet/ },
  {
    name: 'NUL-tekens',
    slow: true,
    serve: inRun(textIs((body) => body.replace(/"inhoud":"/, '"inhoud":"\\u0000\\u0000'))),
    codes: [1],
    message: /voldoet niet/,
  },
  { name: 'een kenmerk voor alles', serve: idIs(ID), codes: [1], message: /voldoet niet/ },
  {
    name: 'steeds een ander kenmerk',
    slow: true,
    serve: inRun(rewriting((document) => ('uuid' in document ? { ...document, uuid: crypto.randomUUID() } : document))),
    codes: [1],
    message: /voldoet niet/,
  },
  { name: 'een getal als kenmerk', serve: idIs(12345), codes: [1], message: /voldoet niet/ },
  { name: 'null als kenmerk', slow: true, serve: idIs(null), codes: [1], message: /voldoet niet/ },
  { name: 'een object als kenmerk', serve: idIs({ uuid: ID }), codes: [1], message: /voldoet niet/ },
  { name: 'een leeg kenmerk', slow: true, serve: idIs(''), codes: [1], message: /voldoet niet/ },
  {
    name: 'een kenmerk dat omhoog wijst',
    serve: idIs('../../../admin'),
    codes: [3],
    message: /voldoet niet|kenmerk|identificatie/,
    check: (_, target) => climbed(target),
  },
  {
    name: 'een kenmerk dat gecodeerd omhoog wijst',
    serve: idIs('%2e%2e%2f%2e%2e%2fadmin'),
    codes: [1],
    message: /voldoet niet|kenmerk|identificatie/,
    check: (_, target) => climbed(target),
  },
  {
    name: 'een kenmerk met vraagteken en hekje',
    slow: true,
    serve: idIs(`${ID}?alles=ja#`),
    codes: [1],
    message: /voldoet niet|kenmerk|identificatie/,
  },
  {
    name: 'een kenmerk met regeleinden',
    serve: idIs(`${ID}\r\nX-Kwaad: 1\r\n\r\nDELETE / HTTP/1.1`),
    codes: [1],
    message: /voldoet niet|kenmerk|identificatie/,
  },
  {
    name: 'een kenmerk van een megabyte',
    slow: true,
    serve: idIs('a'.repeat(1_000_000)),
    codes: [1],
    message: /voldoet niet|kenmerk|identificatie|verbinding/,
  },
  { name: 'een kenmerk dat een punt is', slow: true, serve: idIs('.'), codes: [1], message: /voldoet niet|kenmerk|identificatie/ },
];

function climbed(target: unknown): string | undefined {
  const calls = typeof target === 'object' && target !== null && 'calls' in target ? (target.calls as { path: string }[]) : [];
  const strange = calls.find(({ path }) => /\.\.|admin$/.test(decodeURIComponent(path)) && !path.includes('%'));
  return strange === undefined ? undefined : `riep ${strange.path} aan`;
}
