import type { Fault } from '../fault';
import { changedValues } from './changed-values';
import { changing } from './changing';
import { lostValues } from './lost-values';
import { refusingFaults } from './refusing';
import { relating } from './relating';
import { searching } from './searching';

/** Every fault the kit is tried on. */
export const faults: readonly Fault[] = [...lostValues, ...changedValues, ...searching, ...refusingFaults, ...changing, ...relating];
