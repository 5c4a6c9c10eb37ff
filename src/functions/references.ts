import type { ObjectType } from '../profile';

/** Per object type the attributes that refer, with the type referred to. The first attribute to a type is the one meant when a feature names none. */
export const REFERENCES: Record<ObjectType, Readonly<Record<string, ObjectType>>> = {
  klantcontact: {},
  betrokkene: { hadKlantcontact: 'klantcontact', wasPartij: 'partij' },
  actorKlantcontact: { actor: 'actor', klantcontact: 'klantcontact' },
  actor: {},
  interneTaak: { aanleidinggevendKlantcontact: 'klantcontact', toegewezenAanActor: 'actor' },
  partij: { voorkeursDigitaalAdres: 'digitaalAdres', werkteVoorPartij: 'partij' },
  partijIdentificator: { identificeerdePartij: 'partij' },
  digitaalAdres: { verstrektDoorBetrokkene: 'betrokkene', verstrektDoorPartij: 'partij' },
  bijlage: { wasBijlageVanKlantcontact: 'klantcontact' },
  onderwerpobject: { wasOnderwerpVanKlantcontact: 'klantcontact', onderwerpWasKlantcontact: 'klantcontact' },
  vertegenwoordiging: { vertegenwoordigendePartij: 'partij', vertegenwoordigdePartij: 'partij' },
  rekeningnummer: { partij: 'partij' },
  categorie: {},
  categorieRelatie: { partij: 'partij', categorie: 'categorie' },
};

/** The attribute by which an object of this type refers to one of the other type; undefined when there is none. */
export function referringAttribute(type: ObjectType, target: ObjectType): string | undefined {
  return referringAttributes(type, target)[0];
}

/** All attributes by which an object of this type can refer to one of the other type. */
export function referringAttributes(type: ObjectType, target: ObjectType): string[] {
  return Object.entries(REFERENCES[type]).flatMap(([attribute, to]) => (to === target ? [attribute] : []));
}
