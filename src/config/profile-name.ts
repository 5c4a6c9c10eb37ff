import { builtInProfiles } from '../profile/load';
import { didYouMean } from '../suggestion';
import { isProfileFile } from './paths';
import { UsageError } from './usage-error';

/**
 * Checks that the name of a built-in profile exists; a profile file is read, and judged, later.
 * @throws UsageError
 */
export function checkProfileName(profile: string | undefined, origin: string): void {
  if (profile === undefined || isProfileFile(profile)) {
    return;
  }
  const names = builtInProfiles();
  if (!names.includes(profile)) {
    const hint = didYouMean(profile, names);
    throw new UsageError(
      `${origin}: onbekend profiel '${profile}'.${hint} Kies uit ${names.join(', ')}, of geef het pad van een .json-bestand.`,
    );
  }
}
