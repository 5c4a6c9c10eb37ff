import { isRecord, type JsonObject, type JsonValue, memberOf } from './json';

/** JSON Pointer (RFC 6901) of member names, outermost first. */
export function pointerOf(segments: readonly string[]): string {
  return segments.map((segment) => `/${segment.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** Member names in a JSON Pointer, outermost first. */
export function segmentsOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** What a JSON Pointer points at; undefined when there is nothing. */
export function valueAt(document: unknown, pointer: string): unknown {
  return segmentsOf(pointer).reduce<unknown>(
    (value, segment) => (Array.isArray(value) ? value[Number(segment)] : memberOf(value, segment)),
    document,
  );
}

/** Puts a value where a JSON Pointer points, making the objects on the way. */
export function putAt(document: JsonObject, pointer: string, value: JsonValue): void {
  const segments = segmentsOf(pointer);
  const last = segments.pop();
  if (last === undefined) return;
  let holder = document;
  for (const segment of segments) {
    const next = holder[segment];
    const object: JsonObject = isRecord(next) ? next : {};
    holder[segment] = object;
    holder = object;
  }
  holder[last] = value;
}
