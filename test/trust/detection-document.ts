import type { RequirementRegister } from '../../generated/types';
import { EXPLAINED } from './explained';
import type { FaultTrial } from './trial';

export interface DetectionDocument {
  readonly text: string;
  /** What is wrong with the kit, one sentence each. */
  readonly problems: readonly string[];
  readonly undetected: number;
  readonly untoppled: number;
}

/** docs/detectie.md: per fault what fell, per requirement how many faults topple it. */
export function detectionDocument(
  trials: Readonly<Record<string, readonly FaultTrial[]>>,
  register: RequirementRegister,
): DetectionDocument {
  const all = Object.entries(trials).flatMap(([profile, list]) => list.map((trial) => ({ profile, ...trial })));
  const undetected = all.filter((trial) => trial.fell.length === 0 && !(trial.id in EXPLAINED));
  const missed = all.filter((trial) => trial.fell.length > 0 && trial.missed.length > 0 && !(trial.id in EXPLAINED));
  const kitFaults = all.filter((trial) => trial.kitFaults.length > 0);
  const required = register.requirements.filter(({ level }) => level === 'verplicht').map(({ id }) => id);
  const toppling = new Map(required.map((id) => [id, all.filter((trial) => trial.fell.includes(id))]));
  const untoppled = required.filter((id) => toppling.get(id)?.length === 0);
  const problems = [
    ...undetected.map((trial) => `${trial.profile}: ${trial.id} wordt niet ontdekt.`),
    ...missed.map((trial) => `${trial.profile}: ${trial.id} laat ${trial.missed.join(', ')} staan.`),
    ...kitFaults.map((trial) => `${trial.profile}: bij ${trial.id} faalt de kit zelf op ${trial.kitFaults.join(', ')}.`),
    ...untoppled.map((id) => `${id} is door geen enkele fout om te krijgen.`),
  ];
  return { text: page(trials, toppling, problems), problems, undetected: undetected.length, untoppled: untoppled.length };
}

function page(
  trials: Readonly<Record<string, readonly FaultTrial[]>>,
  toppling: ReadonlyMap<string, readonly FaultTrial[]>,
  problems: readonly string[],
): string {
  const sections = Object.entries(trials).map(([profile, list]) => faultTable(profile, list));
  return `${[
    '# Wat de toetsset ontdekt',
    'Gemaakt door `npm run mutants`: de toetsset draait op de referentie-implementatie met steeds één fout aangezet. «Omgevallen» zijn eisen die zonder de fout voldoen en met de fout niet.',
    problems.length === 0
      ? 'Alle fouten zijn om de juiste reden ontdekt, en elke verplichte eis is door minstens één fout omgevallen.'
      : `## Wat niet in orde is\n\n${problems.map((problem) => `- ${problem}`).join('\n')}`,
    ...sections,
    requirementTable(toppling),
  ].join('\n\n')}\n`;
}

function faultTable(profile: string, trials: readonly FaultTrial[]): string {
  const detected = trials.filter(({ fell }) => fell.length > 0).length;
  const rows = trials.map((trial) => {
    const right = trial.expected.filter((id) => trial.fell.includes(id));
    const others = trial.fell.length - right.length;
    const remark = EXPLAINED[trial.id] ?? (trial.missed.length > 0 ? `laat staan: ${trial.missed.join(', ')}` : '');
    return `| ${trial.id} | ${trial.title} | ${right.join(', ') || '–'} | ${others} | ${remark} |`;
  });
  return [
    `## Fouten, profiel ${profile}`,
    `${detected} van ${trials.length} ontdekt.`,
    ['| Fout | Wat er misgaat | Juiste eisen omgevallen | Andere | Opmerking |', '| :--- | :--- | :--- | ---: | :--- |', ...rows].join(
      '\n',
    ),
  ].join('\n\n');
}

function requirementTable(toppling: ReadonlyMap<string, readonly FaultTrial[]>): string {
  const rows = [...toppling].map(
    ([id, trials]) => `| ${id} | ${trials.length} | ${trials.filter(({ fell }) => fell.length === 1).length} |`,
  );
  return ['## Verplichte eisen', '| Eis | Fouten die haar omkrijgen | Waarvan alleen deze eis |', '| :--- | ---: | ---: |', ...rows]
    .join('\n')
    .replace('eisen\n|', 'eisen\n\n|');
}
