import type { OptionSpec } from './command';
import { DECISION_OPTIONS } from './decision-options';

/** Options of every command that talks to a target. */
export const TARGET_OPTIONS: readonly OptionSpec[] = [
  { flags: '--config <bestand>', description: 'configuratie (standaard conformance.config.json in deze map)' },
  { flags: '--url <adres>', description: 'basisadres van het doel, tot en met de versie' },
  { flags: '--profile <naam|bestand>', description: 'profiel van het doel (standaard: herkend)' },
  { flags: '--auth <schema>', description: 'token, bearer of none; andere schema’s in de configuratie' },
  { flags: '--token-env <naam>', description: 'omgevingsvariabele met het token (standaard KLANTINTERACTIES_TOKEN)' },
  { flags: '--rate <aantal>', description: 'hoogstens zoveel aanroepen per seconde (standaard: zonder grens)' },
  { flags: '--insecure', description: 'het certificaat van het doel niet controleren' },
];

/** Options of every command that makes pages. */
export const PAGE_OPTIONS: readonly OptionSpec[] = [
  { flags: '--lang <nl|en>', description: 'taal van alles wat mensen lezen: rapporten, samenvatting en tabel; kenmerken blijven gelijk' },
  { flags: '--design-tokens <bestand>', description: 'stylesheet met design tokens van NL Design System voor de opmaak' },
];

/** Options of a run. */
export const RUN_OPTIONS: readonly OptionSpec[] = [
  { flags: '--out <map>', description: 'map voor de rapporten (standaard reports/<tijd>-<doel>)' },
  { flags: '--only <wat>', description: 'alleen deze klasse, casus, eis of tag-expressie' },
  { flags: '--rev <23|24>', description: 'alleen eisen van deze revisie van de standaard' },
  { flags: '--parallel <aantal>', description: 'scenario’s tegelijk (standaard 1)' },
  { flags: '--shard <i/n>', description: 'alleen deel i van n; voeg de delen samen met merge' },
  { flags: '--durations <rapport>', description: 'verdeel naar de duur van een eerdere run, in elk deel dezelfde' },
  { flags: '--order <volgorde>', description: 'defined of random' },
  { flags: '--seed <zaad>', description: 'zaad van testgegevens en volgorde' },
  { flags: '--record <bestand>', description: 'de aanroepen en antwoorden opnemen, om ze later opnieuw te beoordelen' },
  { flags: '--replay <bestand>', description: 'een opname opnieuw beoordelen, zonder netwerk en zonder doel' },
  { flags: '--read-only', description: 'nooit schrijven' },
  { flags: '--keep', description: 'testgegevens laten staan' },
  { flags: '--yes', description: 'toestemming om een doel te toetsen dat op productie lijkt' },
  { flags: '--baseline <bestand>', description: 'bekende afwijkingen' },
  {
    flags: '--write-baseline <bestand>',
    description: 'schrijf de afwijkingen van deze run als bekend; met --reason, --owner en --expires',
  },
  ...DECISION_OPTIONS,
  { flags: '--requirements <versie|bestand>', description: 'oordeel op een eerdere eisenset, zoals 1.0; latere eisen tellen niet mee' },
  { flags: '--features <map>', description: 'map met eigen features en stappen, naast die van de standaard' },
  { flags: '--consumers <wie>', description: 'werken deze toepassingen ermee: all, none, of kiss,ita,… (telt niet mee)' },
  { flags: '--optional <alle|eisen>', description: 'optionele eisen die het doel opgeeft, met komma’s' },
  { flags: '--claim <klassen>', description: 'klassen die het doel opgeeft, met komma’s' },
  { flags: '--absent <mogelijkheden>', description: 'mogelijkheden die het doel niet heeft, met komma’s' },
  ...PAGE_OPTIONS,
];
