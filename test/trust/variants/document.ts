import { DROPPED } from './dropped';
import type { VariantTrial } from './trial';
import type { Variant } from './variant';

export interface VariantsDocument {
  readonly text: string;
  /** What is wrong with the kit, one sentence each. */
  readonly problems: readonly string[];
}

/** docs/varianten.md: per lawful variant what the kit made of it. */
export function variantsDocument(variants: readonly Variant[], trials: readonly VariantTrial[]): VariantsDocument {
  const problems = trials.flatMap((trial) => [
    ...trial.alarms.map(({ requirement, verdict, reason }) => `${trial.profile}: ${trial.id} krijgt ${requirement} ${verdict}: ${reason}`),
    ...(trial.differed ? [] : [`${trial.profile}: ${trial.id} bleek nergens anders te zijn.`]),
    ...(trial.clean ? [] : [`${trial.profile}: bij ${trial.id} blijft iets achter in het register.`]),
  ]);
  const text = [
    '# Verschillen die mogen',
    'Gemaakt door `npm run variants`: de toetsset draait op de referentie-implementatie die steeds op één punt anders is, en toch goed. Elk oordeel `voldoet-niet`, `geblokkeerd` of `fout`, op welk niveau ook, is vals alarm; ook moet het register na afloop zijn zoals het was.',
    problems.length === 0
      ? `${variants.length} varianten, ${trials.length} runs, ${sum(trials.map(({ judged }) => judged))} oordelen over eisen: geen vals alarm.`
      : `## Wat niet in orde is\n\n${problems.map((problem) => `- ${problem}`).join('\n')}`,
    table(variants, trials),
    `## Verschillen die niet mogen\n\nDeze lijken onschuldig, maar een eis sluit ze uit.\n\n${DROPPED.map(({ title, reason }) => `- ${title}: ${reason}`).join('\n')}`,
  ].join('\n\n');
  return { text: `${text}\n`, problems };
}

function table(variants: readonly Variant[], trials: readonly VariantTrial[]): string {
  const rows = variants.map(({ id, title, ground, tags }) => {
    const own = trials.filter((trial) => trial.id === id);
    const alarms = sum(own.map((trial) => trial.alarms.length));
    const part = tags === undefined ? '' : ` (alleen ${tags.replaceAll('@', '').replaceAll(' or ', ', ')})`;
    return `| ${id} | ${title}${part} | ${ground} | ${own.map(({ profile }) => profile).join(', ')} | ${alarms} |`;
  });
  return ['| Variant | Wat anders is | Waarom het mag | Profielen | Vals alarm |', '| :--- | :--- | :--- | :--- | ---: |', ...rows].join(
    '\n',
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
