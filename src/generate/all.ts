import { builtInProfiles, loadProfile } from '../profile/load';
import { generateRequirements } from '../requirements/generate';
import { InformationModel } from '../validation/wire/information-model';
import { documentValidators } from './document-validators';
import { profileContracts } from './profile-contracts';
import { generateReportStyle } from './report-style';
import { generateTypes } from './types';

/** Everything below `generated/`, as path from the root -> content. The same sources always give the same text. */
export async function generateAll(root: string): Promise<Map<string, string>> {
  const model = new InformationModel(root);
  const contracts = builtInProfiles().flatMap((name) => [...profileContracts(model, loadProfile(name))]);
  return new Map([
    ...(await generateTypes(root)),
    ...(await generateRequirements(root)),
    ...contracts,
    ...documentValidators(root),
    ...generateReportStyle(root),
  ]);
}
