import type { DomainObject, ObjectType, ProfileModel } from '../profile';

/** One reference attribute of an object type: its values are ids of objects of type `to`. */
export interface Relation {
  readonly attribute: string;
  readonly to: ObjectType;
}

/** Objects of `of` that refer to this one through `via`, written together with this one: replacing the set. */
export interface OwnedSet {
  readonly attribute: string;
  readonly of: ObjectType;
  readonly via: string;
  /** Whole objects that come and go with this one, or references to objects that exist on their own. */
  readonly embedded: boolean;
}

/** Per object type the attributes that refer to other objects, as the profile declares them. */
export type Relations = ReadonlyMap<ObjectType, readonly Relation[]>;

type Fields = ReturnType<ProfileModel['fieldsOf']>;

/** The reference attributes of every object type, also those of its subtypes. */
export function relationsOfProfile(profile: ProfileModel): Relations {
  return new Map(profile.types().map((type) => [type, distinct(relationsIn(profile.fieldsOf(type)))]));
}

function relationsIn(fields: Fields): Relation[] {
  return fields.flatMap((field) => {
    if (field.kind === 'reference') return [{ attribute: field.attribute, to: field.to }];
    return field.kind === 'subtype' ? relationsIn([...field.variants.values()].flat()) : [];
  });
}

/** Two wire names of one attribute, or one attribute in two subtypes, are one relation. */
function distinct(relations: readonly Relation[]): Relation[] {
  return [...new Map(relations.map((relation) => [relation.attribute, relation])).values()];
}

/** The sets that a profile lets a consumer write together with an object. */
export function ownedSets(profile: ProfileModel, type: ObjectType): OwnedSet[] {
  return profile.fieldsOf(type).flatMap((field): OwnedSet[] => {
    if (field.kind === 'embed') return [{ attribute: field.attribute, of: field.of, via: field.via, embedded: true }];
    if (field.kind !== 'inverse' || !field.writable) return [];
    return [{ attribute: field.attribute, of: field.of, via: field.via, embedded: false }];
  });
}

export function relationsOf(relations: Relations, type: ObjectType): readonly Relation[] {
  return relations.get(type) ?? [];
}

export function relationOf(relations: Relations, type: ObjectType, attribute: string): Relation | undefined {
  return relationsOf(relations, type).find((relation) => relation.attribute === attribute);
}

/** The ids in a reference attribute, whether it holds one id, a list of ids or nothing. */
export function idsIn(object: DomainObject, attribute: string): string[] {
  const value = object[attribute];
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((id): id is string => typeof id === 'string' && id !== '');
}

/** The object's own id. */
export function idOf(object: DomainObject): string {
  return typeof object.id === 'string' ? object.id : '';
}
