import type { Attachment } from '@cucumber/messages';
import { parseDocument } from './published-documents';
import type { Uitkomst } from './report-model';

export type { Uitkomst, UitkomstKind } from './report-model';

/** Media type under which a scenario attaches its {@link Uitkomst}: one JSON document, in an After hook. */
export const UITKOMST_MEDIA_TYPE = 'application/vnd.klantinteracties.uitkomst+json';

/**
 * Reads the outcome document out of an attachment.
 * @throws DocumentError when it is no JSON or does not follow schemas/outcome.schema.json
 */
export function uitkomstOf(attachment: Attachment): Uitkomst {
  const encoding: string = attachment.contentEncoding;
  const text = encoding === 'BASE64' ? Buffer.from(attachment.body, 'base64').toString('utf8') : attachment.body;
  return parseDocument('outcome', parseJson(text), 'De uitkomst van het scenario');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
