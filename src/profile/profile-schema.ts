import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ErrorObject, SchemaObject } from 'ajv/dist/2020';
import type { Profile } from '../../generated/types';
import { packageRoot } from '../package-root';
import { didYouMean } from '../suggestion';
import { readyMade } from '../validation/ready-made';
import type { ProfileFault } from './profile-fault';

/** profile.schema.json. */
export function profileSchema(): SchemaObject {
  return JSON.parse(readFileSync(join(packageRoot(), 'schemas', 'profiles', 'profile.schema.json'), 'utf8'));
}

/** Checks a document against profile.schema.json; keys the schema doesn't know are faults too. */
export function checkProfile(content: unknown): { readonly profile: Profile } | { readonly faults: ProfileFault[] } {
  const validate = readyMade('profile');
  // The schema was checked here; the type is generated from the same schema.
  if (validate(content)) return { profile: content as Profile };
  return { faults: (validate.errors ?? []).map(faultOf) };
}

function faultOf(error: ErrorObject): ProfileFault {
  const member: unknown = error.params.additionalProperty;
  return { path: error.instancePath, message: messageOf(error), ...(typeof member === 'string' ? { member } : {}) };
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'een tekst',
  integer: 'een geheel getal',
  number: 'een getal',
  boolean: 'true of false',
  object: 'een object',
  array: 'een lijst',
  null: 'null',
};

function messageOf({ keyword, params, message, parentSchema, data }: ErrorObject): string {
  const value = (name: string): string => JSON.stringify(params[name]);
  switch (keyword) {
    case 'additionalProperties': {
      const known = Object.keys(parentSchema?.properties ?? {});
      return `onbekende sleutel ${value('additionalProperty')}${suggestion(params.additionalProperty, known)}`;
    }
    case 'required':
      return `sleutel ${value('missingProperty')} ontbreekt`;
    case 'type':
      return `moet ${types(params.type)} zijn, geen ${shown(data)}`;
    case 'enum':
      return `${shown(data)} kan niet; kies uit ${listed(params.allowedValues)}${suggestion(data, params.allowedValues)}`;
    case 'const':
      return `moet ${value('allowedValue')} zijn`;
    case 'pattern':
      return `${shown(data)} moet passen op ${value('pattern')}`;
    case 'minimum':
      return `moet ten minste ${value('limit')} zijn`;
    case 'maximum':
      return `moet hoogstens ${value('limit')} zijn`;
    case 'uniqueItems':
      return 'noemt iets twee keer';
    case 'minItems':
    case 'minLength':
      return 'mag niet leeg zijn';
    default:
      return `voldoet niet aan ${keyword} (${message ?? ''})`;
  }
}

function types(type: unknown): string {
  return (Array.isArray(type) ? type : [type]).map((name) => TYPES[String(name)] ?? String(name)).join(', ');
}

function listed(values: unknown): string {
  return (Array.isArray(values) ? values : [values]).map((value) => JSON.stringify(value)).join(', ');
}

/** What stands there instead, cut when long. */
function shown(data: unknown): string {
  const text = JSON.stringify(data) ?? 'niets';
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function suggestion(word: unknown, known: unknown): string {
  return typeof word === 'string' && Array.isArray(known) ? `.${didYouMean(word, known.map(String))}`.replace(/\.$/u, '') : '';
}
