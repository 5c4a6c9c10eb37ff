import type { RequirementRegister } from '../../generated/types';
import { UsageError } from '../config/usage-error';
import { didYouMean } from '../suggestion';
import { CLIENTS, clientKey, SHARED_BY_CLIENTS } from './classes';

/** For which client applications a run looks whether they can work with the target. */
export type ConsumerChoice = 'all' | 'none' | readonly string[];

/** Tag of every feature about a client application. */
const TAG = '@werkt-met';

/** The words for the client applications the kit knows. */
export function consumerKeys(register: RequirementRegister): string[] {
  return register.cases.filter(({ id, class: classId }) => classId === CLIENTS && id !== SHARED_BY_CLIENTS).map(({ id }) => clientKey(id));
}

/**
 * Checks that the chosen applications are known.
 * @param origin where the choice was made, for the message
 * @throws UsageError
 */
export function checkConsumers(register: RequirementRegister, choice: ConsumerChoice, origin: string): void {
  const known = consumerKeys(register);
  const unknown = typeof choice === 'string' ? undefined : choice.find((key) => !known.includes(key));
  if (unknown !== undefined) {
    throw new UsageError(
      `${origin}: onbekende toepassing '${unknown}'. Kies uit ${known.join(', ')}, of all of none.${didYouMean(unknown, known)}`,
    );
  }
}

/** The register with only the expectations that count for the chosen applications; what the standard requires always stays. */
export function withConsumers(register: RequirementRegister, choice: ConsumerChoice): RequirementRegister {
  if (choice === 'all') {
    return register;
  }
  const keys = choice === 'none' ? [] : choice;
  const requirements = register.requirements.flatMap((requirement) => {
    const clients = requirement.clients?.filter((key) => keys.includes(key));
    const own = requirement.class !== CLIENTS || keys.includes(clientKey(requirement.case));
    return own || (clients?.length ?? 0) > 0 ? [clients === undefined ? requirement : { ...requirement, clients }] : [];
  });
  const cases = new Set(requirements.map((requirement) => requirement.case));
  return { ...register, cases: register.cases.filter(({ id, class: classId }) => classId !== CLIENTS || cases.has(id)), requirements };
}

/** Tag expression that leaves out the applications that were not chosen; empty: none is left out. */
export function consumerTags(choice: ConsumerChoice): string {
  if (choice === 'all') {
    return '';
  }
  const chosen = choice === 'none' ? [] : choice.map((key) => `@consument:${key}`);
  return [`not ${TAG}`, ...chosen].join(' or ');
}
