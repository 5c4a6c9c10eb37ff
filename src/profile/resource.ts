import type { Resource } from '../../generated/types';
import { attributePaths, inverseAttributes, wirePath } from './attributes';
import { decodeRequest, decodeResponse } from './decode';
import { encodeObject, type RequestOptions } from './encode';
import { fieldAt } from './filter-path';
import { type FoundFilter, filterFor, filterText, filterValue, type Match } from './filters';
import { type JsonObject, type JsonValue, memberOf } from './json';
import type { DomainObject, ObjectType } from './object-types';
import { pointerOf } from './pointer';
import { ProfileError } from './profile-error';
import type { ServerView } from './server-view';
import { showObject } from './show';
import type { WireForm } from './wire-form';

export type Operation = Resource['operations'][number];

/** How one object type goes over HTTP in a profile. */
export class ResourceModel {
  #attributes: readonly string[] | undefined;

  constructor(
    readonly form: WireForm,
    readonly type: ObjectType,
    readonly definition: Resource,
  ) {}

  /** Path of the collection, below the base URL. */
  get path(): string {
    return this.definition.path;
  }

  /** Attribute that names the subtype (soortActor, soortPartij), where the profile nests subtype data. */
  get discriminator(): string | undefined {
    return this.#fields().find((field) => field.kind === 'subtype')?.discriminator;
  }

  /** Path of one object, below the base URL; the id is percent-encoded. Throws ProfileError for an id that would lead elsewhere. */
  itemPath(id: string): string {
    if (!isIdentity(id)) throw new ProfileError(`'${id}' kan geen ID van ${this.type} zijn.`);
    return this.definition.itemPath.replace('{id}', () => encodeURIComponent(id));
  }

  offers(operation: Operation): boolean {
    return this.definition.operations.includes(operation);
  }

  /** Attributes an object keeps, in the order of the profile; groups dotted ('contactnaam.voornaam'), without id and without relations other objects keep. */
  attributes(): string[] {
    this.#attributes ??= attributePaths(this.#fields());
    return [...this.#attributes];
  }

  /** Whether the profile carries an attribute (a whole group, or a part of one when dotted). */
  carries(attribute: string): boolean {
    return this.attributes().some((path) => path === attribute || path.startsWith(`${attribute}.`));
  }

  /** Whether a consumer has to give an attribute when registering. */
  requires(attribute: string): boolean {
    return fieldAt(this.form, this.type, attribute)?.field?.property.required === true;
  }

  /**
   * How a consumer empties an attribute: by writing a value for empty, or by leaving it out of a full replacement where the
   * profile has no such value. An attribute that can't be empty is written empty, so that the target refuses it.
   */
  emptiedBy(attribute: string): 'value' | 'absence' {
    const property = fieldAt(this.form, this.type, attribute)?.field?.property;
    const hasEmptyValue = property?.nullable === true || property?.list === true || property?.emptyAs === '';
    return hasEmptyValue || this.requires(attribute) || !this.offers('replace') ? 'value' : 'absence';
  }

  /** Attributes that show objects referring to this one (hadBetrokkenen, digitaleAdressen, partijIdentificatoren). */
  inverses(): string[] {
    return inverseAttributes(this.#fields());
  }

  /** Kit side: the body of a POST, PUT or PATCH. Throws ProfileError for an attribute the profile doesn't have. */
  toRequest(object: DomainObject, options: RequestOptions = {}): JsonObject {
    return encodeObject(this.#fields(), object, { ...options, form: this.form, place: this.type });
  }

  /** Kit side: the object in an answer; tolerant, empty attributes left out. */
  fromResponse(wire: unknown): DomainObject {
    return decodeResponse(this.#fields(), wire, this.form);
  }

  /** Kit side: the id in an answer; undefined when there is none an object can be found by. */
  idOf(wire: unknown): string | undefined {
    const id = memberOf(wire, this.form.definition.identifier.property);
    return isIdentity(id) ? id : undefined;
  }

  /** Server side: what a consumer sent. */
  fromRequest(wire: JsonValue): DomainObject {
    return decodeRequest(this.#fields(), wire, this.form);
  }

  /** Server side: the object as it is shown. */
  toResponse(object: DomainObject, view: ServerView): JsonObject {
    return showObject(this.type, object, { form: this.form, view });
  }

  /**
   * JSON Pointer to the property of an attribute, e.g. '/partijIdentificatie/contactnaam/voornaam'. The object tells
   * which subtype is meant. Throws ProfileError for an attribute the profile doesn't have.
   */
  propertyPath(attribute: string, object: DomainObject = {}): string {
    return pointerOf(wirePath(this.#fields(), attribute, object, `${this.type} in ${this.form.definition.name}`));
  }

  /** The filter on a path through the information model; without `match` the strictest that compares values. */
  filterFor(path: string, match?: Match): FoundFilter | undefined {
    return filterFor(this.definition, path, match);
  }

  /** Kit side: the query value for a filter. Throws ProfileError for a value that can't be asked for. */
  filterValue(name: string, value: unknown): string {
    return filterText(this.form, this.type, name, value);
  }

  /** Server side: the value in the model that a query value asks for. */
  filterDomainValue(name: string, text: string): unknown {
    return filterValue(this.form, this.type, name, text);
  }

  #fields() {
    return this.form.fieldsOf(this.type);
  }
}

/** An empty id or a dot segment would turn the path of an object into that of something else. */
function isIdentity(id: unknown): id is string {
  return typeof id === 'string' && !['', '.', '..'].includes(id);
}
