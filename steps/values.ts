import type { DataTable } from '../src/cucumber/definitions';
import { Kitfout, type SyntheticValues } from '../src/functions';

/** Attributes with yes or no in the information model; the features write ja and nee. */
export const YES_NO_ATTRIBUTES: ReadonlySet<string> = new Set([
  'vertrouwelijk',
  'initiator',
  'indicatieActief',
  'indicatieGeheimhouding',
  'isStandaardAdres',
  'verdereActieOndernomen',
]);

/** Attributes with a whole number in the information model. */
export const NUMBER_ATTRIBUTES: ReadonlySet<string> = new Set(['nummer', 'huisnummer']);

/** Attributes that may hold a telephone number, which a target may want in another form than the features write. */
const PHONE_ATTRIBUTES: ReadonlySet<string> = new Set(['adres', 'telefoonnummer']);

/** Text of a feature in which \uXXXX, \n, \r and \t stand for characters that Gherkin or an editor would change. */
export function readText(text: string): string {
  return text
    .replace(/\\u([0-9a-fA-F]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\n/g, '\n')
    .replace(/\\r/g, '\r')
    .replace(/\\t/g, '\t');
}

/** Value of an attribute as the features write it. A word that does not fit the type goes over unchanged: that is how features make faults. */
export function readValue(attribute: string, text: string, values: SyntheticValues): unknown {
  const filled = text.replace(/\{([^}]+)\}/g, (_, name: string) => (name === 'merk' ? values.mark : values.placeholder(name)));
  if (YES_NO_ATTRIBUTES.has(attribute) && (filled === 'ja' || filled === 'nee')) {
    return filled === 'ja';
  }
  if (NUMBER_ATTRIBUTES.has(attribute) && /^[1-9][0-9]*$/.test(filled)) {
    return Number(filled);
  }
  return PHONE_ATTRIBUTES.has(attribute) ? values.phone(filled) : filled;
}

/** Rows of a table `| attribuut | waarde |`; anything else in the heading is refused. */
export function attributeRows(table: DataTable): { attribute: string; text: string }[] {
  const [heading, ...rows] = table.raw();
  if (heading?.join('|') !== 'attribuut|waarde') {
    throw new Kitfout('Een tabel met gegevens heeft de kop | attribuut | waarde |.');
  }
  return rows.map(([attribute = '', text = '']) => ({ attribute, text: readText(text) }));
}

const ALPHABETS: Readonly<Record<string, string>> = {
  'zonder accenten': 'Afvalinzameling rond kerst ',
  'met accenten': 'Zoë Çelik vraagt één dáárvoor bedoelde crème brûlée ü ',
};

/** A text of exactly the given number of characters, not ending in a space. */
export function textOfLength(length: number, kind: string): string {
  const alphabet = ALPHABETS[kind];
  if (alphabet === undefined) {
    throw new Kitfout(`Onbekende tekstsoort «${kind}».`);
  }
  const text = alphabet.repeat(Math.ceil(length / alphabet.length)).slice(0, length);
  return text.endsWith(' ') ? `${text.slice(0, -1)}x` : text;
}
