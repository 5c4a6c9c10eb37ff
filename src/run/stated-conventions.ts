import type { Conventions, Profile } from '../../generated/types';
import type { ReportConvention } from '../verdict/report-model';
import { IDENTIFICATIONS, type IdentificationPart, identifyingProperties } from './conventions';

const PARTS: readonly IdentificationPart[] = ['codeObjecttype', 'codeRegister', 'codeSoortObjectId'];

/**
 * The conventions as a run used them, those of the profile included, for the report.
 * @param profile as it was used, with the codes of the target in it
 */
export function statedConventions(profile: Profile, conventions: Conventions): ReportConvention[] {
  const { kanalen = {}, talen = {}, codes = {}, telefoonnummer } = conventions;
  return [
    ...ownCodes('kanaal', kanalen),
    ...ownCodes('taal', talen),
    ...Object.entries(codes).flatMap(([list, own]) => ownCodes(list, own)),
    ...(['zaak', 'document', 'actor'] as const).flatMap((of) =>
      PARTS.map((part) => ({
        name: `${of}: ${part}`,
        value: codeOf(profile, part, IDENTIFICATIONS[of][part]),
        own: conventions[of]?.[part] !== undefined,
      })),
    ),
    { name: 'telefoonnummer', value: telefoonnummer ?? 'nationaal', own: telefoonnummer !== undefined },
  ];
}

function ownCodes(of: string, codes: Readonly<Record<string, string>>): ReportConvention[] {
  return Object.entries(codes).map(([name, value]) => ({ name: `${of} ${name}`, value, own: true }));
}

/** What goes over the wire for a value of the information model. */
function codeOf(profile: Profile, part: IdentificationPart, value: string): string {
  const lists = identifyingProperties(profile, part).flatMap(({ codes }) => codes ?? []);
  const code = lists.map((list) => profile.codes[list]?.[value]).find((found) => found !== undefined);
  return code ?? value;
}
