import type { Detection, ToppledRequirement } from './detection';
import { untoppled } from './detection';
import { whyUnseen } from './explained';
import type { Fault } from './fault';
import type { FaultTrial } from './trial';

/** docs/detectie.md: per fault which requirements fell, and per required requirement which faults make it fall. */
export function detectionDocument(faults: readonly Fault[], detections: readonly Detection[], problems: readonly string[]): string {
  return `${[
    '# Wat de toetsset ontdekt',
    'Een toetsset is zoveel waard als wat zij ontdekt. Deze bladzijde laat dat zien, fout voor fout. In de referentie-implementatie (een server die alles goed doet) is steeds één kleine fout aangezet die in een echt product ook voorkomt: een gegeven dat verloren gaat, een filter dat niets doet, een weigering die uitblijft. Daarna draait de toetsset erop, over HTTP, zoals op elk ander product. Zij weet niet welke fout aanstaat.',
    summaryTable(detections),
    verdictOn(problems),
    HOW_TO_READ,
    HOW_TO_REPEAT,
    '## Fouten',
    'Per profiel staat er hoeveel van de eisen uit de derde kolom zijn omgevallen, en hoeveel andere eisen er ook omvielen. Welke dat zijn staat onderaan, bij [alle omgevallen eisen](#alle-omgevallen-eisen).',
    faultTable(faults, detections),
    '## Verplichte eisen',
    'Per profiel staat er hoeveel fouten deze eis laten omvallen, en tussen haakjes hoeveel daarvan door geen enkele andere eis worden ontdekt. Een streepje betekent dat de eis in dit profiel niet te toetsen is.',
    requirementTable(detections),
    '## Alle omgevallen eisen',
    ...detections.map(fullOutcome),
  ].join('\n\n')}\n`;
}

const HOW_TO_READ = [
  '## Hoe dit te lezen',
  '- **Eisen die dit moeten merken**: de eisen die zeggen wat hier misgaat. Pas als die allemaal omvallen is de fout om de juiste reden ontdekt; dat er iets omvalt is niet genoeg.',
  '- **Omgevallen** is een eis die zonder de fout voldoet en met de fout niet. Wat alleen geblokkeerd raakt, omdat een voorbereiding mislukt, telt niet mee.',
  '- Een fout raakt soms veel eisen: wie de inhoud van een klantcontact verliest, doet meer dan één casus verkeerd. Dat is geen vals alarm. Of de toetsset een goed product ten onrechte beschuldigt, staat in [verschillen die mogen](varianten.md).',
  '- De fouten zijn door de makers van de toetsset bedacht, uit wat in registers, koppelingen en bij andere toetssets misgaat. Het percentage zegt wat er van déze fouten is ontdekt, niet van alle denkbare.',
].join('\n');

const HOW_TO_REPEAT = [
  '## Zelf nagaan',
  '`npm ci && npm run mutants` doet alles opnieuw en schrijft deze bladzijde; `npm run mutants -- --help` noemt de keuzes, zoals één fout of één profiel.',
  "Bij elke fout draaien de scenario's waarin zij iets kan veranderen. Dat wordt niet geschat: in een run zonder fouten wordt bij elke beslissing van de server gevraagd wat elke fout daar besloten zou hebben. Beslist een fout in een scenario nergens anders, dan krijgt de toetsset daar dezelfde antwoorden als zonder de fout. Wie dat niet gelooft draait `npm run mutants -- --whole`: dan draait bij elke fout alles.",
].join('\n\n');

function summaryTable(detections: readonly Detection[]): string {
  const rows = detections.map((one) => {
    const testable = one.required.length;
    return `| ${one.profile} | ${one.trials.length} | ${one.detected.length} | ${one.rightly.length} | ${one.explained.length} | ${testable - untoppled(one).length} van ${testable} |`;
  });
  return [
    '| Profiel | Fouten | Ontdekt | Om de juiste reden | Niet waarneembaar | Verplichte eisen die door een fout omvallen |',
    '| :--- | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
  ].join('\n');
}

function verdictOn(problems: readonly string[]): string {
  return problems.length === 0
    ? 'Alle waarneembare fouten zijn om de juiste reden ontdekt, en elke toetsbare verplichte eis valt door minstens één fout om.'
    : `## Wat niet in orde is\n\n${problems.map((problem) => `- ${problem}`).join('\n')}`;
}

function faultTable(faults: readonly Fault[], detections: readonly Detection[]): string {
  const profiles = detections.map(({ profile }) => profile);
  const rows = faults.map(({ id, title, expected }) => {
    const outcomes = detections.map(({ profile, trials }) =>
      outcome(
        trials.find((trial) => trial.id === id),
        expected,
        profile,
      ),
    );
    return `| \`${id}\` | ${title} | ${expected.join(', ')} | ${outcomes.join(' | ')} |`;
  });
  return [
    `| Fout | Wat er misgaat | Eisen die dit moeten merken | ${profiles.join(' | ')} |`,
    `| :--- | :--- | :--- |${profiles.map(() => ' :--- |').join('')}`,
    ...rows,
  ].join('\n');
}

function outcome(trial: FaultTrial | undefined, expected: readonly string[], profile: string): string {
  if (trial === undefined) {
    return 'bestaat niet in deze vorm';
  }
  const unseen = whyUnseen(trial.id, profile);
  if (trial.fell.length === 0) {
    return unseen === undefined ? '**niet ontdekt**' : `niet waarneembaar: ${unseen}`;
  }
  const right = expected.filter((id) => trial.fell.includes(id)).length;
  const others = trial.fell.length - right;
  const of = right + trial.missed.length;
  const missed = trial.missed.length === 0 ? '' : `, **niet ${trial.missed.join(', ')}**`;
  return `${right} van ${of}${missed}${others === 0 ? '' : `, en ${others} andere`}`;
}

function requirementTable(detections: readonly Detection[]): string {
  const ids = [...new Set(detections.flatMap(({ required }) => required.map(({ id }) => id)))].sort();
  const figure = (found: ToppledRequirement | undefined) => (found === undefined ? '–' : `${found.by.length} (${found.alone.length})`);
  const rows = ids.map(
    (id) => `| ${id} | ${detections.map(({ required }) => figure(required.find((one) => one.id === id))).join(' | ')} |`,
  );
  return [
    `| Eis | ${detections.map(({ profile }) => profile).join(' | ')} |`,
    `| :--- |${detections.map(() => ' ---: |').join('')}`,
    ...rows,
  ].join('\n');
}

/** Expected requirements in bold. */
function fullOutcome({ profile, detected }: Detection): string {
  const rows = detected.map(({ id, fell, grounds, blocked }) => {
    const right = new Set(grounds.map(({ requirement }) => requirement));
    const named = fell.map((requirement) => (right.has(requirement) ? `**${requirement}**` : requirement)).join(', ');
    return `- \`${id}\`: ${named}${blocked.length === 0 ? '' : `; geblokkeerd: ${blocked.length}`}`;
  });
  return [`### ${profile}`, 'Vet is wat dit moest merken.', rows.join('\n')].join('\n\n');
}
