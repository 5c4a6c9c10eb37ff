import { create } from 'xmlbuilder2';
import { atOnce, everywhere, type Hostility, inRun, inRunOn, rewriting } from '../hostility';
import { filesOf, type KitRun } from '../kit-process';
import { wrapped } from '../target';

const STRINGS: Readonly<Record<string, string>> = {
  HTML: `<script>alert(1)</script><img src=x onerror=alert(1)>" onmouseover="alert(1)`,
  XML: ']]></failure></testcase><testcase name="vals"><!-- &onbekend; \u0000\u0008\ufffe',
  CSV: `=HYPERLINK("http://kwaad.example";"klik")\t+1+1\r\n@SUM(1)`,
  Markdown: '[klik](javascript:alert(1)) ![x](http://kwaad.example/p.png) | cel |\n# kop\n@iedereen <b>vet</b>',
  terminal: '\u001b[2J\u001b]0;titel\u0007\u001b]8;;http://kwaad.example\u0007klik\u009b31m\r\u0008\u202e',
};

/** Everything the target may say of itself, filled with a text; the form stays right, so that it is believed as long as possible. */
function poisoned(text: string) {
  return rewriting((document) => ({
    ...(everywhere(document, (value, name) => (typeof value === 'string' && !KEPT.has(name) ? `${text}${value}` : value)) as object),
    [text]: text,
  }));
}
const KEPT = new Set(['uuid', 'url', 'next', 'previous', 'type', 'instance']);

const problem = (text: string) =>
  JSON.stringify({
    type: text,
    code: text,
    title: text,
    status: 400,
    detail: text,
    instance: text,
    invalidParams: [{ name: text, code: text, reason: text }],
  });

/** What the preflight shows goes to the terminal alone. */
const inPreflight = (format: string, text: string): Hostility[] => [
  {
    name: `${format} in de voorcontrole`,
    serve: atOnce((moment) => (moment.call.method === 'POST' ? moment.send({ status: 400, body: problem(text) }) : moment.send())),
    codes: [1],
    message: /Registreren van een klantcontact lukte niet/,
    check: harmless,
  },
  {
    name: `${format} in de vraag om aanmelding`,
    serve: atOnce((moment) => moment.send({ status: 401, headers: { 'www-authenticate': printable(text) }, body: problem(text) })),
    codes: [3],
    message: /toegang|aanmelding/i,
    check: harmless,
  },
  {
    name: `${format} in een doorverwijzing`,
    serve: atOnce((moment) => moment.send({ status: 302, headers: { location: printable(text) }, body: '' })),
    codes: [2],
    message: /verwijst door/,
    check: harmless,
  },
];

/** Texts that are out to be more than text in what the kit shows. */
export const injectionHostilities: readonly Hostility[] = Object.entries(STRINGS).flatMap(([format, text]): Hostility[] => [
  ...(format === 'terminal' ? inPreflight(format, text) : []),
  {
    name: `${format} in elke waarde`,
    serve: inRun(poisoned(text)),
    codes: [1],
    message: /voldoet niet/,
    check: harmless,
    ...(['HTML', 'terminal'].includes(format) ? {} : { slow: true as const }),
  },
  {
    name: `${format} in foutmeldingen`,
    serve: inRunOn('POST', (moment) => moment.send({ status: 400, body: problem(text) })),
    codes: [1],
    message: /voldoet niet/,
    check: harmless,
    ...(format === 'HTML' ? { slow: true as const } : {}),
  },
  {
    name: `${format} in headers`,
    serve: () =>
      wrapped((moment) =>
        moment.send({
          headers: {
            'api-version': printable(text),
            'content-language': printable(text),
            location: printable(text),
            'x-a': printable(text),
          },
        }),
      ),
    codes: [0],
    message: /voldoet/,
    check: harmless,
    ...(format === 'terminal' ? {} : { slow: true as const }),
  },
]);

/** What a server can send in a header: latin1 without line ends. */
function printable(text: string): string {
  return text.replace(/[^\t\u0020-\u007e\u0080-\u00ff]/g, '?');
}

/** What is wrong with the reports and the output of a run against a target that injects. */
function harmless(run: KitRun): string | undefined {
  return filesOf(run.folder)
    .map(({ name, content }) => CHECKS.get(name)?.(content))
    .find((wrong) => wrong !== undefined);
}

const CHECKS: ReadonlyMap<string, (content: string) => string | undefined> = new Map([
  [
    'junit.xml',
    (content: string) =>
      tried(() => create(content), 'junit.xml is geen geldige XML') ??
      (content.includes('<testcase name="vals"') ? 'junit.xml is doorbroken' : undefined),
  ],
  [
    'report.html',
    (content: string) =>
      /<script>alert|<img src=x|" onmouseover="|href="javascript:/i.test(content) ? 'report.html voert uit wat het doel zegt' : undefined,
  ],
  [
    'summary.md',
    (content: string) =>
      /(?<!\\)\]\(javascript:|<script>alert|<img src=x|(?<!\\)!\[x\]|\n# kop/i.test(withoutCode(content))
        ? 'summary.md bevat opmaak van het doel'
        : undefined,
  ],
  [
    'requirements.csv',
    (content: string) => (/(?:^|[;,\n])"?[=+@\t][A-Z1(]/.test(content) ? 'requirements.csv bevat een formule' : undefined),
  ],
  ['report.json', (content: string) => tried(() => JSON.parse(content), 'report.json is geen JSON')],
  ['earl.jsonld', (content: string) => tried(() => JSON.parse(content), 'earl.jsonld is geen JSON')],
  ['evidence.har', (content: string) => tried(() => JSON.parse(content), 'evidence.har is geen JSON')],
]);

/** Markup in a code span is text. */
function withoutCode(markdown: string): string {
  return markdown.replace(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, '');
}

function tried(work: () => unknown, wrong: string): string | undefined {
  try {
    work();
    return undefined;
  } catch {
    return wrong;
  }
}
