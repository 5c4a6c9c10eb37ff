import { resolve } from 'node:path';
import { isProfileFile } from '../../config/paths';
import { UsageError } from '../../config/usage-error';
import { loadProfile, type ObjectType, objectTypes, type ProfileModel, readPage } from '../../profile';
import { DEFAULT_PROFILE } from '../../run/target';
import { modelValidator } from '../../schema-package/model-validator';
import { didYouMean } from '../../suggestion';
import { compositeValidator, type Purpose, type Validator, validatorFor } from '../../validation';
import type { OptionValues } from '../command';

/** The name by which `--profile` asks for the information model itself, apart from any form. */
export const MODEL = 'informatiemodel';

/** What documents are judged by. */
export interface Subject {
  readonly validate: Validator;
  /** as a message names it, e.g. `klantcontact (response) volgens profiel open-klant-0.9` */
  readonly label: string;
  /** JSON Pointer to the objects when the document is a page of a list in the form of the profile; undefined when it isn't one */
  readonly pageOf: (document: unknown) => readonly unknown[] | undefined;
  /** place of the objects of a page, for messages */
  readonly itemsAt: string;
}

const PURPOSES: readonly Purpose[] = ['response', 'request', 'patch'];

/** @throws UsageError, or ProfileError */
export function subjectOf({ as, profile, purpose }: OptionValues, folder: string): Subject {
  if (profile === MODEL) {
    return modelSubject(as, purpose);
  }
  const named = typeof profile === 'string' ? profile : DEFAULT_PROFILE;
  const model = loadProfile(isProfileFile(named) ? resolve(folder, named) : named);
  const composite = typeof as === 'string' && Object.hasOwn(model.definition.composites ?? {}, as) ? as : undefined;
  return composite === undefined ? wireSubject(model, as, purposeFrom(purpose)) : compositeSubject(model, composite, purposeFrom(purpose));
}

function modelSubject(as: OptionValues[string], purpose: OptionValues[string]): Subject {
  if (purpose !== undefined) {
    throw new UsageError(`--purpose hoort bij een vorm op de lijn; het ${MODEL} maakt dat onderscheid niet.`);
  }
  const type = named(as, MODEL, objectTypes, (candidate) => [candidate]);
  return { validate: modelValidator(type), label: `${type} volgens het ${MODEL}`, pageOf: () => undefined, itemsAt: '' };
}

function wireSubject(model: ProfileModel, as: OptionValues[string], purpose: Purpose): Subject {
  const type = named(as, `profiel ${model.name}`, model.types(), (candidate) => [candidate, model.resource(candidate).path.slice(1)]);
  const { collectionKey = type } = model.resource(type).definition;
  return {
    validate: validatorFor(model, type, purpose),
    label: `${type} (${purpose}) volgens profiel ${model.name}`,
    pageOf: (document) => pageOf(model, type, document),
    itemsAt: model.definition.collection.items.replace('{collectionKey}', collectionKey),
  };
}

function compositeSubject(model: ProfileModel, name: string, purpose: Purpose): Subject {
  if (purpose === 'patch') {
    throw new UsageError(`--purpose: ${name} kent alleen request en response.`);
  }
  const validate = compositeValidator(model, name, purpose);
  return { validate, label: `${name} (${purpose}) volgens profiel ${model.name}`, pageOf: () => undefined, itemsAt: '' };
}

/** A page that is broken is judged as an object, which says what is wrong; an object is hardly ever a sound page. */
function pageOf(model: ProfileModel, type: ObjectType, document: unknown): readonly unknown[] | undefined {
  const page = readPage(model, type, document);
  const isObject = model.resource(type).idOf(document) !== undefined;
  return typeof page === 'string' || isObject ? undefined : page.items;
}

/** An object type by its name, or by the path of its collection. */
function named(
  asked: OptionValues[string],
  place: string,
  types: readonly ObjectType[],
  words: (type: ObjectType) => readonly string[],
): ObjectType {
  if (typeof asked !== 'string') {
    throw new UsageError(`--as ontbreekt. Kies uit ${types.join(', ')}.`);
  }
  const word = asked.replace(/^\/|\/$/gu, '').toLowerCase();
  const found = types.find((type) => words(type).some((known) => known.toLowerCase() === word));
  if (found === undefined) {
    throw new UsageError(
      `--as: ${place} kent '${asked}' niet.${didYouMean(asked, types.flatMap(words)) || ` Kies uit ${types.join(', ')}.`}`,
    );
  }
  return found;
}

function purposeFrom(asked: OptionValues[string]): Purpose {
  const found = PURPOSES.find((purpose) => purpose === (asked ?? 'response'));
  if (found === undefined) {
    throw new UsageError(`--purpose: '${String(asked)}' kan niet; kies uit ${PURPOSES.join(', ')}.`);
  }
  return found;
}
