import { deviation, expectSearchResult } from '../src/evidence-rules';
import { coveringRequirement, Geblokkeerd, isSuccess, type SearchAnswer, valueAt } from '../src/functions';
import { sameId, semanticallyEqual } from '../src/profile';
import type { ToetsWereld } from './world';

/**
 * After a refused registration and its accepted twin: among the objects with the value both carry, only the twin exists.
 * The twin is the positive control: a search that does not find it proves nothing about absence.
 */
export async function judgeOnlyTwinStored(world: ToetsWereld, attribute: string): Promise<void> {
  const twin = world.things.twinOf(world.subject);
  const { type } = twin.name.noun;
  const value = valueAt(twin.valid, attribute);
  const search = await world.functions.zoek(type, { [attribute]: value });
  world.judge(expectSearchResult(search));
  const carrying = search.found.filter(({ object }) => isSame(value, valueAt(object, attribute)));
  if (!carrying.some((found) => sameId(found.id, twin.id))) {
    throw new Geblokkeerd(
      `Zoeken op ${attribute} vindt de geaccepteerde registratie niet; daarmee is niet vast te stellen of er niets is vastgelegd.`,
      [],
    );
  }
  const others = carrying.filter((found) => !sameId(found.id, twin.id));
  world.judge(
    others.map((found) =>
      deviation(search.exchange, 'De geweigerde registratie is toch vastgelegd', {
        expected: 'alleen de geaccepteerde registratie',
        received: `ook ${found.id ?? 'een object zonder identificatie'}`,
      }),
    ),
  );
}

function isSame(wanted: unknown, found: unknown): boolean {
  return semanticallyEqual(wanted, found) || sameId(wanted, found);
}

/** No partij carries this name, as far as the profile lets the kit look: by a filter on the name, else on the first page of partijen. */
export async function judgeNoPartijNamed(world: ToetsWereld, text: string): Promise<void> {
  const name = String(await world.things.value('partij', 'contactnaam.achternaam', text));
  const search = await partijenNamed(world, name);
  if (!isSuccess(search.status)) {
    throw new Geblokkeerd(`Partijen zijn niet op te vragen (status ${search.status}).`, coveringRequirement('zoek', 'partij'));
  }
  const named = search.found.filter((found) => JSON.stringify(found.object).includes(name));
  world.judge(
    named.map((found) =>
      deviation(search.exchange, `Er is een partij met de naam ${name} ontstaan`, {
        expected: 'geen partij',
        received: `partij ${found.id ?? ''}`,
      }),
    ),
  );
}

function partijenNamed(world: ToetsWereld, name: string): Promise<SearchAnswer> {
  const path = 'contactnaam.achternaam';
  return world.functions.kanZoeken('partij', path)
    ? world.functions.zoek('partij', { [path]: name })
    : world.functions.zoekEerstePagina('partij');
}
