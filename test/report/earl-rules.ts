import jsonld from 'jsonld';

const EARL = 'http://www.w3.org/ns/earl#';
const DCT = 'http://purl.org/dc/terms/';
const TYPE = '@type';

/** A node of expanded JSON-LD: full names, every value in a list. */
type Node = Record<string, unknown>;

/** What the EARL 1.0 schema says of an assertion: each of these exactly once, with a node of the right class behind it. */
const ASSERTION: Readonly<Record<string, string>> = {
  [`${EARL}assertedBy`]: `${EARL}Assertor`,
  [`${EARL}subject`]: `${EARL}TestSubject`,
  [`${EARL}test`]: `${EARL}TestRequirement`,
  [`${EARL}result`]: `${EARL}TestResult`,
};
const MODES = ['automatic', 'manual', 'semiAuto', 'undisclosed', 'unknownMode'];
const OUTCOMES = ['passed', 'failed', 'cantTell', 'inapplicable', 'untested'];

/** Properties and classes of the vocabularies, as far as EARL uses them. */
const PROPERTIES = new Set([
  ...Object.keys(ASSERTION),
  ...['mode', 'outcome', 'info'].map((name) => EARL + name),
  ...['title', 'description', 'source', 'date'].map((name) => DCT + name),
  'http://usefulinc.com/ns/doap#revision',
]);
const CLASSES = new Set(['Assertion', 'Assertor', 'Software', 'TestSubject', 'TestRequirement', 'TestResult'].map((name) => EARL + name));

/** Checks EARL against its vocabulary after JSON-LD expansion, without any network; gives the faults. */
export async function checkEarl(document: unknown): Promise<string[]> {
  // In safe mode, whatever would get lost for a reader of linked data is an error.
  const options = { safe: true, documentLoader: refuse } as jsonld.Options.Expand;
  const expanded: unknown = await jsonld.expand(document as jsonld.JsonLdDocument, options);
  const nodes = nodesIn(expanded);
  const byId = new Map(nodes.filter((node) => node[TYPE] !== undefined).map((node) => [node['@id'], node]));
  const assertions = nodes.filter((node) => typesOf(node).includes(`${EARL}Assertion`));
  return [
    ...nodes.flatMap((node) => Object.keys(node).filter((name) => !name.startsWith('@') && !PROPERTIES.has(name))),
    ...nodes.flatMap((node) => typesOf(node).filter((name) => !CLASSES.has(name))),
    ...assertions.flatMap((node) => faultsOf(node, byId)),
    ...(assertions.length === 0 ? ['geen enkele assertion'] : []),
  ];
}

function faultsOf(assertion: Node, byId: ReadonlyMap<unknown, Node>): string[] {
  const links = Object.entries(ASSERTION).flatMap(([property, expected]) => {
    const [value, ...more] = list(assertion[property]);
    const node = value !== undefined && value[TYPE] === undefined ? byId.get(value['@id']) : value;
    return more.length > 0 || node === undefined || !typesOf(node).includes(expected)
      ? [`${property} leidt niet naar één ${expected}`]
      : [];
  });
  const mode = list(assertion[`${EARL}mode`]).map((value) => value['@id']);
  const outcome = list(list(assertion[`${EARL}result`])[0]?.[`${EARL}outcome`]).map((value) => value['@id']);
  return [
    ...links,
    ...(mode.length === 1 && MODES.some((name) => mode[0] === EARL + name) ? [] : ['mode']),
    ...(outcome.length === 1 && OUTCOMES.some((name) => outcome[0] === EARL + name) ? [] : ['outcome']),
  ];
}

function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== 'object' || value === null || '@value' in value) return [];
  const node: Node = { ...value };
  return [node, ...Object.entries(node).flatMap(([name, item]) => (name.startsWith('@') ? [] : nodesIn(item)))];
}

function list(value: unknown): Node[] {
  return Array.isArray(value) ? value : [];
}

function typesOf(node: Node): string[] {
  return Array.isArray(node[TYPE]) ? node[TYPE] : [];
}

async function refuse(url: string): Promise<never> {
  throw new Error(`laadt ${url}`);
}
