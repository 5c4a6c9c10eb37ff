/**
 * Profiles without the test kit: how the information model goes over HTTP, and the translation both ways
 * (`loadProfile(…).resource('klantcontact').toRequest(…)`).
 */
export {
  builtInProfiles,
  type DomainObject,
  type Filter,
  isObjectType,
  type JsonObject,
  type JsonValue,
  loadProfile,
  type ObjectType,
  type Operation,
  objectTypes,
  type Profile,
  ProfileError,
  ProfileModel,
  type Property,
  type Resource,
  ResourceModel,
} from '../profile';
