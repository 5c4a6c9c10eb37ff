import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The tables of the information model description as data: what the schemas are compared with. */
export interface Facts {
  attributes: AttributeFact[];
  datatypes: { name: string; base: string; length: number | null }[];
  enumerations: { name: string; values: string[] }[];
  lists: { name: string; elements: { name: string; type: string; cardinality: string }[] }[];
  relations: { source: string; atSource: string; name: string; atTarget: string; target: string }[];
}

export interface AttributeFact {
  object: string;
  attribute: string;
  type: string;
  /** Characters, or digits for a number; null when the model sets no length. */
  length: number | null;
  cardinality: string;
}

interface Row {
  section: string;
  subject: string;
  cells: string[];
}

/** Reads the chapters 3 to 8 of the description. */
export function factsFromMarkdown(text: string): Facts {
  const rows = tableRows(text);
  const of = (prefix: string) => rows.filter(({ section }) => section.startsWith(prefix));
  return {
    attributes: [...of('3.'), ...of('4.')].flatMap(attributeFacts),
    datatypes: of('5.').flatMap(({ cells: [name = '', base = '', length = ''] }) =>
      length === 'absent' ? [] : [{ name, base, length: /^\d+$/.test(length) ? Number(length) : null }],
    ),
    enumerations: of('6.').flatMap(({ cells: [name = '', values = ''] }) =>
      values === '–' ? [] : [{ name, values: inBackticks(values) }],
    ),
    lists: of('7.').flatMap(({ cells: [name = '', , elements = ''] }) =>
      elements === '' ? [] : [{ name, elements: listElements(elements) }],
    ),
    relations: of('8.1').map(({ cells: [source = '', atSource = '', name = '', atTarget = '', target = ''] }) => ({
      source,
      atSource: plain(atSource),
      name: plain(name),
      atTarget: plain(atTarget),
      target,
    })),
  };
}

/** Every body row of every table, with the section it stands in and what the table is about. */
function tableRows(text: string): Row[] {
  const rows: Row[] = [];
  let section = '';
  let subject = '';
  let header = true;
  for (const line of text.split('\n')) {
    const heading = /^#+ (\d+(?:\.\d*)?)\s+(.*)$/.exec(line);
    const bold = /^\*\*([^*]+)\*\*/.exec(line);
    if (heading !== null) [section, subject] = [heading[1] ?? '', (heading[2] ?? '').replace(/ \(.*| and its subtypes/, '')];
    else if (bold !== null && section.startsWith('3.')) subject = bold[1] ?? '';
    if (!line.startsWith('|')) header = true;
    else if (header || line.startsWith('|---')) header = false;
    else
      rows.push({
        section,
        subject,
        cells: line
          .slice(1, line.lastIndexOf('|'))
          .split('|')
          .map((cell) => cell.trim()),
      });
  }
  return rows;
}

function attributeFacts({ subject, cells }: Row): AttributeFact[] {
  const [attribute = '', , type = '', length = '', cardinality = ''] = cells;
  const limit = /(?:max|length) (\d+)/.exec(length)?.[1];
  return subject.split(' and ').map((object) => ({
    object,
    attribute,
    type: /\*(.+)\*/.exec(type)?.[1] ?? type.replace(/ \(.*/, ''),
    length: limit === undefined ? null : Number(limit),
    cardinality,
  }));
}

function listElements(cell: string): Facts['lists'][number]['elements'] {
  return cell.split('; ').flatMap((element) => {
    const [, name = '', type = '', cardinality = ''] = /^(.+?) \(([^,)]+)(?:,.*)?, (\S+)\)$/.exec(element) ?? [];
    return name === '' ? [] : [{ name, type, cardinality }];
  });
}

function inBackticks(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');
}

/** Without emphasis: `*had*` is `had`, but the star of a cardinality (`0..*`) stays. */
function plain(cell: string): string {
  return cell.replace(/^\*(.+)\*$/, '$1');
}

/** Rewrites the committed facts from the description given as argument; run when the description changes. */
if (require.main === module) {
  const [source = ''] = process.argv.slice(2);
  writeFileSync(join(__dirname, 'facts.json'), `${JSON.stringify(factsFromMarkdown(readFileSync(source, 'utf8')), null, 2)}\n`);
}
