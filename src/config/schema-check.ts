import type { ErrorObject } from 'ajv/dist/2020';
import type { Configuration } from '../../generated/types';
import { didYouMean } from '../suggestion';
import { readyMade } from '../validation/ready-made';

/** One thing that is wrong with a configuration. */
export interface SchemaFault {
  /** JSON Pointer of the setting; for an unknown setting that of the setting itself */
  readonly pointer: string;
  /** Dutch, without the place */
  readonly text: string;
}

/** Checks a document against schemas/config.schema.json: the typed configuration, or everything that is wrong with it. */
export function checkConfiguration(document: unknown): { configuration: Configuration } | { faults: SchemaFault[] } {
  const validate = readyMade('config');
  if (validate(document)) {
    // The contract was checked one line up; the type is generated from the same schema.
    return { configuration: document as Configuration };
  }
  const errors = (validate.errors ?? []).filter((error) => !isBranchOfChoice(error));
  const telling = errors.filter((error) => error.keyword !== 'oneOf' || !errors.some((other) => isWithin(other, error)));
  return { faults: telling.map(faultOf) };
}

/** Why each form of a choice does not fit says less than what the choice is. */
function isBranchOfChoice(error: ErrorObject): boolean {
  const isChoice = error.instancePath === '/optional' || error.instancePath === '/proxy';
  return isChoice && (error.keyword === 'const' || error.keyword === 'type');
}

function isWithin(inner: ErrorObject, outer: ErrorObject): boolean {
  return inner !== outer && `${inner.instancePath}/`.startsWith(`${outer.instancePath}/`);
}

function faultOf(error: ErrorObject): SchemaFault {
  const { keyword, params, instancePath } = error;
  if (keyword === 'additionalProperties') {
    const unknown = String(params.additionalProperty);
    const text = `onbekende instelling '${unknown}'.${didYouMean(unknown, Object.keys(error.parentSchema?.properties ?? {}))}`;
    return { pointer: `${instancePath}/${unknown.replaceAll('~', '~0').replaceAll('/', '~1')}`, text };
  }
  return { pointer: instancePath, text: explanation(error) };
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'een tekst',
  integer: 'een geheel getal',
  number: 'een getal',
  boolean: 'true of false',
  object: 'een object',
  array: 'een lijst',
};

function explanation(error: ErrorObject): string {
  const { keyword, params, data } = error;
  const simple: Readonly<Record<string, () => string>> = {
    type: () => `moet ${TYPE_NAMES[String(params.type)] ?? String(params.type)} zijn.`,
    required: () => `'${params.missingProperty}' ontbreekt.`,
    dependentRequired: () => `'${params.missingProperty}' hoort bij '${params.property}' en ontbreekt.`,
    enum: () => choice(data, params.allowedValues),
    discriminator: () => choice(params.tagValue, schemesIn(error.parentSchema)),
    minLength: () => 'mag niet leeg zijn.',
    maxLength: () => `is langer dan ${params.limit} tekens.`,
    minimum: () => `moet ten minste ${params.limit} zijn.`,
    maximum: () => `mag hoogstens ${params.limit} zijn.`,
    exclusiveMinimum: () => `moet groter zijn dan ${params.limit}.`,
    uniqueItems: () => 'noemt iets twee keer.',
    pattern: () => `'${String(data)}' heeft niet de vorm die hier hoort: ${error.parentSchema?.description ?? params.pattern}`,
    oneOf: () =>
      error.instancePath === '/proxy'
        ? "moet 'none' zijn of een object met 'url'."
        : "moet 'alle' zijn of een lijst van kenmerken van eisen.",
    minProperties: () => "heeft naast 'name' precies een van 'value', 'valueVariable' en 'generate'.",
    maxProperties: () => "heeft naast 'name' precies een van 'value', 'valueVariable' en 'generate'.",
  };
  return simple[keyword]?.() ?? `klopt niet: ${error.message ?? keyword}.`;
}

function choice(given: unknown, allowed: unknown): string {
  const options = Array.isArray(allowed) ? allowed.map(String) : [];
  return `'${String(given)}' kan niet; kies uit ${options.join(', ')}.${didYouMean(String(given), options)}`;
}

/** The values of the property that decides between the forms of an object. */
function schemesIn(schema: ErrorObject['parentSchema']): string[] {
  const branches: unknown[] = Array.isArray(schema?.oneOf) ? schema.oneOf : [];
  return branches.flatMap((branch) => {
    const scheme = member(member(branch, 'properties'), 'scheme');
    const several = member(scheme, 'enum');
    return Array.isArray(several) ? several.map(String) : [String(member(scheme, 'const'))];
  });
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined;
}
