import type { Deviation, RequirementResult } from '../verdict/report-model';
import { cleanLine, cleanText } from '../verdict/untrusted-text';

/** A deviation in plain text: what, where, expected, received, and how to repeat it. */
export function deviationLines(deviation: Deviation): string[] {
  const place = deviation.path === '' ? 'het hele antwoord' : deviation.path;
  return [
    cleanLine(deviation.text, 1000),
    ...(deviation.call === undefined ? [] : [`aanroep:   ${cleanLine(deviation.call)}`]),
    `plaats:    ${cleanLine(place)}`,
    `verwacht:  ${cleanLine(deviation.expected, 1000)}`,
    `ontvangen: ${cleanLine(deviation.received, 1000)}`,
    ...(deviation.exchange === undefined ? [] : [`bewijs:    ${cleanLine(deviation.exchange)}`]),
    ...(deviation.curl === undefined ? [] : [`herhaal:   ${cleanText(deviation.curl, 40_000)}`]),
  ];
}

/** Everything a reader needs of a requirement that was not met, as plain text. */
export function requirementText(result: RequirementResult): string {
  const blocked = (result.blockedBy ?? []).map((id) => `geblokkeerd door ${cleanLine(id)}`);
  const blocks = result.deviations.map((deviation) => deviationLines(deviation).join('\n'));
  return [cleanLine(result.reason, 1000), ...blocked, ...blocks].filter((text) => text !== '').join('\n\n');
}
