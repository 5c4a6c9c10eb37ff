import type { Filter } from '../../profile';

const forms: Readonly<Record<string, RegExp>> = {
  uuid: /^[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}$/i,
  date: /^\d{4}-\d{2}-\d{2}$/,
  'date-time': /^\d{4}-\d{2}-\d{2}/,
};

/** Why a text can't be the value of a filter (Dutch); undefined when it can. Free text always can. */
export function impossible(text: string, { schema, match }: Filter): string | undefined {
  const { type, format, enum: options } = schema ?? {};
  if (type === 'boolean' || match === 'exists') return /^(true|false)$/i.test(text) ? undefined : 'Gebruik true of false.';
  if (type === 'integer' || type === 'number') return Number.isFinite(Number(text)) ? undefined : 'Dit is geen getal.';
  if (options !== undefined) return options.some((option) => String(option) === text) ? undefined : 'Deze waarde bestaat niet.';
  const form = forms[format ?? ''];
  if (form === undefined) return undefined;
  const isDate = format !== 'uuid';
  return form.test(text) && !(isDate && Number.isNaN(Date.parse(text))) ? undefined : `Dit is geen geldige waarde (${format}).`;
}
