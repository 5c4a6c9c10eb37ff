import type { ObjectType, ProfileModel } from '../../profile';
import { objectTypes } from '../../profile';
import { type Content, type Html, html } from '../../report/html/markup';
import { pageDocument } from '../../report/html/page-document';
import { contents, paragraph, type Section, section } from '../../report/html/section';
import { table } from '../../report/html/table';
import type { InformationModel } from '../../validation/wire/information-model';
import { outlineTable } from './outline-table';
import { inModel, inProfile, type Written } from './written-attribute';

const MODEL = 'Informatiemodel';

/** How the profiles differ from each other and from the information model: all of it read from the profiles. */
export function differencesPage(profiles: readonly ProfileModel[], model: InformationModel): string {
  const types = objectTypes.filter((type) => profiles.some((profile) => profile.has(type)));
  const sections: Section[] = [
    { id: 'hoofdlijnen', heading: 'Hoofdlijnen', content: outlineTable(profiles) },
    ...types.map((type) => ({ id: type, heading: model.object(type).label, content: typeContent(type, profiles, model) })),
    ...profiles.map(notesOf),
  ];
  return pageDocument({
    language: 'nl',
    title: 'Verschillen tussen de vormen van Klantinteracties',
    skip: 'Naar de inhoud',
    header: html`<h1 class="nl-heading nl-heading--level-1">Verschillen tussen de vormen</h1>${paragraph(
      'Hetzelfde informatiemodel gaat op verschillende manieren over HTTP. Deze pagina zet de vormen naast elkaar en naast het model. Alles komt uit de profielen.',
    )}${navigation(profiles)}`,
    main: html`${contents('Inhoud', sections)}${sections.map(section)}`,
    footer: html`<p class="nl-paragraph">klantinteracties-conformance</p>`,
  });
}

/** Links to the other pages of the documentation. */
export function navigation(profiles: readonly ProfileModel[]): Html {
  return paragraph(
    html`Naslag: ${profiles.map(
      ({ name, definition }, index) => html`${index > 0 && ' · '}<a class="nl-link" href="${name}.html">${definition.title}</a>`,
    )}`,
  );
}

function typeContent(type: ObjectType, profiles: readonly ProfileModel[], model: InformationModel): Content {
  const absent = profiles.filter((profile) => !profile.has(type)).map(({ name }) => name);
  const paths = profiles.flatMap((profile) => (profile.has(type) ? [`${profile.name}: ${profile.resource(type).path}`] : []));
  const columns = ['Attribuut', MODEL, ...profiles.map(({ name }) => name), 'Gelijk?'].map((heading) => ({ heading }));
  const rows = attributesOf(type, profiles, model).map((attribute) => ({ cells: cellsOf(attribute, type, profiles, model) }));
  return html`${paragraph(`Pad: ${paths.join('; ')}.`)}${
    absent.length > 0 && paragraph(`Ontbreekt in ${absent.join(' en ')}.`)
  }<div class="ki-forms">${table(`Attributen van ${type}`, columns, rows)}</div>${searches(type, profiles)}`;
}

function attributesOf(type: ObjectType, profiles: readonly ProfileModel[], model: InformationModel): string[] {
  const carried = profiles.flatMap((profile) => (profile.has(type) ? profile.resource(type).attributes() : []));
  return [...new Set([...model.attributes(type), ...carried])];
}

function cellsOf(attribute: string, type: ObjectType, profiles: readonly ProfileModel[], model: InformationModel): Content[] {
  const written = [inModel(model, type, attribute), ...profiles.map((profile) => inProfile(profile, model, type, attribute))];
  return [html`<code class="nl-code">${attribute}</code>`, ...written.map((one) => cell(one, attribute)), sameness(written)];
}

function cell(written: Written | undefined, attribute: string): Content {
  if (written === undefined) return html`<em>ontbreekt</em>`;
  const place = written.place === attribute ? '' : html`<code class="nl-code">${written.place}</code>: `;
  return html`${place}${written.form.join('; ') || 'zoals het model'}`;
}

/** In words, since colour alone tells some readers nothing. */
function sameness(written: readonly (Written | undefined)[]): string {
  const present = written.map((one) => (one === undefined ? undefined : `${one.place} ${one.form.join()}`));
  if (present.every((one) => one === present[0])) return 'ja';
  return present.some((one) => one === undefined) ? 'ontbreekt ergens' : 'anders';
}

/** Search parameters by what they search, side by side. */
function searches(type: ObjectType, profiles: readonly ProfileModel[]): Html {
  const filters = profiles.map((profile) => Object.entries(profile.has(type) ? profile.resource(type).definition.filters : {}));
  const key = ([, { path, match = 'equals' }]: (typeof filters)[number][number]): string => `${path} ${match}`;
  const keys = [...new Set(filters.flatMap((list) => list.map(key)))].sort();
  const rows = keys.map((searched) => {
    const named = filters.map((list) => list.filter((filter) => key(filter) === searched).map(([name]) => name));
    return { cells: [wordsOf(searched), ...named.map((names) => names.join(', ') || html`<em>kan niet</em>`)] };
  });
  const columns = ['Zoeken op', ...profiles.map(({ name }) => name)].map((heading) => ({ heading }));
  const caption = `Zoekparameters van ${type}`;
  return html`<details class="ki-details"><summary>${caption} (${rows.length})</summary><div class="ki-forms">${table(caption, columns, rows)}</div></details>`;
}

const MATCHES: Readonly<Record<string, string>> = {
  equals: '',
  contains: ' (bevat)',
  exists: ' (is er)',
  gt: ' (na)',
  gte: ' (vanaf)',
  lt: ' (voor)',
  lte: ' (tot en met)',
  url: ' (op adres)',
  any: ' (een van)',
};

function wordsOf(searched: string): string {
  const [path = '', match = ''] = searched.split(' ');
  return path + (MATCHES[match] ?? ` (${match})`);
}

/** What the profile itself says: differences with the model, with their source, and how it reads what contradicts itself. */
function notesOf({ name, definition }: ProfileModel): Section {
  const { differences, irregularities = [], title } = definition;
  const noted = differences.map(({ object, attribute, text, source }) => ({
    cells: [attribute === undefined ? object : `${object}.${attribute}`, text, source],
  }));
  const odd = irregularities.map(({ place, finding, reading }) => ({ cells: [place, finding, reading] }));
  const headed = (...names: string[]) => names.map((heading) => ({ heading }));
  const content = html`${paragraph('Verschillen met het informatiemodel die het profiel vastlegt.')}${table(
    `Verschillen van ${name}`,
    headed('Wat', 'Verschil', 'Bron'),
    noted,
  )}${
    odd.length > 0 &&
    html`${paragraph('Plaatsen waar de gepubliceerde beschrijving zichzelf tegenspreekt of niet uit te voeren is, en hoe het profiel die leest.')}${table(
      `Onregelmatigheden van ${name}`,
      headed('Plaats', 'Bevinding', 'Lezing'),
      odd,
    )}`
  }`;
  return { id: `profiel-${name.replaceAll('.', '-')}`, heading: title, content };
}
