import type { RequirementRegister } from '../../generated/types';
import { UsageError } from '../config/usage-error';
import { didYouMean } from '../suggestion';

/**
 * Checks that the optional requirements a target claims exist and are optional.
 * @throws UsageError
 */
export function checkDeclaredOptional(register: RequirementRegister, optional: 'alle' | readonly string[]): void {
  if (optional === 'alle') {
    return;
  }
  const possible = register.requirements.filter(({ level, levelNow = level }) => levelNow === 'optioneel').map(({ id }) => id);
  const wrong = optional.find((id) => !possible.includes(id));
  if (wrong !== undefined) {
    const level = register.requirements.find(({ id }) => id === wrong)?.level;
    const cause = level === undefined ? 'bestaat niet' : `is niet optioneel maar ${level}`;
    throw new UsageError(`optional: eis '${wrong}' ${cause}.${didYouMean(wrong, possible)} Zie "list '@optioneel'".`);
  }
}
