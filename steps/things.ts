import {
  ALTERNATIVE_REFERENCES,
  Kitfout,
  NEEDED_REFERENCES,
  REFERENCES,
  referringAttribute,
  type SyntheticValues,
  validObject,
  valueAt,
  withValueAt,
} from '../src/functions';
import type { DomainObject, ObjectType, ProfileModel } from '../src/profile';
import { searchableValue } from './searchable-value';
import { newThing, type Thing } from './thing';
import { readThingName, type ThingName } from './thing-name';
import { readValue } from './values';

type Register = (thing: Thing) => Promise<string>;

/** The objects of one scenario, by type and name. An object that is referred to and does not exist yet is registered on the spot. */
export class Things {
  readonly #things: Thing[] = [];
  readonly #values: SyntheticValues;
  readonly #profile: ProfileModel;
  readonly #register: Register;
  #latest: Thing | undefined;

  constructor(values: SyntheticValues, profile: ProfileModel, register: Register) {
    this.#values = values;
    this.#profile = profile;
    this.#register = register;
  }

  /** Every object of the scenario that the register has given an id. */
  get registered(): (Thing & { id: string })[] {
    return this.#things.filter((thing): thing is Thing & { id: string } => thing.id !== undefined);
  }

  /** The object drafted last: what a «Maar» step is about. */
  get latest(): Thing {
    if (this.#latest === undefined) {
      throw new Kitfout('Er is nog geen object opgesteld: er ontbreekt een Gegeven-stap.');
    }
    return this.#latest;
  }

  find(name: ThingName): Thing | undefined {
    return this.#things.find(
      (thing) =>
        thing.name.noun.type === name.noun.type && thing.name.label === name.label && (name.label !== '' || samePreset(thing.name, name)),
    );
  }

  get(name: ThingName): Thing {
    const thing = this.find(name);
    if (thing === undefined) {
      throw new Kitfout(`«${name.text}» komt in dit scenario nog niet voor.`);
    }
    return thing;
  }

  /** The id of the object, registering a valid one when the scenario has none of that name. */
  async idOf(name: ThingName): Promise<string> {
    const thing = this.find(name) ?? (await this.draft(name));
    return thing.id ?? this.#register(thing);
  }

  /** Starts a complete object with the references it needs, to own objects of the scenario. */
  async draft(name: ThingName, given: Readonly<Record<string, string>> = {}): Promise<Thing> {
    const known = this.find(name);
    if (known !== undefined) {
      throw new Kitfout(`«${name.text}» is in dit scenario al opgesteld; geef het tweede object een naam.`);
    }
    const { type, preset } = name.noun;
    let valid = this.#base(name, given);
    for (const [attribute, text] of Object.entries(given)) {
      valid = withValueAt(valid, attribute, await this.value(type, attribute, text));
    }
    for (const attribute of this.#missingReferences(type, Object.keys(given))) {
      valid = withValueAt(valid, attribute, await this.#defaultReference(type, attribute));
    }
    if (type === 'partij' && preset.soortPartij === 'contactpersoon' && valueAt(valid, 'werkteVoorPartij') === undefined) {
      valid = withValueAt(valid, 'werkteVoorPartij', await this.idOf(named('de organisatie')));
    }
    const thing = newThing(name, { ...this.#emptyReferences(type), ...valid });
    this.#things.push(thing);
    this.#latest = thing;
    return thing;
  }

  /** A second object with the same contents as an earlier one; only a nummer that has to be given out differs. */
  copy(name: ThingName, original: ThingName): Thing {
    const thing = newThing(name, { ...this.get(original).valid, ...this.#ownNummer(name) });
    this.#things.push(thing);
    this.#latest = thing;
    return thing;
  }

  /** The object the same as this one, but without its deviations; made once. A nummer that the feature doesn't name differs. */
  twinOf(thing: Thing): Thing {
    const name = { ...thing.name, label: `${thing.name.label} zonder afwijking`, text: `${thing.name.text} zonder afwijking` };
    const known = this.find(name);
    if (known !== undefined) {
      return known;
    }
    const twin = newThing(name, this.#hasOwnNummer(thing.name, thing.valid) ? { ...thing.valid, ...this.#ownNummer(name) } : thing.valid);
    this.#things.push(twin);
    return twin;
  }

  /** What is judged of a registration: a nummer that was only sent because the profile asks for one, the register may replace (reading T07). */
  judged({ name }: Thing, attributes: Thing['draft']): Thing['draft'] {
    return this.#hasOwnNummer(name, attributes) ? withValueAt(attributes, 'nummer', undefined) : attributes;
  }

  /** What is sent to replace an object: with the nummer by which the register knows it, unless the feature names one. */
  replacing(thing: Thing, attributes: Thing['draft']): Thing['draft'] {
    return this.#hasOwnNummer(thing.name, attributes) ? { ...attributes, nummer: searchableValue(thing, 'nummer') } : attributes;
  }

  /** The link of an actor to a klantcontact, both registered when needed. */
  async draftLink(actor: ThingName, klantcontact: ThingName): Promise<Thing> {
    const name = named(`de actorKlantcontact '${actor.text.replaceAll("'", '')} bij ${klantcontact.text.replaceAll("'", '')}'`);
    return this.draft(name, { actor: actor.phrase, klantcontact: klantcontact.phrase });
  }

  /** Several values at once, by attribute path. */
  async values(type: ObjectType, given: Readonly<Record<string, string>>): Promise<Record<string, unknown>> {
    let changes: Record<string, unknown> = {};
    for (const [attribute, text] of Object.entries(given)) {
      changes = withValueAt(changes, attribute, await this.value(type, attribute, text));
    }
    return changes;
  }

  /** The value a feature means for an attribute: for a reference the id of the object named. */
  async value(type: ObjectType, attribute: string, text: string): Promise<unknown> {
    if (attribute in REFERENCES[type]) {
      const name = readThingName(text);
      return name === undefined ? text : this.idOf(name);
    }
    return text === '' ? undefined : readValue(attribute, text, this.#values);
  }

  #base(name: ThingName, given: Readonly<Record<string, string>>): Record<string, unknown> {
    const { type, preset } = name.noun;
    const base = { ...validObject(type, this.#values, preset, name.label) };
    const groups = new Set(
      Object.keys(given)
        .filter((path) => path.includes('.'))
        .map((path) => path.split('.')[0] ?? ''),
    );
    if (groups.has('contactnaam')) {
      delete base.contactnaam;
    }
    if (type === 'onderwerpobject' && 'onderwerpWasKlantcontact' in given) {
      delete base.objectidentificator;
    }
    return { ...base, ...this.#ownNummer(name) };
  }

  /** A nummer no other object of the scenario has, where the profile makes the consumer give it out. */
  #ownNummer({ noun: { type, preset }, label }: ThingName): { nummer?: number } {
    if (!this.#profile.has(type) || !this.#profile.resource(type).requires('nummer')) {
      return {};
    }
    return { nummer: Number(this.#values.placeholder(`${type} ${Object.values(preset).join(' ')} ${label} uniek nummer`)) };
  }

  /** References of the type that the scenario may leave empty and the form can say to be empty. */
  #emptyReferences(type: ObjectType): Record<string, null> {
    const known = this.#profile.has(type) ? this.#profile.resource(type).attributes() : [];
    return Object.fromEntries((ALTERNATIVE_REFERENCES[type] ?? []).filter((name) => known.includes(name)).map((name) => [name, null]));
  }

  /** Whether the nummer is the one made up for this object, not one the feature names. */
  #hasOwnNummer(name: ThingName, { nummer }: DomainObject): boolean {
    return nummer !== undefined && nummer === this.#ownNummer(name).nummer;
  }

  #missingReferences(type: ObjectType, given: readonly string[]): string[] {
    const owned = type === 'digitaalAdres' && given.some((attribute) => attribute === 'verstrektDoorPartij');
    return owned ? [] : NEEDED_REFERENCES[type].filter((attribute) => !given.includes(attribute));
  }

  /** The object of the right type that the scenario named last, or a new one. */
  async #defaultReference(type: ObjectType, attribute: string): Promise<string> {
    const target = REFERENCES[type][attribute];
    if (target === undefined) {
      throw new Kitfout(`${type} heeft geen verwijzing ${attribute}.`);
    }
    const known = this.#things.filter((thing) => thing.name.noun.type === target && (thing.name.label === '' || thing.id !== undefined));
    const other = type === 'vertegenwoordiging' && attribute === 'vertegenwoordigdePartij';
    const latest = other ? undefined : known.at(-1);
    return latest === undefined ? this.idOf(named(DEFAULT_PHRASES[other ? 'vertegenwoordigde' : target] ?? '')) : this.idOf(latest.name);
  }
}

const DEFAULT_PHRASES: Readonly<Record<string, string>> = {
  klantcontact: 'het klantcontact',
  betrokkene: 'de betrokkene',
  actor: 'de medewerker',
  partij: 'de persoon',
  vertegenwoordigde: "de persoon 'vertegenwoordigd'",
  categorie: 'de categorie',
};

function named(phrase: string): ThingName {
  const name = readThingName(phrase);
  if (name === undefined) {
    throw new Kitfout(`«${phrase}» is geen object dat de toetsset kent.`);
  }
  return name;
}

function samePreset(a: ThingName, b: ThingName): boolean {
  return JSON.stringify(a.noun.preset) === JSON.stringify(b.noun.preset);
}

/** The attribute by which «van», «bij» and «voor» refer. */
export function ownerAttribute(name: ThingName, owner: ThingName): string {
  const attribute = referringAttribute(name.noun.type, owner.noun.type);
  if (attribute === undefined) {
    throw new Kitfout(`${name.text} kan niet naar ${owner.text} verwijzen.`);
  }
  return attribute;
}
