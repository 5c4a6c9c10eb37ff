import { segmentsOf } from '../profile';
import { attention, type Check, good, skipped } from './check';
import { described, isRefusal, namedIn } from './described';
import { isSuccess, type OwnObjects, type Registered } from './own-objects';

/** A kanaal and a taal the features use, next to Telefoon and nld that the first klantcontact has. */
const VALUES = [
  { kanaal: 'e-mail', taal: 'eng' },
  { kanaal: 'post', taal: 'fry' },
  { kanaal: 'app', taal: 'ara' },
  { kanaal: 'balie', taal: 'nld' },
] as const;

type Values = (typeof VALUES)[number];

/** Whether the target knows the kanalen and talen of the features: which ones exist the standard leaves to lists of the municipality. */
export async function listsCheck(own: OwnObjects): Promise<Check> {
  const tried = await Promise.all(
    VALUES.map(async (values) => ({ values, registered: await own.register('klantcontact', values, values.kanaal) })),
  );
  const unknown = tried.filter(({ registered }) => isRefusal(registered.exchange));
  const undecided = tried.find(({ registered: { exchange } }) => !isSuccess(exchange) && !isRefusal(exchange));
  if (unknown.length === 0 && undecided !== undefined) {
    return skipped('lijsten', `Niet vast te stellen: registreren lukte niet (${described(undecided.registered.exchange)}).`);
  }
  if (unknown.length === 0) {
    return good('lijsten', `Het doel kent de kanalen en talen van de toets (${VALUES.map(({ kanaal }) => kanaal).join(', ')}).`);
  }
  return attention(
    'lijsten',
    `Het doel registreert geen klantcontact met ${unknown.map(({ values, registered }) => suspects(values, registered, own)).join(', ')}.`,
    'Zet de codes die het doel kent onder conventions.kanalen en conventions.talen in de configuratie; anders vallen eisen om die een andere code gebruiken.',
  );
}

/** What the refusal points at; both when it points at neither. */
function suspects({ kanaal, taal }: Values, { exchange }: Registered, own: OwnObjects): string {
  const names = namedIn(exchange);
  const resource = own.model.resource('klantcontact');
  const isNamed = (attribute: string) => {
    const [property = attribute] = segmentsOf(resource.propertyPath(attribute)).slice(-1);
    return names.some((name) => name.split('.').includes(property));
  };
  const named = [...(isNamed('kanaal') ? [`kanaal '${kanaal}'`] : []), ...(isNamed('taal') ? [`taal '${taal}'`] : [])];
  return named.length === 0 ? `kanaal '${kanaal}' of taal '${taal}'` : named.join(' en ');
}
