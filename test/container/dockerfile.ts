import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DockerfileParser, type Instruction, JSONInstruction, ModifiableInstruction } from 'dockerfile-ast';
import { ROOT } from '../package/commands';

/** One instruction: its keyword, the words after it, and the text as it stands. */
export interface Order {
  readonly keyword: string;
  readonly words: readonly string[];
  readonly text: string;
  /** name of another stage, for COPY --from */
  readonly from?: string;
}

/** One stage: the image it starts from and what is done to it. */
export interface Stage {
  readonly base: string;
  readonly name: string;
  readonly orders: readonly Order[];
}

/** The stages of the Dockerfile of this repository. */
export function stages(): Stage[] {
  const found: { base: string; name: string; orders: Order[] }[] = [];
  for (const instruction of DockerfileParser.parse(readFileSync(join(ROOT, 'Dockerfile'), 'utf8')).getInstructions()) {
    const words = instruction.getArguments().map((argument) => argument.getValue());
    if (instruction.getKeyword() === 'FROM') found.push({ base: words[0] ?? '', name: words[2] ?? String(found.length), orders: [] });
    else found.at(-1)?.orders.push(order(instruction, words));
  }
  return found;
}

function order(instruction: Instruction, words: readonly string[]): Order {
  const json = instruction instanceof JSONInstruction ? instruction.getJSONStrings().map((text) => text.getJSONValue()) : [];
  const flags = instruction instanceof ModifiableInstruction ? instruction.getFlags() : [];
  const from = flags.find((flag) => flag.getName() === 'from')?.getValue() ?? undefined;
  return {
    keyword: instruction.getKeyword(),
    words: json.length > 0 ? json : words,
    text: instruction.getArgumentsContent() ?? '',
    ...(from === undefined ? {} : { from }),
  };
}

/** What reaches the builder: the names that .dockerignore lets through. */
export function context(): string[] {
  const lines = readFileSync(join(ROOT, '.dockerignore'), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  if (lines[0] !== '*' || lines.slice(1).some((line) => !line.startsWith('!')))
    throw new Error('.dockerignore is geen lijst van wat mee mag');
  return lines.slice(1).map((line) => line.slice(1));
}
