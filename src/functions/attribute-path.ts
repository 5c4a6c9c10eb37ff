export type MutableObject = Record<string, unknown>;

function isObject(value: unknown): value is MutableObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Value at a dotted attribute path such as «contactnaam.voornaam»; undefined when a part is absent. */
export function valueAt(object: Readonly<Record<string, unknown>>, path: string): unknown {
  let current: unknown = object;
  for (const part of path.split('.')) {
    if (!isObject(current)) {
      return undefined;
    }
    current = current[part];
  }
  return current;
}

/** Copy of the object with the value at the dotted path replaced; undefined removes the attribute. */
export function withValueAt(object: Readonly<Record<string, unknown>>, path: string, value: unknown): MutableObject {
  const [head, ...rest] = path.split('.');
  const copy: MutableObject = { ...object };
  if (head === undefined) {
    return copy;
  }
  const existing = copy[head];
  const next = rest.length === 0 ? value : withValueAt(isObject(existing) ? existing : {}, rest.join('.'), value);
  if (next === undefined) {
    delete copy[head];
  } else {
    copy[head] = next;
  }
  return copy;
}

/** «Leeg» in the standard: absent, null, the empty string, an empty list, or a group of which every part is empty. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') {
    return true;
  }
  if (Array.isArray(value)) {
    return value.every(isEmpty);
  }
  return isObject(value) && Object.values(value).every(isEmpty);
}
