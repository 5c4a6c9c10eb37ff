import { Readable } from 'node:stream';
import type { Dispatcher } from 'undici';
import type { RawAnswer } from './answer-reader';
import type { Failure, RecordedRequest } from './exchange';
import { failureOf } from './failure';
import type { Limits } from './limits';
import { Reception } from './reception';
import { type Deadline, Stop } from './stop';

/** How a call went: an answer, maybe incomplete, or a failure; times in milliseconds since it was sent. */
export interface Transmission {
  readonly answer?: RawAnswer;
  readonly failure?: Failure;
  readonly headersAfter: number;
  readonly endedAfter: number;
}

interface Destination {
  readonly dispatcher: Dispatcher;
  readonly origin: string;
  readonly target: string;
}

/** What ends a call before the target does. */
export interface Bounds {
  readonly limits: Limits;
  readonly sources: readonly AbortSignal[];
  readonly deadline: Deadline;
}

/** Sends a call once and reads the answer. Never throws; ends as soon as one of the sources or the deadline does. */
export function transmit({ dispatcher, origin, target }: Destination, request: RecordedRequest, bounds: Bounds): Promise<Transmission> {
  const { limits, sources, deadline } = bounds;
  return new Promise((resolve) => {
    const reception = new Reception(limits, (transmission) => {
      stop.release();
      resolve(transmission);
    });
    const stop = new Stop(sources, (problem) => reception.fail(problem), deadline);
    stop.check();
    const { method, headers } = request;
    const body = bodyOf(request);
    dispatcher.dispatch({ origin, path: target, method, headers, ...(body === undefined ? {} : { body }) }, reception);
  });
}

/** A call that was never sent. */
export function notSent(error: unknown, limits: Limits): Transmission {
  return { failure: failureOf(error, limits), headersAfter: 0, endedAfter: 0 };
}

/** A body of which the length is not known beforehand goes as Transfer-Encoding: chunked. */
function bodyOf({ body, chunked }: RecordedRequest): string | Readable | undefined {
  if (body === undefined || chunked !== true) {
    return body;
  }
  const bytes = Buffer.from(body);
  const half = Math.ceil(bytes.length / 2);
  return Readable.from([bytes.subarray(0, half), bytes.subarray(half)], { objectMode: false });
}
