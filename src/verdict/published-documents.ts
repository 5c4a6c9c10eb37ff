import type { SchemaTypes } from '../../generated/types';
import { readyMade } from '../validation/ready-made';

type Documents = Pick<
  SchemaTypes,
  'report' | 'baseline' | 'requirements' | 'requirement-set' | 'outcome' | 'recording' | 'recording-exchange' | 'consumer-calls'
>;

/** A document that does not follow its published contract. The message is Dutch and names the place. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';
}

/**
 * Checks a parsed document against its contract in schemas/ and gives it back typed.
 * @param origin what the message calls the document, usually its file name
 * @throws DocumentError
 */
export function parseDocument<K extends keyof Documents>(kind: K, document: unknown, origin: string): Documents[K] {
  const validate = readyMade(kind);
  if (validate(document)) {
    // The contract was checked one line up; the types are generated from the same schema.
    return document as Documents[K];
  }
  const [first] = validate.errors ?? [];
  const place = first?.instancePath ? ` op ${first.instancePath}` : '';
  const extra = first?.params?.additionalProperty;
  const detail = typeof extra === 'string' ? `onbekende eigenschap '${extra}'` : (first?.message ?? 'onbekende afwijking');
  throw new DocumentError(`${origin} volgt het schema ${kind}.schema.json niet${place}: ${detail}.`);
}
