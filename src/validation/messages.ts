type Params = Readonly<Record<string, unknown>>;

/** Says in Dutch what is wrong with a value, given the rule it broke. */
type Message = (params: Params, value: unknown) => string;

const MESSAGES: Readonly<Record<string, Message>> = {
  required: () => 'Verplicht, maar ontbreekt.',
  anyOf: ({ properties }) => `Minstens een van ${list(properties)} is verplicht, maar geen ervan is aanwezig.`,
  'false schema': () => 'Mag hier niet staan naast een ander gegeven dat hetzelfde zegt.',
  type: ({ type }, value) => `Verwacht: ${types(type)}. Ontvangen: ${typeOf(value)}.`,
  enum: ({ allowedValues }) => `Geen toegelaten waarde. Toegelaten: ${list(allowedValues)}.`,
  const: ({ allowedValue }) => `Verwacht: ${quoted(allowedValue)}.`,
  maxLength: ({ limit }, value) => `Te lang: ${length(value)} tekens, hoogstens ${String(limit)} toegestaan.`,
  minLength: ({ limit }, value) => `Te kort: ${length(value)} tekens, minstens ${String(limit)} nodig.`,
  maximum: ({ limit }) => `Te groot: hoogstens ${String(limit)} toegestaan.`,
  minimum: ({ limit }) => `Te klein: minstens ${String(limit)} nodig.`,
  pattern: ({ pattern }) => `Voldoet niet aan het patroon ${String(pattern)}.`,
  format: ({ format }) => `Geen geldige ${FORMATS[String(format)] ?? `waarde van de vorm '${String(format)}'`}.`,
};

const FORMATS: Readonly<Record<string, string>> = {
  'date-time': 'datum met tijd en tijdzone (ISO 8601)',
  date: 'datum (JJJJ-MM-DD)',
  email: 'e-mailadres: naam@domein',
  uri: 'absolute URL',
  uuid: 'UUID',
};

const TYPES: Readonly<Record<string, string>> = {
  string: 'tekst',
  integer: 'geheel getal',
  number: 'getal',
  boolean: 'true of false',
  object: 'object',
  array: 'lijst',
  null: 'null',
};

/** The Dutch message for a broken rule; `value` is what was received at that place. */
export function message(keyword: string, params: Params, value: unknown): string {
  const known = Object.hasOwn(MESSAGES, keyword) ? MESSAGES[keyword] : undefined;
  return known === undefined ? `Voldoet niet aan de regel '${keyword}'.` : known(params, value);
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'lijst';
  if (typeof value === 'number') return Number.isInteger(value) ? 'geheel getal' : 'getal';
  return TYPES[typeof value] ?? 'niets';
}

function types(type: unknown): string {
  const names = Array.isArray(type) ? type : [type];
  return names.map((name) => TYPES[String(name)] ?? String(name)).join(' of ');
}

/** Characters as JSON Schema counts them: Unicode code points. */
function length(value: unknown): number {
  return typeof value === 'string' ? Array.from(value).length : 0;
}

function list(values: unknown): string {
  return Array.isArray(values) ? values.map(quoted).join(', ') : String(values);
}

function quoted(value: unknown): string {
  return typeof value === 'string' ? `'${value}'` : JSON.stringify(value);
}
