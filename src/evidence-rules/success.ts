import { type Answer, type DeviationDraft, isSuccess } from '../functions';
import { deviation, statusText } from './deviation';

/** The call succeeded; what it did is named for the reader. */
export function expectSuccess(answer: Answer, action: string): DeviationDraft[] {
  return isSuccess(answer.status)
    ? []
    : [
        deviation(answer.exchange, `${action} is niet gelukt (status ${answer.status})`, {
          expected: 'een geslaagd antwoord (2xx)',
          received: statusText(answer.exchange),
        }),
      ];
}

/** The answer to a registration carries the id of the new object. */
export function expectId(answer: Answer): DeviationDraft[] {
  return answer.id !== undefined && answer.id !== ''
    ? []
    : [
        deviation(answer.exchange, 'Het antwoord op de registratie bevat geen identificatie', {
          expected: 'een identificatie',
          received: statusText(answer.exchange),
        }),
      ];
}
