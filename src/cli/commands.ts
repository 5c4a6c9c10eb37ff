import type { CommandSpec } from './command';
import { DECISION_OPTIONS } from './decision-options';
import { PAGE_OPTIONS, RUN_OPTIONS, TARGET_OPTIONS } from './options';

const optionNamed = (flags: string, description: string) => ({ flags, description });

/** Every command there is; `run` is what happens without one. */
export const COMMANDS: readonly CommandSpec[] = [
  {
    name: 'run',
    summary: 'toets een doel, of zonder --url de ingebouwde referentie-implementatie',
    options: [...TARGET_OPTIONS, ...RUN_OPTIONS],
    examples: [
      'run --url https://klant.acc.voorbeeld.nl/klantinteracties/api/v1',
      'run --only C0992 --url http://localhost:8000/klantinteracties/api/v1',
    ],
    load: () => {
      const { run }: typeof import('./commands/run') = require('./commands/run');
      return run;
    },
  },
  {
    name: 'doctor',
    summary: 'controleer adres, toegang en profiel van een doel, zonder oordeel',
    options: [...TARGET_OPTIONS, ...RUN_OPTIONS.filter(({ flags }) => ['--read-only', '--yes'].includes(flags))],
    examples: ['doctor --url https://klant.acc.voorbeeld.nl/klantinteracties/api/v1'],
    load: () => {
      const { doctor }: typeof import('./commands/doctor') = require('./commands/doctor');
      return doctor;
    },
  },
  {
    name: 'serve',
    summary: 'start de referentie-implementatie om tegen te ontwikkelen',
    options: [
      optionNamed('--port <poort>', 'standaard 8000; 0 kiest een vrije poort'),
      optionNamed('--host <adres>', 'standaard 127.0.0.1'),
      optionNamed('--token <token>', 'het enige token dat toegang geeft (standaard uit KLANTINTERACTIES_TOKEN; zonder: iedereen)'),
      optionNamed('--profile <naam|bestand>', 'standaard open-klant-0.9'),
    ],
    examples: ['serve --port 8000'],
    load: () => {
      const { serve }: typeof import('./commands/serve') = require('./commands/serve');
      return serve;
    },
  },
  {
    name: 'list',
    summary: 'toon casussen en eisen',
    argument: { name: '[wat]', description: 'klasse, casus, eis of tag-expressie; zonder: alle casussen' },
    options: [optionNamed('--all', 'alle eisen in plaats van de casussen'), optionNamed('--format <vorm>', 'table, json of csv')],
    examples: ['list', 'list C0992', "list '@verplicht and @P1a' --format csv"],
    load: () => {
      const { list }: typeof import('./commands/list') = require('./commands/list');
      return list;
    },
  },
  {
    name: 'profile',
    summary: 'toon profielen, of controleer een eigen profiel voor een run',
    argument: [
      {
        name: '[handeling]',
        description: 'list (standaard): welke er zijn; show: hoe een profiel het informatiemodel schrijft; check: klopt het, wat ontbreekt',
      },
      { name: '[profiel]', description: 'naam van een ingebouwd profiel, of pad van een .json-bestand' },
    ],
    options: [optionNamed('--type <object>', 'bij show: alleen dit objecttype'), optionNamed('--json', 'als JSON')],
    examples: ['profile', 'profile show vng-crud-0.0.3 --type partij', 'profile check mijn.profile.json'],
    load: () => {
      const { profile }: typeof import('./commands/profile') = require('./commands/profile');
      return profile;
    },
  },
  {
    name: 'validate',
    summary: 'controleer een JSON-document, een lijst of een document per regel tegen een profiel of het informatiemodel',
    argument: { name: '<bestand>', description: 'pad van het document, of - voor de standaardinvoer' },
    options: [
      optionNamed('--as <object>', 'objecttype, zoals klantcontact, het pad ervan, zoals klantcontacten, of een samengestelde handeling'),
      optionNamed('--profile <naam|bestand>', 'standaard open-klant-0.9; informatiemodel: het model zelf, zonder vorm op de lijn'),
      optionNamed('--purpose <doel>', 'response, request of patch (standaard response)'),
      optionNamed('--lines', 'een document per regel (vanzelf bij .ndjson en .jsonl)'),
      optionNamed('--json', 'alle afwijkingen als JSON'),
    ],
    examples: [
      'validate klantcontact.json --as klantcontact --purpose request',
      'curl … | klantinteracties-conformance validate - --as partijen',
      'validate export.ndjson --as klantcontact --profile informatiemodel',
    ],
    load: () => {
      const { validate }: typeof import('./commands/validate') = require('./commands/validate');
      return validate;
    },
  },
  {
    name: 'render',
    summary: 'maak rapporten opnieuw uit report.json',
    argument: { name: '<rapport>', description: 'report.json of de map ervan' },
    options: [
      optionNamed('--format <vormen>', 'welke, met komma’s; standaard alle'),
      optionNamed('--excel', 'requirements.csv met puntkomma’s en BOM, zoals Excel in het Nederlands verwacht'),
      ...PAGE_OPTIONS,
    ],
    examples: ['render reports/20240329-host/report.json --format junit,csv'],
    load: () => {
      const { render }: typeof import('./commands/render') = require('./commands/render');
      return render;
    },
  },
  {
    name: 'merge',
    summary: 'voeg de delen van een verdeelde run (--shard) samen tot één rapport',
    argument: { name: '<mappen...>', description: 'de mappen van de delen, of hun report.json' },
    options: [optionNamed('--out <map>', 'map voor het samengevoegde rapport'), ...PAGE_OPTIONS],
    examples: ['merge reports/deel-1 reports/deel-2 --out reports/geheel'],
    load: () => {
      const { merge }: typeof import('./commands/merge') = require('./commands/merge');
      return merge;
    },
  },
  {
    name: 'compare',
    summary: 'zeg wat er tussen rapporten veranderde, en waardoor',
    argument: { name: '<rapporten...>', description: 'twee of meer mappen van rapporten, of hun report.json, van oud naar nieuw' },
    options: [
      optionNamed('--format <vorm>', 'text, markdown of html; standaard text'),
      optionNamed('--out <bestand>', 'bestand voor de vergelijking; standaard de standaarduitvoer'),
      ...PAGE_OPTIONS,
    ],
    examples: ['compare reports/versie-1 reports/versie-2', 'compare reports/* --format html --out vergelijking.html'],
    load: () => {
      const { compare }: typeof import('./commands/compare') = require('./commands/compare');
      return compare;
    },
  },
  {
    name: 'register',
    summary: 'maak van een map met rapporten een pagina die implementaties vergelijkt',
    argument: { name: '[map]', description: 'map met rapporten, hoe diep ook; standaard deze map. De pagina komt er als index.html in' },
    options: PAGE_OPTIONS,
    examples: ['register reports'],
    load: () => {
      const { register }: typeof import('./commands/register') = require('./commands/register');
      return register;
    },
  },
  {
    name: 'verify',
    summary: 'controleer zonder netwerk of rapport en bewijs bij elkaar horen en niet zijn veranderd',
    argument: { name: '[map]', description: 'de map van het rapport; standaard deze map' },
    options: [optionNamed('--seal <zegel>', 'het zegel van het inkoopblad, om te zien of dit hetzelfde rapport is')],
    examples: ['verify reports/20240329-host'],
    load: () => {
      const { verify }: typeof import('./commands/verify') = require('./commands/verify');
      return verify;
    },
  },
  {
    name: 'baseline',
    summary: 'maak van de afwijkingen in een rapport bekende afwijkingen, die een uitgave niet tegenhouden',
    argument: { name: '<rapport>', description: 'map van het rapport van een hele run, of report.json' },
    options: [
      ...DECISION_OPTIONS,
      optionNamed('--out <bestand>', 'standaard klantinteracties.baseline.json; wat daar al in staat en nog geldt, blijft'),
    ],
    examples: ["baseline reports/20240329-host --reason 'staat op de planning' --owner 'team klantcontact' --expires 2026-12-31"],
    load: () => {
      const { baseline }: typeof import('./commands/baseline') = require('./commands/baseline');
      return baseline;
    },
  },
  {
    name: 'cleanup',
    summary: 'ruim op wat een onderbroken run liet staan',
    options: [optionNamed('--journal <bestand|map>', 'journal.ndjson of de map van de run'), ...TARGET_OPTIONS],
    examples: ['cleanup --journal reports/20240329-host --url https://klant.acc.voorbeeld.nl/klantinteracties/api/v1'],
    load: () => {
      const { cleanUp }: typeof import('./commands/cleanup') = require('./commands/cleanup');
      return cleanUp;
    },
  },
  {
    name: 'init',
    summary: 'schrijf een voorbeeld van conformance.config.json, of van een CI-opdracht, in deze map',
    options: [
      optionNamed(
        '--ci <systeem>',
        'in plaats daarvan een CI-opdracht met een lege lijst van bekende afwijkingen: github, gitlab of azure',
      ),
      optionNamed('--force', 'een bestaand bestand overschrijven'),
    ],
    examples: ['init', 'init --ci gitlab'],
    load: () => {
      const { init }: typeof import('./commands/init') = require('./commands/init');
      return init;
    },
  },
];
