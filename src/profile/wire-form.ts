import type { Profile } from '../../generated/types';
import type { Field } from './field';
import type { ObjectType } from './object-types';

/** What reading and writing objects needs to know of a profile. */
export interface WireForm {
  readonly definition: Profile;
  fieldsOf(type: ObjectType): readonly Field[];
}
