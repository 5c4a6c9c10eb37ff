import type { Filter, Resource } from '../../../generated/types';

export type Operation = Resource['operations'][number];

interface OperationText {
  /** First word of the operationId: the verb that the standard's functions use. */
  readonly verb: string;
  /** Follows the name of the object type in the summary. */
  readonly summary: string;
  readonly description: string;
}

/** What an operation is called and does, in Dutch. */
export const OPERATIONS: Readonly<Record<Operation, OperationText>> = {
  list: {
    verb: 'zoek',
    summary: 'zoeken',
    description: 'Geeft de objecten die aan elk opgegeven filter voldoen; zonder filter alle objecten.',
  },
  create: {
    verb: 'registreer',
    summary: 'registreren',
    description: 'Legt een nieuw object vast. De server kent de technische sleutel toe.',
  },
  read: { verb: 'raadpleeg', summary: 'raadplegen', description: 'Geeft één object.' },
  replace: { verb: 'vervang', summary: 'vervangen', description: 'Vervangt een object. Alles wat verplicht is, staat in het verzoek.' },
  update: {
    verb: 'wijzig',
    summary: 'wijzigen',
    description: 'Wijzigt alleen wat in het verzoek staat. Een groep van gegevens wordt in haar geheel vervangen.',
  },
  delete: { verb: 'verwijder', summary: 'verwijderen', description: 'Verwijdert een object.' },
};

const MATCHES: Readonly<Record<NonNullable<Filter['match']>, string>> = {
  equals: 'is gelijk aan deze waarde',
  contains: 'bevat deze tekst, ongeacht hoofdletters',
  exists: 'is er (true) of is er niet (false)',
  gt: 'ligt na deze waarde',
  gte: 'ligt op of na deze waarde',
  lt: 'ligt voor deze waarde',
  lte: 'ligt op of voor deze waarde',
  url: 'is het object op dit adres',
  any: 'is gelijk aan een van deze waarden, gescheiden door komma’s',
};

/** What a filter selects, in terms of the information model. */
export function filterDescription({ path, match = 'equals', note }: Filter): string {
  const text = `${readable(path)} ${MATCHES[match]}.`;
  return note === undefined ? text : `${text} ${note}`;
}

/** '<betrokkene.hadKlantcontact.wasPartij' becomes 'betrokkene (via hadKlantcontact) › wasPartij'. */
function readable(path: string): string {
  return path
    .replace(/<([^.]+)\.([^.]+)/g, '$1 (via $2)')
    .split('.')
    .join(' › ');
}
