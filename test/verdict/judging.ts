import type { Pickle } from '@cucumber/messages';
import { VerdictCollector } from '../../src/verdict/collector';
import type { RequirementResult } from '../../src/verdict/report-model';
import type { RunScope } from '../../src/verdict/requirement-result';
import { flat, type Played, playFeature, type Stream } from './message-stream';
import { FEATURE, smallRegister } from './small-register';

export const WHOLE: RunScope = { interrupted: false, selection: '' };

/** How the scenarios of the named requirements went; every other scenario is fine. */
export type Plays = Record<string, Played | undefined | ((pickle: Pickle) => Played | undefined)>;

export function play(plays: Plays = {}, text = FEATURE, uri = 'features/proef.feature'): Stream {
  return playFeature(
    text,
    (pickle) => {
      const id = pickle.tags.find((tag) => tag.name.startsWith('@eis:'))?.name.slice(5) ?? '';
      const chosen = plays[id];
      return id in plays ? (typeof chosen === 'function' ? chosen(pickle) : chosen) : {};
    },
    uri,
  );
}

export function collect(stream: Stream, scope: RunScope = WHOLE) {
  const collector = new VerdictCollector();
  for (const envelope of flat(stream)) {
    collector.onMessage(envelope);
  }
  return collector.result(smallRegister(), scope);
}

export function resultOf(id: string, stream: Stream, scope: RunScope = WHOLE): RequirementResult {
  const found = collect(stream, scope).requirements.find((result) => result.id === id);
  if (found === undefined) {
    throw new Error(`geen resultaat voor ${id}`);
  }
  return found;
}
