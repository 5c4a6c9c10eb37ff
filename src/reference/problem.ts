/** What can come out of a call; the profile names the status codes that belong to it. */
export type Outcome =
  | 'created'
  | 'read'
  | 'changed'
  | 'deleted'
  | 'refused'
  | 'notFound'
  | 'unauthenticated'
  | 'methodNotAllowed'
  | 'notAcceptable'
  | 'unsupportedMedia'
  | 'tooLarge'
  | 'failed';

/** One reason to refuse: the attribute (groups dotted, '' = the object as a whole), a code and a Dutch explanation. */
export interface RuleViolation {
  readonly attribute: string;
  readonly code: string;
  readonly reason: string;
}

/** One deviating parameter as it goes into the answer: name as the consumer knows it. */
export interface InvalidParam {
  readonly name: string;
  readonly code: string;
  readonly reason: string;
}

/** A call that can't be carried out: becomes a problem+json answer. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly outcome: Outcome,
    readonly code: string,
    readonly detail: string,
    readonly params: readonly InvalidParam[] = [],
  ) {
    super(detail);
  }
}
