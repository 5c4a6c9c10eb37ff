import type { Figure } from './figures';
import type { Measurement } from './parts';
import { PROFILE_SUMMARY } from './profile-summary';

export interface Results {
  readonly machine: string;
  readonly parts: Readonly<Record<string, Measurement & { readonly at: string }>>;
}

interface Goal {
  readonly part: string;
  readonly text: string;
  readonly limit: number;
  /** at least, rather than at most */
  readonly least?: boolean;
  readonly unit: string;
  value(part: Measurement, all: Results): number;
}

const wall = (part: Measurement | undefined, name: string) => part?.figures[name]?.wallMs ?? Number.NaN;
const of = (part: Measurement | undefined, name: string): Figure | undefined => part?.figures[name];
const ratio = (part: Measurement) => wall(part, 'toetsset') / wall(part, 'ondergrens');

/** Cost of one exchange more, from ten times the set against once. */
const marginal = (part: Measurement) => (wall(part, '10') - wall(part, '1')) / (9 * part.exchanges);

const GOALS: readonly Goal[] = [
  { part: 'embedded', text: 'hele run ÷ ondergrens, 0 ms, doel in hetzelfde proces', limit: 2.5, unit: '×', value: ratio },
  { part: 'floor', text: 'hele run ÷ ondergrens, 0 ms, doel in een eigen proces', limit: 2.5, unit: '×', value: ratio },
  { part: '20ms-heel', text: 'hele run ÷ ondergrens, 20 ms', limit: 1.08, unit: '×', value: ratio },
  { part: '20ms', text: 'run van vier casussen ÷ ondergrens, 20 ms', limit: 1.08, unit: '×', value: ratio },
  { part: '100ms', text: 'run van één casus ÷ ondergrens, 100 ms', limit: 1.08, unit: '×', value: ratio },
  { part: 'scale', text: 'kosten van een uitwisseling meer, 0 ms, doel in hetzelfde proces', limit: 0.7, unit: ' ms', value: marginal },
  {
    part: 'scale-apart',
    text: 'kosten van een uitwisseling meer, 0 ms, doel in een eigen proces',
    limit: 0.7,
    unit: ' ms',
    value: marginal,
  },
  {
    part: 'start',
    text: 'start tot eerste uitwisseling, boven kale node',
    limit: 0.5,
    unit: ' s',
    value: (part) => ((of(part, 'een eis')?.firstMs ?? Number.NaN) - wall(part, 'kale node')) / 1000,
  },
  {
    part: 'start',
    text: '--help, boven kale node',
    limit: 0.12,
    unit: ' s',
    value: (part) => (wall(part, '--help') - wall(part, 'kale node')) / 1000,
  },
  {
    part: 'conformance',
    text: 'npm run conformance na npm ci',
    limit: 12,
    unit: ' s',
    value: (part) => wall(part, 'npm run conformance') / 1000,
  },
  {
    part: 'embedded',
    text: 'hoogste geheugengebruik',
    limit: 220,
    unit: ' MB',
    value: (part) => of(part, 'toetsset')?.rssMb ?? Number.NaN,
  },
  { part: 'lanes20', text: 'vier tegelijk ÷ een, 20 ms', limit: 0.32, unit: '×', value: (part) => wall(part, '4') / wall(part, '1') },
  {
    part: 'newman0',
    text: 'newman ÷ toetsset, tijd per uitwisseling, 0 ms',
    limit: 12,
    least: true,
    unit: '×',
    value: (part) => wall(part, 'newman') / wall(part, 'toetsset'),
  },
  {
    part: 'newman20',
    text: 'newman ÷ toetsset, processortijd, 20 ms',
    limit: 4,
    least: true,
    unit: '×',
    value: (part) => (of(part, 'newman')?.cpuMs ?? Number.NaN) / (of(part, 'toetsset')?.cpuMs ?? Number.NaN),
  },
  {
    part: 'foreign',
    text: 'naast 100.000 gegevens van anderen ÷ naast geen, processortijd van de toetsset',
    limit: 1.1,
    unit: '×',
    value: (part) => (of(part, '100000')?.cpuMs ?? Number.NaN) / (of(part, '0')?.cpuMs ?? Number.NaN),
  },
  {
    part: 'foreign',
    text: 'naast 100.000 gegevens van anderen ÷ naast geen, tijd, het zoeken van het doel inbegrepen',
    limit: 1.1,
    unit: '×',
    value: (part) => wall(part, '100000') / wall(part, '0'),
  },
  {
    part: 'scale',
    text: 'tijd per uitwisseling: tien keer de set ÷ een keer',
    limit: 1.05,
    unit: '×',
    value: (part) => wall(part, '10') / 10 / wall(part, '1'),
  },
];

/** docs/prestaties.md: every figure in it comes from a measurement. */
export function renderDocument(results: Results): string {
  const tables = Object.entries(results.parts).map(([name, part]) => tableOf(name, part));
  return [INTRODUCTION, `Gemeten op: ${results.machine}.\n`, goalsOf(results), PROFILE_SUMMARY, '## Alle cijfers\n', ...tables].join('\n');
}

function goalsOf(results: Results): string {
  const rows = GOALS.map((goal) => {
    const part = results.parts[goal.part];
    const value = part === undefined ? Number.NaN : goal.value(part, results);
    const met = goal.least === true ? value >= goal.limit : value <= goal.limit;
    const verdict = Number.isNaN(value) ? 'niet gemeten' : met ? 'gehaald' : '**niet gehaald**';
    const bound = `${goal.least === true ? 'ten minste' : 'hoogstens'} ${dutch(goal.limit)}${goal.unit}`;
    return `| ${goal.text} | ${bound} | ${Number.isNaN(value) ? '–' : dutch(value) + goal.unit} | ${verdict} |`;
  });
  return ['## Doelen\n', '| Wat | Doel | Gemeten | |', '| :--- | :--- | ---: | :--- |', ...rows, ''].join('\n');
}

function tableOf(name: string, { exchanges, figures, at }: Results['parts'][string]): string {
  const runs = Object.values(figures)[0]?.runs ?? 0;
  const over = exchanges === 0 ? '' : `${exchanges} uitwisselingen, `;
  const rows = Object.entries(figures).map(
    ([contender, { wallMs, lowMs, highMs, cpuMs, rssMb }]) =>
      `| ${contender} | ${whole(wallMs)} | ${whole(lowMs)}–${whole(highMs)} | ${whole(cpuMs)} | ${whole(rssMb)} |`,
  );
  return [
    `### ${name}\n`,
    `${over}mediaan van ${runs} rondes, ${at.slice(0, 16).replace('T', ' ')} UTC.\n`,
    '| | tijd (ms) | laagste–hoogste | processor (ms) | geheugen (MB) |',
    '| :--- | ---: | ---: | ---: | ---: |',
    ...rows,
    '',
  ].join('\n');
}

function whole(value: number): string {
  return Number.isFinite(value) ? value.toFixed(0) : '–';
}

function dutch(value: number): string {
  return String(Math.round(value * 1000) / 1000).replace('.', ',');
}

const INTRODUCTION = `# Prestaties

Wat de toetsset kost, gemeten met \`npm run bench\` in deze repository. Iedereen kan dat herhalen; \`--only\` meet een deel, \`--runs\` bepaalt het aantal rondes.

- **Ondergrens**: dezelfde aanroepen, opgenomen uit een run en nagespeeld door een lus met undici over één verbinding die open blijft. Zij bewaart niets en beoordeelt niets.
- **Toetsset**: het hele programma zoals een gebruiker het start, van het starten van Node tot en met het laatste rapport, met schemacontrole, bewijs en opruimen.
- Beide staan tegenover hetzelfde doel in dezelfde opstelling: de referentie-implementatie in een eigen proces, of, waar dat staat, in het proces van de meting zelf. De tijd van het doel telt bij beide mee.
- De deelnemers draaien om en om; de eerste ronde telt niet. Getallen zijn medianen.
- Bij 20 ms wordt gemeten met vier casussen (C0359, C1304, C2138, C4161), bij 100 ms met één (C0992): de hele set duurt daar minuten per ronde (\`--only 20ms-heel\` meet haar wel). Starten en rapporten wegen in zo'n deel zwaarder dan in een hele run. Hoeveel uitwisselingen dat zijn, staat bij de cijfers.
- Een veelvoud van de set zijn kopieën van de eigen features, met eigen scenario's en eigen gegevens; anders dan de eigen features worden die in de run zelf gelezen. Kosten van een uitwisseling meer: (tien keer de set − een keer de set) ÷ negen keer het aantal uitwisselingen.
- Newman (6.2.2) krijgt dezelfde aanroepen met per antwoord een controle van de status en, waar het antwoord één object is, van het schema. Het wordt voor de meting apart geïnstalleerd: als afhankelijkheid zou het de installatie voor iedereen zwaarder maken.
`;
