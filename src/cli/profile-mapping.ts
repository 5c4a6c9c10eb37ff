import type { ProfileDescription, TypeDescription } from '../profile';
import { textTable } from './text-table';

const MATCHES: Readonly<Record<string, string>> = {
  equals: 'gelijk aan',
  contains: 'bevat',
  exists: 'is er',
  gt: 'na',
  gte: 'vanaf',
  lt: 'voor',
  lte: 'tot en met',
  url: 'op adres',
  any: 'een van',
};

/** How a profile writes the information model, object type by object type. */
export function mappingText(description: ProfileDescription, width: number): string {
  return [`${headOf(description)}\n`, ...description.types.map((type) => typeText(type, width))].join('\n');
}

/** Name, title, version and what it is built on. */
export function headOf({ name, title, version, base, basePath }: ProfileDescription): string {
  const built = base === undefined ? '' : `, bouwt voort op ${base}`;
  return `Profiel ${name}: ${title}, versie ${version}${built}; basispad ${basePath}`;
}

function typeText({ type, path, operations, attributes, filters }: TypeDescription, width: number): string {
  const rows = attributes.map(({ attribute, property }) => [attribute, property]);
  const searches = filters.map(({ parameter, path: searched, match }) => [parameter, `${searched} ${MATCHES[match] ?? match}`]);
  return [
    `${type}  ${path}  (${operations.join(', ')})\n`,
    textTable(['attribuut', 'op de lijn'], rows, width),
    searches.length === 0 ? '' : textTable(['zoekparameter', 'zoekt op'], searches, width),
  ].join('');
}
