import { resolve } from 'node:path';
import { isProfileFile } from '../../config/paths';
import { UsageError } from '../../config/usage-error';
import { builtInProfiles, describeProfile, loadProfile, ProfileError, type ProfileModel, untestableRequirements } from '../../profile';
import { loadRequirements } from '../../requirements/load';
import { DEFAULT_PROFILE } from '../../run/target';
import { didYouMean } from '../../suggestion';
import type { Action, OptionValues } from '../command';
import { mappingText } from '../profile-mapping';
import { type CheckedProfile, checkText } from '../profile-verdict';
import type { Terminal } from '../terminal';
import { textTable } from '../text-table';

type Handling = (terminal: Terminal, named: string | undefined, options: OptionValues) => number;

/** What the kit knows of profiles. Exit code 1 when a sound profile leaves obligatory requirements untested, 2 when it is faulty. */
export const profile: Action = async (terminal, [asked = 'list', named], options) => {
  const handling = HANDLINGS[asked];
  if (handling === undefined) {
    const names = Object.keys(HANDLINGS);
    throw new UsageError(`profile: '${asked}' kan niet; kies uit ${names.join(', ')}.${didYouMean(asked, names)}`);
  }
  return handling(terminal, named, options);
};

const HANDLINGS: Readonly<Record<string, Handling>> = {
  list: (terminal, _named, { json }) => {
    const all = builtInProfiles().map((name) => ({ name, isDefault: name === DEFAULT_PROFILE, ...titleOf(loadProfile(name)) }));
    const rows = all.map(({ name, title, version, isDefault }) => [name, version, `${title}${isDefault ? ' (standaard)' : ''}`]);
    terminal.out(json === true ? asJson(all) : textTable(['profiel', 'versie', 'titel'], rows, terminal.width));
    return 0;
  },
  show: (terminal, named, { json, type }) => {
    const description = describeProfile(loaded(terminal, named));
    const types = description.types.filter((found) => type === undefined || found.type.toLowerCase() === String(type).toLowerCase());
    if (types.length === 0) {
      const names = description.types.map((found) => found.type);
      throw new UsageError(`--type: profiel ${description.name} kent '${String(type)}' niet.${didYouMean(String(type), names)}`);
    }
    const shown = { ...description, types };
    terminal.out(json === true ? asJson(shown) : mappingText(shown, terminal.width));
    return 0;
  },
  check: (terminal, named, { json }) => {
    try {
      const checked = checkedProfile(loaded(terminal, named));
      terminal.out(json === true ? asJson({ sound: true, ...checked }) : checkText(checked, terminal.width));
      return checked.untestable.some(({ level }) => level === 'verplicht') ? 1 : 0;
    } catch (error) {
      if (json !== true || !(error instanceof ProfileError) || error.faults.length === 0) {
        throw error;
      }
      terminal.out(asJson({ sound: false, faults: error.faults }));
      return 2;
    }
  },
};

function loaded(terminal: Terminal, named: string | undefined): ProfileModel {
  if (named === undefined) {
    throw new UsageError(`Noem een profiel: ${builtInProfiles().join(', ')}, of het pad van een .json-bestand.`);
  }
  return loadProfile(isProfileFile(named) ? resolve(terminal.folder, named) : named);
}

/** What a profile maps, what it lacks, and what that makes of the requirements. */
function checkedProfile(model: ProfileModel): CheckedProfile {
  const requirements = loadRequirements().requirements.filter(({ level }) => level !== 'consument');
  const untestable = untestableRequirements(model, requirements).map(({ requirement, reasons }) => {
    const found = requirements.find(({ id }) => id === requirement);
    return { requirement, level: found?.level ?? '', title: found?.title ?? '', reasons };
  });
  return { description: describeProfile(model), untestable, total: requirements.filter(({ level }) => level !== 'niet-toetsbaar').length };
}

function titleOf({ definition }: ProfileModel): { title: string; version: string } {
  return { title: definition.title, version: definition.version };
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
