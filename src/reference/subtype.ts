import type { DomainObject, ObjectType, ProfileModel } from '../profile';

/** The attributes of the subtypes that an object doesn't belong to: a persoon has no naam, an organisatie no contactnaam. */
export function foreignSubtypeAttributes(profile: ProfileModel, type: ObjectType, object: DomainObject): string[] {
  return profile.fieldsOf(type).flatMap((field) => {
    if (field.kind !== 'subtype') return [];
    const own = field.variants.get(String(object[field.discriminator])) ?? [];
    const all = new Set([...field.variants.values()].flat().map(({ attribute }) => attribute));
    return [...all].filter((attribute) => !own.some((ours) => ours.attribute === attribute));
  });
}
