import { Kitfout, type SyntheticValues } from '../functions';
import { isJsonValue, type JsonValue } from '../profile';
import { valuesAt } from './place';

/** What the names between `${` and `}` stand for in one scenario. */
export interface Bindings {
  /** @throws Kitfout for a name that stands for nothing */
  value(name: string): JsonValue;
  /** Whether an answer was kept under this name. */
  has(name: string): boolean;
}

/** Bindings to the answers kept in a scenario, and for other names made-up values that are the scenario's own; `made` hears of those. */
export function consumerValues(kept: ReadonlyMap<string, unknown>, values: SyntheticValues, made: (value: string) => void): Bindings {
  return {
    has: (name) => kept.has(name),
    value: (given) => {
      if (given.endsWith(LAST_UUID)) {
        return lastUuid(keptValue(kept, given.slice(0, -LAST_UUID.length)));
      }
      const name = given.replace(/~$/u, '');
      const found = keptValue(kept, name);
      if (found !== undefined) {
        return found;
      }
      const value = madeUp(name, values);
      if (value === undefined) {
        throw new Kitfout(`\${${name}} staat nergens voor.`);
      }
      made(value);
      // A proper beginning of the value, to search for what may not be found.
      return given.endsWith('~') ? value.slice(0, -1) : value;
    },
  };
}

/** As one of the clients reads an address: whatever looks like a UUID and stands furthest to the right. */
const LAST_UUID = ' laatste uuid';

function lastUuid(value: JsonValue | undefined): string {
  const found = typeof value === 'string' ? value.match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/giu) : null;
  return found?.at(-1) ?? '00000000-0000-0000-0000-000000000000';
}

/** The longest kept name that starts the path wins: `contact.klantcontact.uuid` in the answer kept as `contact`. */
function keptValue(kept: ReadonlyMap<string, unknown>, name: string): JsonValue | undefined {
  const root = [...kept.keys()].filter((key) => name === key || name.startsWith(`${key}.`) || name.startsWith(`${key}[`));
  const longest = root.sort((a, b) => b.length - a.length)[0];
  if (longest === undefined) {
    return undefined;
  }
  const [found] = valuesAt(kept.get(longest), name.slice(longest.length).replace(/^\./u, ''));
  return isJsonValue(found?.value) ? found.value : '(ontbreekt)';
}

const LETTERS = 'Zoë Çelik vraagt naar één dáárvoor bedoelde crème brûlée ü\n';

/** Per kind of value how it is made; a name is a kind, with a colon and a label when a scenario needs more than one. */
const KINDS: Readonly<Record<string, (values: SyntheticValues, label: string) => string>> = {
  kenmerk: (values) => values.ownMark,
  code: (values) => values.ownCode,
  bsn: (values, label) => values.bsn(`bsn ${label}`),
  kvk: (values, label) => values.placeholder(`kvk ${label} nummer van 10 cijfers`).slice(0, 8),
  vestiging: (values, label) => `00${values.placeholder(`vestiging ${label} nummer van 10 cijfers`)}`,
  nummer: (values, label) => values.placeholder(`${label} nummer van 10 cijfers`),
  email: (values, label) => values.placeholder(`${label} uniek e-mailadres`),
  telefoon: (values, label) => `06${values.placeholder(`telefoon ${label} nummer van 10 cijfers`).slice(1, 9)}`,
  landnummer: (values, label) => `00316${values.placeholder(`telefoon ${label} nummer van 10 cijfers`).slice(1, 9)}`,
  zaak: (values, label) => values.placeholder(`zaak ${label} onbekende identificatie`),
  uuid: (values, label) => values.placeholder(`${label} onbekende identificatie`),
  zaaknummer: (values, label) => values.placeholder(`${label} zaaknummer`),
  tekst: (values, label) => textOf(Number(label), values.ownMark),
  nu: (_values, label) => new Date(Date.now() + Number(label || 0) * 60_000).toISOString(),
};

function madeUp(name: string, values: SyntheticValues): string | undefined {
  const [kind = '', label = ''] = name.split(':');
  return Object.hasOwn(KINDS, kind) ? KINDS[kind]?.(values, label) : undefined;
}

/** Exactly so many characters, by which it is known as ours, with accents and a line break, not ending in white space. */
function textOf(length: number, mark: string): string {
  const characters = [...`${mark} ${LETTERS.repeat(Math.ceil(length / LETTERS.length))}`].slice(0, length);
  return `${characters.join('').slice(0, -1)}.`;
}
