import type { DomainObject } from '../../src/profile';
import type { Call, Misbehaviour } from '../hostile/target';
import { type SharedTarget, shared } from './foreign-data';

const WRITING = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

interface Write extends Call {
  readonly status: number;
}

/** A target with other people's objects that notes everything that is written, and by which identity. */
export interface RecordingTarget extends SharedTarget {
  readonly writes: readonly Write[];
  /** per id the answer in which it was first seen: that to the call that made the object */
  readonly shown: ReadonlyMap<string, string>;
  /** writes that touch an object the run did not make, or hang something of the run on one */
  trespasses(): string[];
}

/** Serves a profile with so many objects of others and notes all writes. */
export async function recording(
  profile: string,
  foreign: number,
  change: Misbehaviour = (moment) => moment.send(),
): Promise<RecordingTarget> {
  const writes: Write[] = [];
  const shown = new Map<string, string>();
  const target = await shared(
    foreign,
    (moment) => {
      const { call, answer } = moment;
      if (WRITING.has(call.method)) {
        writes.push({ ...call, status: answer.status });
        for (const id of answer.status === 201 ? idsIn(answer.body) : []) shown.set(id, shown.get(id) ?? answer.body);
      }
      return change(moment);
    },
    { profile },
  );
  const foreignIds = new Set(
    Object.values(target.reference.register.snapshot()).flatMap((objects) =>
      Object.values(objects).map(({ id }: DomainObject) => String(id)),
    ),
  );
  const trespasses = () =>
    writes.flatMap(({ method, path, body, status }) => {
      const touched = [...idsIn(path), ...idsIn(body)].filter((id) => foreignIds.has(id));
      const changed = method === 'POST' ? [] : idsIn(path).filter((id) => !shown.has(id) && status < 400);
      return [...touched, ...changed].map((id) => `${method} ${path} raakt ${id}`);
    });
  return { ...target, writes, shown, trespasses };
}

function idsIn(text: string): string[] {
  return text.match(/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/gi) ?? [];
}
