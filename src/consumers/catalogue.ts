import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ConsumerCall, ConsumerCalls } from '../../generated/types';
import { Kitfout } from '../functions';
import { packageRoot } from '../package-root';
import { parseDocument } from '../verdict/published-documents';

const FOLDER = 'features/consumenten/aanroepen';

/** A call as its application makes it, with the headers it sets. */
export interface CataloguedCall extends ConsumerCall {
  readonly name: string;
  /** null: not sent */
  readonly headers: Readonly<Record<string, string | null>>;
}

let known: ReadonlyMap<string, ConsumerCalls> | undefined;

/** The calls of every client application, by its name. */
export function consumerCalls(): ReadonlyMap<string, ConsumerCalls> {
  known ??= new Map(
    readdirSync(join(packageRoot(), FOLDER))
      .filter((file) => file.endsWith('.json'))
      .sort()
      .map((file) => {
        const calls = parseDocument('consumer-calls', JSON.parse(readFileSync(join(packageRoot(), FOLDER, file), 'utf8')), file);
        return [calls.name, calls];
      }),
  );
  return known;
}

/** As the features name the applications, longest first. */
export function consumerNames(): string[] {
  return [...consumerCalls().keys()].sort((a, b) => b.length - a.length);
}

/** One call of one application. @throws Kitfout when the catalogue lacks it */
export function cataloguedCall(consumer: string, name: string): CataloguedCall {
  const calls = consumerCalls().get(consumer);
  const call = calls !== undefined && Object.hasOwn(calls.calls, name) ? calls.calls[name] : undefined;
  if (calls === undefined || call === undefined) {
    throw new Kitfout(`«${name}» is geen aanroep van ${consumer}; zie ${FOLDER}.`);
  }
  return { ...call, name, headers: { ...calls.headers, ...call.headers } };
}

/** The headers an application sets; null: one it does not send. */
export function consumerHeaders(consumer: string): Readonly<Record<string, string | null>> {
  return consumerCalls().get(consumer)?.headers ?? {};
}
