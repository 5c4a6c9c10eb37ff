import type { ProfileModel } from '../../profile';
import { type Html, html } from '../../report/html/markup';
import { table } from '../../report/html/table';

type Definition = ProfileModel['definition'];

const list = (values: readonly (string | number)[]): string => values.join(', ');

/** What holds for a whole profile: envelope, references, paging, errors. */
const ASPECTS: readonly (readonly [aspect: string, value: (definition: Definition) => string])[] = [
  ['Versie van de API', ({ version }) => version],
  ['Basispad', ({ basePath }) => basePath],
  ['Berichten', ({ media }) => `${media.request}; antwoord ${list(media.response)}`],
  ['Toegang', ({ authentication }) => authentication.scheme],
  [
    'Kenmerk van een object',
    ({ identifier }) => `${identifier.property}${identifier.self === undefined ? '' : `, adres in ${identifier.self}`}`,
  ],
  [
    'Verwijzing',
    ({ reference, identifier }) => (reference.style === 'string' ? 'het kenmerk als tekst' : `een object met ${identifier.property}`),
  ],
  ['Lijst staat in', ({ collection }) => collection.items.slice(1).replaceAll('/', '.')],
  [
    'Aantal en volgende pagina',
    ({ collection }) => list([collection.count, collection.next].flatMap((at) => at?.slice(1).replaceAll('/', '.') ?? 'geen')),
  ],
  [
    'Bladeren',
    ({ paging }) =>
      paging === undefined ? 'geen' : `${paging.page}${paging.size === undefined ? '' : ` en ${paging.size}`}, eerste is ${paging.first}`,
  ],
  ['Koppelingen (HAL)', ({ links }) => links?.property ?? 'geen'],
  ['Verwante objecten in hetzelfde antwoord', ({ expand }) => (expand === undefined ? 'nee' : `parameter ${expand.parameter}`)],
  ['Samengestelde handelingen', ({ composites }) => list(Object.keys(composites ?? {})) || 'geen'],
  ['Onbekende zoekparameter', ({ unknownQuery }) => (unknownQuery === 'refuse' ? 'geweigerd' : 'genegeerd')],
  [
    'Status bij registreren, wijzigen, verwijderen',
    ({ statuses }) => [statuses.created, statuses.changed, statuses.deleted].map(list).join('; '),
  ],
  ['Status bij weigeren', ({ statuses }) => list(statuses.refused)],
];

export function outlineTable(profiles: readonly ProfileModel[]): Html {
  const columns = ['Onderwerp', ...profiles.map(({ name }) => name)].map((heading) => ({ heading }));
  const rows = ASPECTS.map(([aspect, value]) => ({ cells: [aspect, ...profiles.map(({ definition }) => value(definition))] }));
  return html`${table('Hoofdlijnen', columns, rows)}`;
}
