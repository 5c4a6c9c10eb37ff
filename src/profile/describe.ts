import type { Profile } from '../../generated/types';
import { packageRoot } from '../package-root';
import { InformationModel } from '../validation/wire/information-model';
import type { ProfileModel } from './model';
import { needsOfCapabilities, needsOfRequirements } from './needs';
import { type ObjectType, objectTypes } from './object-types';
import type { Operation } from './resource';

/** What a profile makes of one object type. */
export interface TypeDescription {
  readonly type: ObjectType;
  readonly path: string;
  readonly itemPath: string;
  readonly operations: readonly Operation[];
  readonly missingOperations: readonly Operation[];
  /** Every attribute, groups dotted, with a JSON Pointer to its property. */
  readonly attributes: readonly { readonly attribute: string; readonly property: string }[];
  /** Attributes of the information model that the profile has no property for. */
  readonly missingAttributes: readonly string[];
  readonly filters: readonly { readonly parameter: string; readonly path: string; readonly match: string }[];
  /** Paths of the information model that requirements search by and the profile has no filter on. */
  readonly missingFilters: readonly string[];
}

/** A profile as one document: what it maps, and what it leaves out. */
export interface ProfileDescription {
  readonly name: string;
  readonly title: string;
  readonly version: string;
  readonly digest: string;
  /** Built-in profile that it is built on. */
  readonly base?: string;
  readonly basePath: string;
  readonly types: readonly TypeDescription[];
  /** Object types of the information model that the profile doesn't have. */
  readonly missingTypes: readonly ObjectType[];
  readonly composites: readonly string[];
  readonly differences: Profile['differences'];
  readonly irregularities: NonNullable<Profile['irregularities']>;
}

const OPERATIONS: readonly Operation[] = ['list', 'create', 'read', 'replace', 'update', 'delete'];

/** Everything about a profile that a user wants to check before a run; see untestableRequirements for the consequences. */
export function describeProfile(profile: ProfileModel, model = new InformationModel(packageRoot())): ProfileDescription {
  const { name, definition, digest, base } = profile;
  const { title, version, basePath, composites = {}, differences, irregularities = [] } = definition;
  return {
    ...{ name, title, version, digest, ...(base === undefined ? {} : { base }), basePath },
    types: profile.types().map((type) => describeType(profile, type, model.attributes(type))),
    missingTypes: objectTypes.filter((type) => !profile.has(type) && model.attributes(type).length > 0),
    composites: Object.keys(composites),
    differences,
    irregularities,
  };
}

function describeType(profile: ProfileModel, type: ObjectType, ofModel: readonly string[]): TypeDescription {
  const resource = profile.resource(type);
  const { path, itemPath, operations, filters } = resource.definition;
  return {
    ...{ type, path, itemPath, operations },
    missingOperations: OPERATIONS.filter((operation) => !resource.offers(operation)),
    attributes: resource.attributes().map((attribute) => ({ attribute, property: resource.propertyPath(attribute) })),
    missingAttributes: ofModel.filter((attribute) => !resource.carries(attribute)),
    filters: Object.entries(filters).map(([parameter, filter]) => ({ parameter, path: filter.path, match: filter.match ?? 'equals' })),
    missingFilters: neededPaths(type).filter((searched) => resource.filterFor(searched) === undefined),
  };
}

/** Paths that some requirement searches by. */
function neededPaths(type: ObjectType): string[] {
  const needs = [...Object.values(needsOfCapabilities), ...Object.values(needsOfRequirements)].flat();
  return [
    ...new Set(needs.flatMap((need) => (need.kind === 'filter' && need.type === type && need.match === undefined ? [need.path] : []))),
  ];
}
