import { create } from 'xmlbuilder2';

/** An element of a parsed XML document. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

interface Rule {
  required: string[];
  optional: string[];
  /** in the order in which they may appear */
  children: string[];
  /** children that may appear more than once */
  many: string[];
}

/**
 * What junit-10.xsd of Jenkins' xUnit plugin allows, as far as the kit uses it, with what other readers added to a test case and
 * all of them accept: its properties (Jenkins' JUnit plugin, pytest), its file (GitLab) and its line.
 */
const RULES: Record<string, Rule> = {
  testsuites: {
    required: [],
    optional: ['name', 'time', 'tests', 'failures', 'errors'],
    children: ['testsuite'],
    many: ['testsuite'],
  },
  testsuite: {
    required: ['name', 'tests', 'failures', 'errors'],
    optional: ['time', 'skipped', 'timestamp', 'hostname', 'id', 'package'],
    children: ['properties', 'testcase', 'system-out', 'system-err'],
    many: ['testcase'],
  },
  testcase: {
    required: ['name', 'classname'],
    optional: ['time', 'file', 'line'],
    children: ['properties', 'skipped', 'error', 'failure', 'system-out', 'system-err'],
    many: [],
  },
  properties: { required: [], optional: [], children: ['property'], many: ['property'] },
  property: { required: ['name', 'value'], optional: [], children: [], many: [] },
  skipped: { required: [], optional: ['message', 'type'], children: [], many: [] },
  error: { required: [], optional: ['message', 'type'], children: [], many: [] },
  failure: { required: [], optional: ['message', 'type'], children: [], many: [] },
  'system-out': { required: [], optional: [], children: [], many: [] },
  'system-err': { required: [], optional: [], children: [], many: [] },
};

const NUMBERS = ['tests', 'failures', 'errors', 'skipped', 'time', 'line'];
/** Characters XML 1.0 has no place for, not even as a reference. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must not occur
const INVALID = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}|&#(?:x[01]?[0-9a-f]|[0-9]|[12][0-9]|3[01]);/iu;

/** Everything in which a document breaks the rules; empty when it is sound. */
export function checkJunit(xml: string): string[] {
  const faults = INVALID.test(xml) ? ['teken dat niet in XML mag'] : [];
  const root = parse(xml);
  return [...faults, ...(root.name === 'testsuites' ? [] : ['andere wortel']), ...checkElement(root), ...checkTotals(root)];
}

export function elements(xml: string, name: string): Element[] {
  const all = (element: Element): Element[] => [...(element.name === name ? [element] : []), ...element.children.flatMap(all)];
  return all(parse(xml));
}

function checkElement(element: Element): string[] {
  const rule = RULES[element.name];
  if (rule === undefined) {
    return [`onbekend element ${element.name}`];
  }
  const names = Object.keys(element.attributes);
  const children = element.children.map((child) => child.name);
  const order = children.map((child) => rule.children.indexOf(child));
  return [
    ...rule.required.filter((name) => !names.includes(name)).map((name) => `${element.name} zonder ${name}`),
    ...names.filter((name) => !rule.required.includes(name) && !rule.optional.includes(name)).map((name) => `${element.name} met ${name}`),
    ...names
      .filter((name) => NUMBERS.includes(name) && !/^\d+(?:\.\d+)?$/u.test(element.attributes[name] ?? ''))
      .map((name) => `${name} is geen getal`),
    ...(order.some((position, index) => position < (order[index - 1] ?? 0)) ? [`volgorde in ${element.name}`] : []),
    ...children.filter((child, index) => !rule.many.includes(child) && children.indexOf(child) !== index).map((child) => `${child} dubbel`),
    ...element.children.flatMap(checkElement),
  ];
}

function checkTotals(root: Element): string[] {
  const count = (element: Element, name: string): number =>
    (element.name === name ? 1 : 0) + element.children.reduce((sum, child) => sum + count(child, name), 0);
  const names: [string, string][] = [
    ['tests', 'testcase'],
    ['failures', 'failure'],
    ['errors', 'error'],
    ['skipped', 'skipped'],
  ];
  return [root, ...root.children].flatMap((element) =>
    names
      .filter(
        ([attribute, name]) =>
          element.attributes[attribute] !== undefined && Number(element.attributes[attribute]) !== count(element, name),
      )
      .map(([attribute]) => `${attribute} van ${element.name} klopt niet`),
  );
}

function parse(xml: string): Element {
  return convert(create(xml).root().toObject({ verbose: true }) as never);
}

/** Verbose form of the parser: every element is a list under its name, attributes start with '@', text is '#'. */
function convert(object: Record<string, unknown>): Element {
  const [name = ''] = Object.keys(object);
  return element(name, (Array.isArray(object[name]) ? object[name][0] : object[name]) as Record<string, unknown> | string);
}

function element(name: string, content: Record<string, unknown> | string): Element {
  if (typeof content === 'string') {
    return { name, attributes: {}, children: [], text: content };
  }
  const made: Element = { name, attributes: {}, children: [], text: '' };
  for (const [key, value] of Object.entries(content ?? {})) {
    if (key.startsWith('@')) {
      made.attributes[key.slice(1)] = String(value);
    } else if (key.startsWith('#')) {
      made.text += String(value);
    } else {
      for (const item of Array.isArray(value) ? value : [value]) made.children.push(element(key, item));
    }
  }
  return made;
}
