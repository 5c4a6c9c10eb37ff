/**
 * Whose side a derived schema takes.
 *
 * - `request`: the body of a POST or PUT; what only the server sets is left out.
 * - `patch`: the body of a PATCH: a request in which nothing has to be present.
 * - `response`: what a conforming server may answer, as tolerant as the profile allows.
 * - `contract`: one schema for both directions, as an OpenAPI document states it.
 * - `contract-patch`: the same for a PATCH.
 */
export type View = 'request' | 'patch' | 'response' | 'contract' | 'contract-patch';

/** The view on a whole object that stands in another: also in a PATCH it has to be complete. */
export function insideObject(view: View): View {
  return view === 'patch' ? 'request' : insideGroup(view);
}

/** The view on a group: a PATCH may change a single part of it (A8694), though the published contracts say otherwise. */
export function insideGroup(view: View): View {
  return view === 'contract-patch' ? 'contract' : view;
}

/** True when the schema also describes what only the server sets. */
export function showsReadOnly(view: View): boolean {
  return view !== 'request' && view !== 'patch';
}

/** True when nothing has to be present in the object itself. */
export function isPartial(view: View): boolean {
  return view === 'patch' || view === 'contract-patch';
}
