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

/**
 * The profile with the codes a target uses instead of those of the profile. Without such codes it is the profile itself;
 * otherwise a profile with a name of its own, written into `folder`, so that a report shows that it was not the plain one.
 * @throws UsageError when the profile has no place for the codes
 */
export function withConventions(reference: string, conventions: Conventions, folder: string): ProfileInUse {
  const model = loadProfile(reference);
  const { kanalen, talen, codes = {} } = conventions;
  if (kanalen === undefined && talen === undefined && Object.keys(codes).length === 0) {
    return { reference, model, base: model };
  }
  const own: Profile = structuredClone(model.definition);
  overrideLists(own, codes);
  codeAttributes(own, 'kanalen', kanalen);
  codeAttributes(own, 'talen', talen);
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

function propertiesFor(profile: Profile, attributes: readonly string[]): Property[] {
  const properties = Object.values(profile.resources).flatMap((resource) => Object.entries(resource.properties));
  return properties.filter(([name, property]) => attributes.includes(property.attribute ?? name)).map(([, property]) => property);
}
