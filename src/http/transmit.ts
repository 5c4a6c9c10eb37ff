import type { Dispatcher } from 'undici';
import { type RawAnswer, readAnswer } from './answer-reader';
import type { Failure, RecordedRequest } from './exchange';
import { failureOf } from './failure';
import type { Limits } from './limits';

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

/** Sends a call once and reads the answer. Never throws; ends as soon as the signal does. */
export async function transmit(to: Destination, request: RecordedRequest, limits: Limits, signal: AbortSignal): Promise<Transmission> {
  const start = performance.now();
  const since = () => performance.now() - start;
  try {
    const data = await unlessAborted(dispatch(to, request, signal), signal);
    const headersAfter = since();
    const answer = await readAnswer(data, limits);
    return { answer, headersAfter, endedAfter: since() };
  } catch (error) {
    return { failure: failureOf(error, limits), headersAfter: since(), endedAfter: since() };
  }
}

function dispatch(
  { dispatcher, origin, target }: Destination,
  request: RecordedRequest,
  signal: AbortSignal,
): Promise<Dispatcher.ResponseData> {
  const { method, headers, body } = request;
  return dispatcher.request({ origin, path: target, method, headers, signal, ...(body === undefined ? {} : { body }) });
}

/** A call that waits for a connection doesn't listen to its signal yet; whatever comes of it later is thrown away. */
function unlessAborted(answer: Promise<Dispatcher.ResponseData>, signal: AbortSignal): Promise<Dispatcher.ResponseData> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
    if (signal.aborted) {
      abort();
    }
    answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
