import type { DomainObject, JsonObject, JsonValue, ObjectType, ProfileModel } from '../../profile';
import type { Context } from '../behaviour';
import { Problem } from '../problem';
import { below } from '../refusal';
import { create } from './write';

/** One part of a composite operation: what was created for it, or nothing when it wasn't sent. */
export interface Part {
  readonly name: string;
  readonly created?: { readonly type: ObjectType; readonly object: DomainObject };
}

interface PartForm {
  readonly name: string;
  readonly type: ObjectType;
  readonly required: boolean;
  readonly linkedBy: string | undefined;
}

/**
 * Several objects in one call, all or nothing (wire-profiles §13): the first part is the main object, the server
 * links the others to it.
 */
export function createTogether(composite: string, body: JsonValue, c: Context): Part[] {
  const document = asDocument(body) ?? {};
  return c.register.transact(() => {
    let main: DomainObject | undefined;
    return partForms(c.profile, composite).map((form): Part => {
      const sent = document[form.name] ?? null;
      if (sent === null && !form.required) return { name: form.name };
      const linked = { ...documentOf(sent, form.name), ...linkTo(main, form, c.profile) };
      const object = below(form.name, () => create(form.type, linked, c));
      main ??= object;
      return { name: form.name, created: { type: form.type, object } };
    });
  });
}

function partForms(profile: ProfileModel, composite: string): PartForm[] {
  return Object.entries(profile.definition.composites?.[composite]?.parts ?? {}).flatMap(([name, part]) => {
    const type = profile.types().find((candidate) => candidate === part.resource);
    return type === undefined ? [] : [{ name, type, required: part.required, linkedBy: part.linkedBy }];
  });
}

function linkTo(main: DomainObject | undefined, { type, linkedBy }: PartForm, profile: ProfileModel): JsonObject {
  if (main === undefined || linkedBy === undefined) return {};
  return profile.resource(type).toRequest({ [linkedBy]: main.id }, { partial: true });
}

function documentOf(sent: JsonValue, part: string): JsonObject {
  const document = asDocument(sent);
  if (document !== undefined) return document;
  const code = sent === null ? 'required' : 'invalid';
  throw new Problem('refused', 'invalid', 'Een of meer gegevens zijn ongeldig.', [
    { name: part, code, reason: 'Dit onderdeel moet een object zijn.' },
  ]);
}

function asDocument(value: JsonValue): JsonObject | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}
