import { UsageError } from '../../config/usage-error';
import { type ListFormat, listCases, listRequirements } from '../../requirements/listing';
import { loadRequirements } from '../../requirements/load';
import { selectByWord } from '../../requirements/select';
import type { Action } from '../command';

const FORMATS: readonly ListFormat[] = ['table', 'json', 'csv'];

/** Shows cases, or the requirements of a selection. */
export const list: Action = async (terminal, [word], options) => {
  const asked = options.format ?? 'table';
  const format = FORMATS.find((name) => name === asked);
  if (format === undefined) {
    throw new UsageError(`--format: '${String(asked)}' kan niet; kies uit ${FORMATS.join(', ')}.`);
  }
  const register = loadRequirements();
  if (word === undefined && options.all !== true && format === 'table') {
    terminal.out(listCases(register, terminal.width));
    return 0;
  }
  const requirements = word === undefined ? register.requirements : selectByWord(register, word);
  terminal.out(listRequirements(requirements, format, { width: terminal.width }));
  return 0;
};
