import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Conventions, Profile, Property } from '../../generated/types';
import { UsageError } from '../config/usage-error';
import { loadProfile, type ProfileModel } from '../profile';

/** A profile as a run uses it. */
export interface ProfileInUse {
  /** name or path to load it by */
  readonly reference: string;
  readonly model: ProfileModel;
  /** without the codes of this target; what a journal names, so that clean-up needs no more than the profile itself */
  readonly base: ProfileModel;
}

type Codes = Readonly<Record<string, string>>;

/** Attributes whose values are a list of which the standard leaves the codes to the municipality. */
const ATTRIBUTES = { kanalen: ['kanaal'], talen: ['taal', 'voorkeurstaal'] } as const;

/** The parts of an identification in another register, by their names on the wire. */
export const IDENTIFICATION_PARTS = { codeObjecttype: 'objecttype', codeRegister: 'register', codeSoortObjectId: 'soortObjectId' } as const;

export type IdentificationPart = keyof typeof IDENTIFICATION_PARTS;

/** How the features name what they refer to: the values that a target may have other codes for. */
export const IDENTIFICATIONS = {
  zaak: { codeObjecttype: 'Zaak', codeRegister: 'Zakenregister', codeSoortObjectId: 'Zaakidentificatie' },
  document: { codeObjecttype: 'Informatieobject', codeRegister: 'Documentenregister', codeSoortObjectId: 'Identificatie' },
  actor: { codeObjecttype: 'mdw', codeRegister: 'msei', codeSoortObjectId: 'idf' },
} as const satisfies Record<string, Record<IdentificationPart, string>>;

/**
 * The profile with the codes a target uses instead of those of the profile. Without such codes it is the profile itself;
 * otherwise a profile with a name of its own, written into `folder`, so that a report shows that it was not the plain one.
 * @throws UsageError when the profile has no place for the codes
 */
export function withConventions(reference: string, conventions: Conventions, folder: string): ProfileInUse {
  const model = loadProfile(reference);
  const { telefoonnummer: _notACode, kanalen, talen, codes = {}, ...identifications } = conventions;
  if (kanalen === undefined && talen === undefined && Object.keys({ ...codes, ...identifications }).length === 0) {
    return { reference, model, base: model };
  }
  const own: Profile = structuredClone(model.definition);
  overrideLists(own, codes);
  codeAttributes(own, 'kanalen', kanalen);
  codeAttributes(own, 'talen', talen);
  codeIdentifications(own, identifications);
  own.name = `${own.name}-eigen-codes`;
  const file = join(folder, `${own.name}.profile.json`);
  writeFileSync(file, JSON.stringify(own));
  return { reference: file, model: loadProfile(file), base: model };
}

function overrideLists(profile: Profile, lists: Readonly<Record<string, Codes>>): void {
  for (const [name, codes] of Object.entries(lists)) {
    const known = profile.codes[name];
    if (known === undefined) {
      throw new UsageError(
        `conventions: profiel ${profile.name} kent geen lijst '${name}'. Het kent ${Object.keys(profile.codes).join(', ')}.`,
      );
    }
    profile.codes[name] = { ...known, ...codes };
  }
}

/** Lets the properties of some attributes use a list of codes, next to what the profile already knew of them. */
function codeAttributes(profile: Profile, list: keyof typeof ATTRIBUTES, codes: Codes | undefined): void {
  if (codes === undefined) {
    return;
  }
  for (const property of propertiesFor(profile, ATTRIBUTES[list])) {
    const name = property.codes ?? list;
    profile.codes[name] = { ...profile.codes[name], ...codes };
    property.codes = name;
  }
}

/** Lets the groups that identify something elsewhere use the codes of this target. */
function codeIdentifications(profile: Profile, given: Pick<Conventions, keyof typeof IDENTIFICATIONS>): void {
  for (const [of, part, code] of givenParts(given)) {
    for (const property of identifyingProperties(profile, part)) {
      const list = property.codes ?? part;
      profile.codes[list] = { ...profile.codes[list], [IDENTIFICATIONS[of][part]]: code };
      property.codes = list;
    }
  }
}

function givenParts(given: Pick<Conventions, keyof typeof IDENTIFICATIONS>): [keyof typeof IDENTIFICATIONS, IdentificationPart, string][] {
  return (['zaak', 'document', 'actor'] as const).flatMap((of) =>
    (['codeObjecttype', 'codeRegister', 'codeSoortObjectId'] as const).flatMap(
      (part): [keyof typeof IDENTIFICATIONS, IdentificationPart, string][] => {
        const code = given[of]?.[part];
        return code === undefined ? [] : [[of, part, code]];
      },
    ),
  );
}

export function identifyingProperties(profile: Profile, part: IdentificationPart): Property[] {
  const properties = Object.values(profile.groups ?? {}).flatMap((group) => Object.entries(group.properties));
  return properties
    .filter(([name, property]) => (property.attribute ?? name) === IDENTIFICATION_PARTS[part])
    .map(([, property]) => property);
}

function propertiesFor(profile: Profile, attributes: readonly string[]): Property[] {
  const properties = Object.values(profile.resources).flatMap((resource) => Object.entries(resource.properties));
  return properties.filter(([name, property]) => attributes.includes(property.attribute ?? name)).map(([, property]) => property);
}
