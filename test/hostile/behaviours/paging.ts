import { createServer } from 'node:http';
import { type Hostility, inRun, rewriting } from '../hostility';
import { HOST, listening, type Target, wrapped } from '../target';

const isList = (document: Record<string, unknown>) => Array.isArray(document.results);

/** Every list says where it goes on. */
const nextIs = (next: (path: string) => unknown) =>
  inRun(rewriting((document, path) => (isList(document) ? { ...document, next: next(path) } : document)));

let pages = 0;

/** Lists without end, in circles or elsewhere. */
export const pagingHostilities: readonly Hostility[] = [
  {
    name: 'next naar zichzelf',
    slow: true,
    serve: nextIs((path) => path),
    codes: [1],
    message: /voldoet niet/,
  },
  {
    name: 'next in een kring',
    serve: nextIs((path) => `${path.replace(/[?&]page=\d+/, '')}${path.includes('?') ? '&' : '?'}page=${path.includes('page=2') ? 1 : 2}`),
    codes: [1],
    message: /voldoet niet/,
  },
  {
    name: 'eindeloos next met steeds een andere bladzijde',
    serve: nextIs((path) => `${path.split(/[?&]bladzijde/)[0]}${path.includes('?') ? '&' : '?'}bladzijde=${++pages}`),
    codes: [1],
    message: /voldoet niet/,
  },
  {
    name: 'eindeloos lege bladzijden',
    slow: true,
    serve: inRun(
      rewriting((document, path) =>
        isList(document)
          ? {
              ...document,
              results: [],
              count: 5,
              next: `${path.split(/[?&]bladzijde/)[0]}${path.includes('?') ? '&' : '?'}bladzijde=${++pages}`,
            }
          : document,
      ),
    ),
    codes: [1],
    message: /voldoet niet/,
  },
  {
    name: 'next naar een ander doel',
    ...watchingElsewhere((elsewhere) => `${elsewhere}/klantcontacten?page=2`),
    codes: [1],
    message: /voldoet/,
  },
  {
    name: 'next naar een ander doel zonder schema',
    slow: true,
    ...watchingElsewhere((elsewhere) => elsewhere.replace('http:', '')),
    codes: [1],
    message: /voldoet/,
  },
  {
    name: 'next met een wachtwoord naar een ander doel',
    ...watchingElsewhere((elsewhere) => elsewhere.replace('http://', 'http://gebruiker:wachtwoord@')),
    codes: [1],
    message: /voldoet/,
  },
  { name: 'next naar een bestand', slow: true, serve: nextIs(() => 'file:///etc/passwd'), codes: [1], message: /voldoet/ },
  { name: 'next met javascript', slow: true, serve: nextIs(() => 'javascript:alert(1)'), codes: [1], message: /voldoet/ },
  {
    name: 'next omhoog uit het basisadres',
    serve: nextIs(() => '../../../../admin/verwijder-alles'),
    codes: [1],
    message: /voldoet/,
    check: (_, target) => outside(target),
  },
  { name: 'next als getal', slow: true, serve: nextIs(() => 42), codes: [1], message: /voldoet/ },
  { name: 'next als object', serve: nextIs(() => ({ href: '/klantcontacten?page=2' })), codes: [1], message: /voldoet/ },
  {
    name: 'next van een megabyte',
    slow: true,
    serve: nextIs((path) => `${path}?${'a'.repeat(1_000_000)}`),
    codes: [1],
    message: /voldoet|fout/,
  },
  {
    name: 'een tegenstrijdig aantal',
    slow: true,
    serve: inRun(rewriting((document) => (isList(document) ? { ...document, count: -1e9 } : document))),
    codes: [0],
    message: /voldoet/,
  },
];

/** The paths that were called and lie outside the base. */
function outside(target: Target): string | undefined {
  const calls = 'calls' in target && Array.isArray(target.calls) ? (target.calls as { path: string }[]) : [];
  const strange = calls.filter(({ path }) => !/^\/[a-z-]+/.test(path) || path.includes('..'));
  return strange.length === 0 ? undefined : `riep ${strange[0]?.path} aan`;
}

/** The wrapped reference with links to a second server, that should never hear of anyone. */
function watchingElsewhere(link: (elsewhere: string) => string): Pick<Hostility, 'serve' | 'check'> {
  let heard = 0;
  return {
    serve: async () => {
      heard = 0;
      const other = createServer((_, response) => response.writeHead(200).end('{}')).on('connection', () => {
        heard += 1;
      });
      const { port, close } = await listening(other);
      const rewrite = rewriting((document) => (isList(document) ? { ...document, next: link(`http://${HOST}:${port}`) } : document));
      const target = await wrapped((moment) => rewrite(moment));
      return {
        ...target,
        close: async () => {
          await close();
          await target.close();
        },
      };
    },
    check: () => (heard === 0 ? undefined : 'er is verbinding gemaakt met een ander adres'),
  };
}
