import type { ObjectType, ProfileModel } from '../profile';

/** Where every known client application looks for objects, below the base URL. */
const COLLECTIONS: Readonly<Partial<Record<ObjectType, string>>> = {
  partij: '/partijen',
  partijIdentificator: '/partij-identificatoren',
  digitaalAdres: '/digitaleadressen',
  klantcontact: '/klantcontacten',
  betrokkene: '/betrokkenen',
  actor: '/actoren',
  actorKlantcontact: '/actorklantcontacten',
  interneTaak: '/internetaken',
  onderwerpobject: '/onderwerpobjecten',
};

/** Whether a profile has the form that the known client applications speak, which is Open Klant's. */
export function speaksConsumerForm(profile: ProfileModel): boolean {
  return profile.types().every((type) => COLLECTIONS[type] === undefined || profile.resource(type).path === COLLECTIONS[type]);
}

/** The type of the objects in a collection; undefined when the profile has no such collection. */
export function typeAt(profile: ProfileModel, path: string): ObjectType | undefined {
  return profile.types().find((type) => profile.resource(type).path === path);
}
