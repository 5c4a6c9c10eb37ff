import { CHANGES } from './changes';
import type { ClientFault } from './client-fault';
import { CONTENTS } from './contents';
import { REFUSALS } from './refusals';
import { SEARCHES } from './searches';

export type { ClientFault } from './client-fault';

/** At least one for every expectation of a client application. */
export const CLIENT_FAULTS: readonly ClientFault[] = [...REFUSALS, ...SEARCHES, ...CONTENTS, ...CHANGES];
