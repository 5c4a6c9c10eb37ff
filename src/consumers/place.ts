import { isRecord, memberOf } from '../profile';

/** A value with where it stands, as JSON Pointer. */
export interface Placed {
  readonly path: string;
  readonly value: unknown;
}

/**
 * What stands at a place such as `results[].verstrektDoorPartij.uuid`: `[]` means every element, `[0]` the first, `[<uuid>]` the
 * element with that uuid. What is missing comes back as undefined; `[]` of an empty list gives one undefined, so that a statement
 * about every element never holds for none.
 */
export function valuesAt(document: unknown, place: string): Placed[] {
  const start: Placed[] = [{ path: '', value: document }];
  return stepsOf(place).reduce((found, step) => found.flatMap((from) => take(from, step)), start);
}

/** Member names, and what stands between brackets with its opening bracket. */
function stepsOf(place: string): string[] {
  return place === ''
    ? []
    : place
        .replaceAll('[', '.[')
        .split('.')
        .filter((step) => step !== '');
}

function take({ path, value }: Placed, step: string): Placed[] {
  if (!step.startsWith('[')) {
    return [{ path: `${path}/${step}`, value: memberOf(value, step) }];
  }
  const which = step.slice(1, -1);
  const elements = Array.isArray(value) ? value : [];
  if (which === '') {
    return elements.length === 0 ? [{ path: `${path}/0`, value: undefined }] : elements.map((element, at) => placed(path, at, element));
  }
  const at = Number.isInteger(Number(which)) && which.length < 6 ? Number(which) : elements.findIndex((element) => hasUuid(element, which));
  return [placed(path, Math.max(0, at), at < 0 ? undefined : elements[at])];
}

function placed(path: string, at: number, value: unknown): Placed {
  return { path: `${path}/${at}`, value };
}

function hasUuid(element: unknown, uuid: string): boolean {
  return isRecord(element) && typeof element.uuid === 'string' && element.uuid.toLowerCase() === uuid.toLowerCase();
}
