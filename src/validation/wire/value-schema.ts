import type { Property } from '../../../generated/types';
import { ProfileError } from '../../profile/profile-error';
import { type Derivation, keywordsOf } from './derivation';
import type { ModelAttribute } from './information-model';
import { isText, type JsonSchema, onTheWire, orEmptyText, orNull } from './json-schema';

/** Schema of a single value: the limits of the model, its values in the spelling of the wire, then the profile's own keywords. */
export function plainValue(derivation: Derivation, where: string, property: Property, attribute: ModelAttribute | undefined): JsonSchema {
  const model = property.derived === undefined ? (attribute?.keywords ?? {}) : { type: 'string' };
  const schema = onTheWire(spelled(digits(model, property), property), keywordsOf(property.schema));
  if (schema.type === undefined) {
    throw new ProfileError(
      `Profiel ${derivation.profile.name}: ${where} staat niet in het informatiemodel en heeft geen type in 'schema'.`,
    );
  }
  return Object.values(property.values ?? {}).includes(null) ? orNull(schema) : schema;
}

/** The same schema, accepting what stands for "not filled in" on this side of the wire. */
export function withEmpties(derivation: Derivation, property: Property, schema: JsonSchema): JsonSchema {
  const hasEmptyForm = property.emptyAs !== undefined || property.subtype !== undefined;
  switch (derivation.view) {
    case 'response': {
      if (property.nullable !== true && !hasEmptyForm) return schema;
      return orNull(isText(schema) ? orEmptyText(schema) : schema);
    }
    case 'request':
    case 'patch': {
      const read = property.emptyAs === '' && property.required !== true && isText(schema) ? orEmptyText(schema) : schema;
      return property.nullable === true ? orNull(read) : read;
    }
    default:
      return property.nullable === true ? orNull(schema) : schema;
  }
}

/** A number of the model that stands as text on the wire. */
function digits(model: JsonSchema, property: Property): JsonSchema {
  return property.convert === 'digits' ? { type: 'string', pattern: '^-?[0-9]+$' } : model;
}

/** The values of the model replaced by those on the wire; true and false need no list. */
function spelled(model: JsonSchema, { values, codes }: Property): JsonSchema {
  if (codes !== undefined) return without(model, 'enum');
  if (values === undefined) return model;
  const names = Array.isArray(model.enum) ? model.enum.map(String) : Object.keys(values);
  const wire = [...new Set(names.map((name) => (name in values ? (values[name] ?? null) : name)))].filter((value) => value !== null);
  const [first] = wire;
  if (typeof first === 'boolean') return { type: 'boolean' };
  return { ...without(model, 'enum'), type: typeof first === 'number' ? 'number' : 'string', enum: wire };
}

function without(schema: JsonSchema, keyword: string): JsonSchema {
  return Object.fromEntries(Object.entries(schema).filter(([name]) => name !== keyword));
}
