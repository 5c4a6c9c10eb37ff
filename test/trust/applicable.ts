import { loadProfile } from '../../src/profile';
import type { Fault } from './fault';
import { faults } from './faults';

/** The faults the form of a profile has room for. */
export function applicableFaults(profile: string): Fault[] {
  const model = loadProfile(profile);
  return faults.filter((fault) => fault.applies?.(model) ?? true);
}
