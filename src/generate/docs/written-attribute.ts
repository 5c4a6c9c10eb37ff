import type { Property } from '../../../generated/types';
import { isJsonObject, type ObjectType, type ProfileModel } from '../../profile';
import { fieldAt } from '../../profile/filter-path';
import type { InformationModel } from '../../validation/wire/information-model';
import { type JsonSchema, onTheWire } from '../../validation/wire/json-schema';

/** How an attribute is written: in the information model, or on the wire in a profile. */
export interface Written {
  /** where it stands, names separated by dots */
  readonly place: string;
  /** Dutch: type and limits, and what else holds */
  readonly form: readonly string[];
}

/** An attribute as the information model has it; undefined when it doesn't. */
export function inModel(model: InformationModel, type: ObjectType, attribute: string): Written | undefined {
  const found = model.attribute(type, attribute);
  if (found === undefined) return undefined;
  const isRequired = found.cardinality?.startsWith('1') === true;
  return { place: attribute, form: [formOf(found.keywords), ...(isRequired ? ['verplicht'] : [])] };
}

/** An attribute as a profile writes it; undefined when it doesn't carry it. */
export function inProfile(profile: ProfileModel, model: InformationModel, type: ObjectType, attribute: string): Written | undefined {
  if (!profile.has(type) || !profile.resource(type).carries(attribute)) return undefined;
  const property = fieldAt(profile, type, attribute)?.field?.property ?? {};
  const own = isJsonObject(property.schema) ? property.schema : {};
  const keywords = onTheWire(model.attribute(type, attribute)?.keywords ?? {}, own);
  const reference = property.reference === undefined ? formOf(keywords) : referenceForm(profile, property);
  const place = profile.resource(type).propertyPath(attribute).slice(1).replaceAll('/', '.');
  return { place, form: [reference, ...extras(profile, property)].filter((part) => part !== '') };
}

function referenceForm({ definition }: ProfileModel, { reference = '', list }: Property): string {
  const shape = definition.reference.style === 'string' ? 'kenmerk als tekst' : `object met ${definition.identifier.property}`;
  return `verwijzing naar ${reference}: ${list === true ? 'lijst van ' : ''}${shape}`;
}

function extras({ definition }: ProfileModel, { required, nullable, readOnly, deprecated, values, codes, convert }: Property): string[] {
  const mapped = values ?? (codes === undefined ? undefined : definition.codes[codes]);
  const pairs = Object.entries(mapped ?? {}).filter(([from, to]) => from !== to);
  const shown = pairs.slice(0, 6).map(([from, to]) => `${from} → ${String(to)}`);
  return [
    required === true ? 'verplicht' : '',
    nullable === true ? 'mag null zijn' : '',
    readOnly === true ? 'alleen lezen' : '',
    deprecated === true ? 'verouderd' : '',
    convert === 'digits' ? 'cijfers als tekst' : '',
    shown.length === 0 ? '' : `waarden: ${shown.join(', ')}${pairs.length > shown.length ? ', …' : ''}`,
  ];
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'tekst',
  integer: 'geheel getal',
  number: 'getal',
  boolean: 'ja/nee (boolean)',
  object: 'object',
  array: 'lijst',
};
const FORMATS: Readonly<Record<string, string>> = {
  'date-time': 'datum en tijd',
  date: 'datum',
  uuid: 'uuid',
  uri: 'uri',
  email: 'e-mailadres',
};

/** The type and limits of a value in a few Dutch words. */
function formOf(schema: JsonSchema): string {
  const { type, format, enum: values, minLength, maxLength, minimum, maximum, pattern } = schema;
  const name = typeof format === 'string' ? (FORMATS[format] ?? format) : typeof type === 'string' ? (TYPES[type] ?? type) : '';
  const parts = [
    Array.isArray(values) ? `een van ${values.map(String).join(', ')}` : name,
    minLength === 1 ? 'niet leeg' : typeof minLength === 'number' && minLength > 1 ? `ten minste ${minLength} tekens` : '',
    typeof maxLength === 'number' ? `hoogstens ${maxLength} tekens` : '',
    typeof minimum === 'number' ? `vanaf ${minimum}` : '',
    typeof maximum === 'number' ? `tot en met ${maximum}` : '',
    typeof pattern === 'string' && pattern.length <= 40 ? `patroon ${pattern}` : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}
