/**
 * Types of everything this package publishes: the object types of the information model (`ObjectTypes`), profiles, configuration,
 * baseline and report. Nothing is loaded at run time.
 */
export type * from '../../generated/types';
export type { JsonObject, JsonValue } from '../profile/json';
export type { DomainObject } from '../profile/object-types';
export type { Violation } from '../validation/violation';
export type { Purpose } from '../validation/wire/wire-schema';
