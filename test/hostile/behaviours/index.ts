import type { Hostility } from '../hostility';
import { certificateHostilities } from './certificates';
import { connectionHostilities } from './connection';
import { contentHostilities } from './content';
import { injectionHostilities } from './injection';
import { pagingHostilities } from './paging';
import { sizeHostilities } from './size';
import { stallingHostilities } from './stalling';
import { statusHostilities } from './status';

/** Everything a server is tried to do to the kit. */
export const hostilities: readonly Hostility[] = [
  ...connectionHostilities,
  ...stallingHostilities,
  ...sizeHostilities,
  ...contentHostilities,
  ...pagingHostilities,
  ...statusHostilities,
  ...certificateHostilities,
  ...injectionHostilities,
];
