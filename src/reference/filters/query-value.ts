import { type Filter, isInstant } from '../../profile';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Why a text can't be the value of a filter (Dutch); undefined when it can. Free text always can. */
export function impossible(text: string, { schema, match }: Filter): string | undefined {
  const { type, format, enum: options } = schema ?? {};
  if (type === 'boolean' || match === 'exists') return reasonUnless(/^(true|false)$/i.test(text), 'Gebruik true of false.');
  if (type === 'integer' || type === 'number') return reasonUnless(Number.isFinite(Number(text)), 'Dit is geen getal.');
  if (options !== undefined)
    return reasonUnless(
      options.some((option) => String(option) === text),
      'Deze waarde bestaat niet.',
    );
  if (format === 'uuid') return reasonUnless(uuid.test(text), 'Dit is geen UUID.');
  if (format === 'date') return reasonUnless(isDate(text), 'Dit is geen datum.');
  if (format === 'date-time') return reasonUnless(isInstant(text), 'Dit is geen moment.');
  return undefined;
}

function reasonUnless(isPossible: boolean, reason: string): string | undefined {
  return isPossible ? undefined : reason;
}

/** A day that exists: 30 February doesn't. */
function isDate(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(`${text}T`);
}
