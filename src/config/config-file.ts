import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { findNodeAtLocation, getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { withAbsolutePaths } from './paths';
import { checkConfiguration, type SchemaFault } from './schema-check';
import type { SettingsLayer } from './settings';
import { UsageError } from './usage-error';

export const CONFIG_FILE = 'conformance.config.json';

/** Settings from a configuration file, with where the file was and its text. */
export interface ConfigFile extends SettingsLayer {
  readonly file: string;
}

/**
 * The configuration file: the one that is named, otherwise conformance.config.json in the present folder when it exists.
 * Comments and trailing commas are allowed.
 * @throws UsageError with the line and the JSON path of everything that is wrong
 */
export function loadConfigFile(named: string | undefined, folder: string): ConfigFile | undefined {
  const file = resolve(folder, named ?? CONFIG_FILE);
  if (named === undefined && !existsSync(file)) {
    return undefined;
  }
  const text = readText(file, named ?? CONFIG_FILE);
  const root = parse(text, basename(file));
  const checked = checkConfiguration(getNodeValue(root));
  if ('faults' in checked) {
    throw new UsageError(checked.faults.map((fault) => describe(fault, basename(file), text, root)).join('\n'));
  }
  return {
    file,
    settings: withAbsolutePaths(checked.configuration, dirname(file)),
    origin: (key) => `${basename(file)} regel ${lineOf(text, root, [key])} (/${key})`,
  };
}

function readText(file: string, named: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`Het configuratiebestand ${named} is niet te lezen. Controleer het pad, of maak een voorbeeld met 'init'.`);
  }
}

function parse(text: string, name: string): Node {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const [first] = errors;
  if (first !== undefined || root === undefined) {
    const line = lineAt(text, first?.offset ?? 0);
    const code = first === undefined ? 'leeg bestand' : printParseErrorCode(first.error);
    throw new UsageError(`${name} regel ${line}: geen geldige JSON (${code}). Herstel de regel; commentaar met // mag.`);
  }
  return root;
}

function describe(fault: SchemaFault, name: string, text: string, root: Node): string {
  const path = fault.pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  return `${name} regel ${lineOf(text, root, path)}${fault.pointer === '' ? '' : ` (${fault.pointer})`}: ${fault.text}`;
}

/** Line of the property at a path, or of the nearest thing around it. */
function lineOf(text: string, root: Node, path: readonly string[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(root, segments(path.slice(0, length)));
    if (node !== undefined) {
      return lineAt(text, (node.parent?.type === 'property' ? node.parent : node).offset);
    }
  }
  return lineAt(text, root.offset);
}

/** jsonc-parser tells places in a list from names by their type. */
function segments(path: readonly string[]): (string | number)[] {
  return path.map((part) => (/^\d+$/u.test(part) ? Number(part) : part));
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
