import { type DeviationDraft, type FoundObject, isSuccess, type SearchAnswer } from '../functions';
import { sameId } from '../profile';
import { deviation, statusText } from './deviation';

/** An object of this scenario, by the name the feature gives it. */
export interface OwnObject {
  readonly name: string;
  readonly id: string;
}

/** The search itself worked and its answer is a list of the profile's form. */
export function expectSearchResult(search: SearchAnswer): DeviationDraft[] {
  if (!isSuccess(search.status)) {
    return [
      deviation(search.exchange, `Zoeken is niet gelukt (status ${search.status})`, {
        expected: 'een lijst',
        received: statusText(search.exchange),
      }),
    ];
  }
  return search.unreadable === undefined
    ? []
    : [
        deviation(search.exchange, search.unreadable, {
          expected: 'een lijst in de vorm van het profiel',
          received: statusText(search.exchange),
        }),
      ];
}

/**
 * P-ALLEEN: of the objects of this scenario the search gives exactly the expected ones, each once. `own` are the scenario's objects of the type
 * that is found: a register may number every type from 1.
 */
export function expectExactly(
  search: SearchAnswer,
  own: readonly OwnObject[],
  expected: readonly OwnObject[],
  idOf: (found: FoundObject) => string | undefined = (found) => found.id,
): DeviationDraft[] {
  const problems = expectSearchResult(search);
  if (problems.length > 0) {
    return problems;
  }
  const found = search.found.map(idOf).filter((id) => id !== undefined);
  const wanted = expected.map((object) => object.name).join(', ') || 'niets';
  const times = (object: OwnObject) => found.filter((id) => sameId(id, object.id)).length;
  const missing = expected.filter((object) => times(object) === 0);
  const surplus = own.filter((object) => times(object) > 0 && !expected.some((want) => sameId(want.id, object.id)));
  const doubles = expected.filter((object) => times(object) > 1);
  const tell = (text: string, received: string) => deviation(search.exchange, text, { expected: wanted, received });
  return [
    ...missing.map((object) =>
      tell(
        `${object.name} wordt niet gevonden`,
        search.cutOff ? 'niet op de gelezen pagina’s' : `ontbreekt tussen ${search.found.length} gevonden objecten`,
      ),
    ),
    ...surplus.map((object) => tell(`${object.name} wordt ten onrechte gevonden`, object.name)),
    ...doubles.map((object) => tell(`${object.name} staat meer dan eens in het resultaat`, object.name)),
  ];
}
