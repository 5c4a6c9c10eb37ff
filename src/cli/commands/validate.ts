import { UsageError } from '../../config/usage-error';
import type { Violation } from '../../validation';
import { cleanLine } from '../../verdict/untrusted-text';
import type { Action } from '../command';
import { type Documents, documentsIn, isLines, type Judged, linesIn } from '../validate/documents';
import { type Subject, subjectOf } from '../validate/subject';

/** Deviations that are printed; the rest is counted. */
const SHOWN = 100;

interface Outcome {
  readonly objects: number;
  readonly wrong: number;
  readonly found: readonly (Violation & { readonly line?: number })[];
  /** deviations, also those that aren't kept */
  readonly count: number;
}

/** Judges the objects in a document by the form of a profile or by the information model; exit code 0 when all fit, 1 when not. */
export const validate: Action = async (terminal, [file = '-'], options) => {
  const subject = subjectOf(options, terminal.folder);
  const documents: Documents =
    options.lines === true || isLines(file)
      ? { judged: linesIn(file, terminal.folder), lineOf: () => undefined }
      : await documentsIn(file, terminal.folder, subject);
  const outcome = await judge(documents, subject, options.json === true);
  if (outcome.objects === 0) {
    throw new UsageError(`${file === '-' ? 'De standaardinvoer' : file} bevat geen enkel object; er is niets gecontroleerd.`);
  }
  terminal.out(options.json === true ? asJson(outcome) : asText(outcome, documents, subject));
  return outcome.count === 0 ? 0 : 1;
};

async function judge({ judged }: Documents, { validate: violationsOf }: Subject, keepAll: boolean): Promise<Outcome> {
  const found: (Violation & { line?: number })[] = [];
  let [objects, wrong, count] = [0, 0, 0];
  for await (const { document, pointer, line } of judged) {
    const violations = violationsOf(document).map((violation) => placed(violation, pointer, line));
    objects += 1;
    wrong += violations.length === 0 ? 0 : 1;
    count += violations.length;
    found.push(...(keepAll ? violations : violations.slice(0, SHOWN - found.length)));
  }
  return { objects, wrong, count, found };
}

function placed(violation: Violation, pointer: Judged['pointer'], line: number | undefined): Violation & { line?: number } {
  return { ...violation, path: pointer + violation.path, ...(line === undefined ? {} : { line }) };
}

function asText({ found, count, objects, wrong }: Outcome, { lineOf }: Documents, { label }: Subject): string {
  const lines = found.map(({ path, message, line }) => {
    const at = line ?? lineOf(path);
    return `${cleanLine(path) || '/'}: ${cleanLine(message)}${at === undefined ? '' : ` (regel ${at})`}\n`;
  });
  const rest = count > found.length ? [`… en nog ${count - found.length}; --json geeft alles.\n`] : [];
  return [...lines, ...rest, conclusion({ count, objects, wrong }, label)].join('');
}

function conclusion({ count, objects, wrong }: Pick<Outcome, 'count' | 'objects' | 'wrong'>, label: string): string {
  if (count === 0) {
    return `Geen afwijkingen: ${objects === 1 ? 'het document is een geldig' : `alle ${objects} objecten zijn een geldig`} ${label}.\n`;
  }
  const number = count === 1 ? '1 afwijking' : `${count} afwijkingen`;
  return `${number} van ${label}${objects === 1 ? '' : `, in ${wrong} van de ${objects} objecten`}.\n`;
}

function asJson({ objects, wrong, found }: Outcome): string {
  return `${JSON.stringify({ valid: found.length === 0, objects, wrong, violations: found }, null, 2)}\n`;
}
