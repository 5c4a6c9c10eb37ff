import { Overgeslagen } from '../src/functions';
import type { RunContext } from '../src/run/context';

type Declared = Pick<RunContext, 'capabilities' | 'optional'>;

/** Why a scenario is not executed on this target: a capability it declared to lack, or an optional requirement it does not claim. */
export function missingPrecondition(tags: readonly string[], declared: Declared): Overgeslagen | undefined {
  const lacking = tags
    .filter((tag) => tag.startsWith('@vereist:'))
    .map((tag) => tag.slice('@vereist:'.length))
    .filter((capability) => declared.capabilities.absent.includes(capability));
  if (lacking.length > 0) {
    return new Overgeslagen('niet-ondersteund', `De configuratie meldt dat ${lacking.join(', ')} ontbreekt.`);
  }
  const requirement = tags.find((tag) => tag.startsWith('@eis:'))?.slice('@eis:'.length) ?? '';
  const claimed = declared.optional === 'alle' || declared.optional.includes(requirement);
  return tags.includes('@optioneel') && !claimed
    ? new Overgeslagen('niet-getoetst', 'Optionele eis die de configuratie niet opgeeft.')
    : undefined;
}
