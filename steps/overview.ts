import { deviation, expectExactly, expectReturned } from '../src/evidence-rules';
import { type Answer, type FoundObject, Kitfout, type SearchAnswer } from '../src/functions';
import type { Exchange } from '../src/http';
import { sameId } from '../src/profile';
import type { Interaction } from './interaction';
import { expectedObjects, ownObjects } from './own-objects';
import { readThingName, type ThingName } from './thing-name';
import type { ToetsWereld } from './world';

/** Registers one klantcontact of the partij per row: a name for it, then its attributes. The partij takes part through a betrokkene of the same name. */
export async function registerKlantcontactenOf(
  world: ToetsWereld,
  partij: ThingName,
  rows: readonly Record<string, string>[],
): Promise<void> {
  for (const { naam = '', ...given } of rows) {
    const klantcontact = named(`het klantcontact '${naam}'`);
    await world.arrangeRegistered(await world.things.draft(klantcontact, given));
    const betrokkene = named(`de betrokkene '${naam}'`);
    const references = { hadKlantcontact: klantcontact.phrase, wasPartij: partij.phrase };
    await world.arrangeRegistered(await world.things.draft(betrokkene, references));
  }
}

/**
 * The klantcontacten of a partij (F4936, then F8618): its betrokkenen, and of each the klantcontact. Only klantcontacten of this scenario are
 * read, so that a filter that does nothing makes the kit read nobody else's. One that can't be read counts as not found.
 */
export async function collectKlantcontacten(world: ToetsWereld, partij: ThingName): Promise<SearchAnswer> {
  const search = await world.functions.zoek('betrokkene', { wasPartij: await world.things.idOf(partij) });
  const meant = ownObjects(world, 'klantcontact').filter(({ id }) =>
    search.found.some((party) => sameId(party.object.hadKlantcontact, id)),
  );
  const found: FoundObject[] = [];
  for (const { id } of meant) {
    const answer = await world.functions.raadpleeg('klantcontact', id);
    if (answer.object !== undefined) {
      found.push({ id: answer.id, object: answer.object, wire: answer.exchange.response?.json });
    }
  }
  return { ...search, found };
}

/** P-ALLEEN on the klantcontacten of a partij. */
export async function judgeOverview(world: ToetsWereld, partij: ThingName, names: readonly ThingName[]): Promise<void> {
  world.judge(expectExactly(await collectKlantcontacten(world, partij), ownObjects(world, 'klantcontact'), expectedObjects(world, names)));
}

/** P-TERUG on the named attributes of every own object in the list itself, without reading each apart. */
export function judgeFoundAttributes(world: ToetsWereld, attributes: readonly string[]): void {
  const { search, type } = judgedInteraction(world);
  const own = world.things.registered.flatMap((thing) => {
    const found = search.found.find((object) => thing.name.noun.type === type && sameId(object.id, thing.id));
    return found === undefined ? [] : [{ thing, answer: itemAnswer(search, found) }];
  });
  if (own.length === 0) {
    world.judge([deviation(search.exchange, 'Er is niets gevonden', { expected: 'de geregistreerde objecten', received: 'niets' })]);
  }
  world.judge(own.flatMap(({ thing, answer }) => expectReturned(world.resource(thing), thing.sent ?? thing.valid, answer, attributes)));
}

/** The search of the «Als» step. */
export function judgedSearch(world: ToetsWereld): SearchAnswer {
  return judgedInteraction(world).search;
}

function judgedInteraction(world: ToetsWereld): Extract<Interaction, { kind: 'zoeken' }> {
  const { interaction } = world;
  if (interaction.kind !== 'zoeken') {
    throw new Kitfout('Deze stap past alleen na zoeken.');
  }
  return interaction;
}

/** One object of a list as if it had been asked for apart. */
function itemAnswer(search: SearchAnswer, found: FoundObject): Answer {
  const { response, ...request } = search.exchange;
  const exchange: Exchange = response === undefined ? request : { ...request, response: { ...response, json: found.wire } };
  return { exchange, status: search.status, object: found.object };
}

function named(phrase: string): ThingName {
  const name = readThingName(phrase);
  if (name === undefined) {
    throw new Kitfout(`«${phrase}» is geen object dat de toetsset kent.`);
  }
  return name;
}
