import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ErrorObject, SchemaObject } from 'ajv/dist/2020';
import type { Profile } from '../../generated/types';
import { packageRoot } from '../package-root';
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

function messageOf({ keyword, params, message }: ErrorObject): string {
  const value = (name: string): string => JSON.stringify(params[name]);
  switch (keyword) {
    case 'additionalProperties':
      return `onbekende sleutel ${value('additionalProperty')}`;
    case 'required':
      return `sleutel ${value('missingProperty')} ontbreekt`;
    case 'type':
      return `moet van type ${value('type')} zijn`;
    case 'enum':
      return `moet een zijn van ${value('allowedValues')}`;
    case 'const':
      return `moet ${value('allowedValue')} zijn`;
    case 'pattern':
      return `moet passen op ${value('pattern')}`;
    case 'minItems':
    case 'minLength':
      return 'mag niet leeg zijn';
    default:
      return `voldoet niet aan ${keyword} (${message ?? ''})`;
  }
}
