import { type Exchange, HttpClient, type HttpOptions, type TargetClient } from '../http';
import { openRecording } from '../recording/open-recording';
import { ReplayClient } from '../recording/replay-client';
import type { RunContext } from './context';
import { httpOptions } from './http-options';

/**
 * What answers the calls of a run: the target, or in a replay its recording. The only place where one is chosen over the other.
 * @param own what differs for calls that are not those of scenarios
 */
export function openClient(
  context: RunContext,
  sink: (exchange: Exchange) => void,
  own: Pick<HttpOptions, 'idPrefix' | 'signal'> = {},
): TargetClient {
  if (context.replay !== undefined) {
    return new ReplayClient(openRecording(context.replay), context.limits, sink);
  }
  return new HttpClient({ ...httpOptions(context), ...own }, sink);
}
