import type { Profile } from '../../generated/types';
import { compileResource } from './compile-fields';
import type { Field } from './field';
import { type ObjectType, objectTypes } from './object-types';
import { ProfileError } from './profile-error';
import { ResourceModel } from './resource';
import type { WireForm } from './wire-form';

/** A profile in use: how each object type goes over HTTP. */
export class ProfileModel implements WireForm {
  readonly #fields = new Map<ObjectType, readonly Field[]>();
  readonly #resources = new Map<ObjectType, ResourceModel>();

  /**
   * `digest`: sha256 of the profile file, hexadecimal; of a file on top of a built-in profile, of both.
   * `base`: the built-in profile that it is built on.
   */
  constructor(
    readonly definition: Profile,
    readonly digest: string,
    readonly base?: string,
  ) {
    for (const type of this.types()) {
      const resource = definition.resources[type];
      if (resource === undefined) continue;
      this.#fields.set(type, compileResource(definition, resource.properties));
      this.#resources.set(type, new ResourceModel(this, type, resource));
    }
  }

  get name(): string {
    return this.definition.name;
  }

  /** The object types this profile carries, in the order of the information model. */
  types(): ObjectType[] {
    return objectTypes.filter((type) => this.has(type));
  }

  has(type: ObjectType): boolean {
    return Object.hasOwn(this.definition.resources, type);
  }

  /** Throws ProfileError for an object type the profile doesn't carry. */
  resource(type: ObjectType): ResourceModel {
    const found = this.#resources.get(type);
    if (found === undefined) throw new ProfileError(`Het profiel ${this.name} kent het objecttype ${type} niet.`);
    return found;
  }

  fieldsOf(type: ObjectType): readonly Field[] {
    return this.#fields.get(type) ?? [];
  }
}
