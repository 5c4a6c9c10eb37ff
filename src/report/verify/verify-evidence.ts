import { readHarExchanges } from '../../evidence';
import { fileDigest } from '../file-digest';
import type { PublishedReport } from '../published-report';
import { type Finding, sound, unsound, untold } from './finding';

/** Whether the evidence is the evidence of this report: its digest, its number of exchanges and every exchange the report names. */
export async function verifyEvidence({ report, evidence, folder }: PublishedReport): Promise<Finding[]> {
  const { har, digest } = report.evidence;
  if (digest === '') {
    return [
      evidence === undefined
        ? untold('Het rapport is zonder bewijs gemaakt.')
        : unsound(`${har} ligt bij een rapport dat zonder bewijs is gemaakt.`),
    ];
  }
  if (evidence === undefined) {
    return [unsound(`Het bewijs ${har} ontbreekt in ${folder}.`)];
  }
  if ((await fileDigest(evidence)) !== digest) {
    return [unsound(`${har} is niet het bewijs van dit rapport: de sha256 is anders dan het rapport zegt.`)];
  }
  return [sound(`${har} is het bewijs van dit rapport (sha256 ${digest}).`), ...(await references({ report, evidence }))];
}

async function references({ report, evidence }: Required<Pick<PublishedReport, 'report' | 'evidence'>>): Promise<Finding[]> {
  const calls = new Map<string, string>();
  for await (const { id, request } of readHarExchanges(evidence)) {
    calls.set(id, `${request.method} ${pathOf(request.url)}`);
  }
  const named = report.requirements.flatMap((result) => result.scenarios.flatMap((scenario) => scenario.exchanges));
  const deviations = report.requirements.flatMap((result) => result.deviations);
  const unknown = [...named, ...deviations.flatMap(({ exchange }) => exchange ?? [])].filter((id) => !calls.has(id));
  const other = deviations.filter(
    ({ exchange, call }) => exchange !== undefined && call !== undefined && !isSameCall(call, calls.get(exchange)),
  );
  return [
    calls.size === report.run.exchanges
      ? sound(`Het bewijs bevat alle ${calls.size} aanroepen van de run.`)
      : unsound(`Het rapport spreekt van ${report.run.exchanges} aanroepen, het bewijs bevat er ${calls.size}.`),
    unknown.length === 0
      ? sound('Elke aanroep die het rapport noemt, staat in het bewijs.')
      : unsound(`Het rapport noemt aanroepen die niet in het bewijs staan: ${[...new Set(unknown)].slice(0, 5).join(', ')}.`),
    ...(other.length === 0
      ? []
      : [
          unsound(
            `Een afwijking noemt een andere aanroep dan het bewijs: ${other
              .slice(0, 5)
              .map(({ exchange }) => exchange)
              .join(', ')}.`,
          ),
        ]),
  ];
}

/** A long call is cut in the report. */
function isSameCall(call: string, recorded: string | undefined): boolean {
  const whole = call.replace(/… \(ingekort, \d+ tekens\)$/u, '');
  return recorded === undefined || (whole === call ? recorded === call : recorded.startsWith(whole));
}

function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname + new URL(url).search : url;
}
