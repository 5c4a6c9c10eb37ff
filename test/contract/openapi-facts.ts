import { isRecord } from '../../src/profile';
import { schemaFacts } from './schema-facts';

type Node = Readonly<Record<string, unknown>>;

/** What a document says about one value, in words: its type, its limits ('maxLength=50') and marks ('required', 'nullable'). */
export type Fact = readonly string[];

/** Facts by the path of the value, within one place of the document. */
export type Facts = Readonly<Record<string, Fact>>;

/** Facts of a whole OpenAPI document (3.0 or 3.1), by place: 'GET /klantcontacten parameters', 'POST /klantcontacten request'. */
export type DocumentFacts = Readonly<Record<string, Facts>>;

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

/** Names, types and limits of everything in an OpenAPI document, without its texts, examples and error answers. */
export function openApiFacts(document: Node): DocumentFacts {
  const places = members(document.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => isRecord(item) && method in item).flatMap((method) => {
      const shared = list(record(item).parameters);
      return operationFacts(document, `${method.toUpperCase()} ${path}`, record(record(item)[method]), shared);
    }),
  );
  return Object.fromEntries(places.sort(([one], [other]) => (one < other ? -1 : 1)));
}

function operationFacts(document: Node, place: string, operation: Node, shared: readonly unknown[]): [string, Facts][] {
  const parameters = [...shared, ...list(operation.parameters)].map(record);
  const body = contentSchema(operation.requestBody);
  return [
    [`${place} parameters`, parameterFacts(document, parameters)],
    ...(body === undefined ? [] : [[`${place} request`, schemaFacts(document, body)] satisfies [string, Facts]]),
    ...members(operation.responses)
      .filter(([status]) => status.startsWith('2'))
      .map(([status, response]): [string, Facts] => [`${place} ${status}`, answerFacts(document, response)]),
  ];
}

function answerFacts(document: Node, response: unknown): Facts {
  const schema = contentSchema(response);
  const headers = members(record(response).headers).map(([name]): [string, Fact] => [`header ${name.toLowerCase()}`, []]);
  return { ...Object.fromEntries(headers), ...(schema === undefined ? {} : schemaFacts(document, schema)) };
}

function parameterFacts(document: Node, parameters: readonly Node[]): Facts {
  const facts = parameters.flatMap((parameter) => {
    const extra = ['required', 'deprecated'].filter((mark) => parameter[mark] === true);
    const separate = parameter.explode === false ? ['explode=false'] : [];
    return Object.entries(schemaFacts(document, record(parameter.schema))).map(([path, fact]): [string, Fact] => [
      `${String(parameter.in)} ${String(parameter.name)}${path}`,
      path === '' ? [...fact, ...extra, ...separate] : fact,
    ]);
  });
  return Object.fromEntries(facts.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** The first media type stands for all. */
function contentSchema(holder: unknown): Node | undefined {
  const [first] = members(record(holder).content);
  return first === undefined ? undefined : record(record(first[1]).schema);
}

function members(value: unknown): [string, unknown][] {
  return Object.entries(record(value));
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function record(value: unknown): Node {
  return isRecord(value) ? value : {};
}
