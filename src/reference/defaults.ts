import { randomUUID } from 'node:crypto';

import type { Behaviour } from './behaviour';
import { cascade, removalViolations } from './cascade';
import { completed, merged, replaced, settled } from './changes';
import { enveloped, pageAddress } from './envelope';
import { defaultStatus, problemBody } from './errors';
import { expanded, requestedPaths } from './expand';
import { criteriaIn } from './filters/criteria';
import { satisfies } from './filters/matching';
import { newestFirst, requestedPage, slice } from './lists';
import { answerHeaders, mediaProblem, parsedBody, unauthenticated, unknownIn } from './receiving';
import { nameOf } from './refusal';
import { storeRelated } from './related';
import { represented } from './representation';
import { allRules } from './rules';
import { brokenRules } from './rules/check';
import { fixedViolations } from './rules/fixed';
import { brokenReferences } from './rules/references';
import { uniqueKeys, uniqueViolations } from './rules/unique';
import { wireViolations } from './wire-violations';

/** The behaviour the standard describes; each function is explained in Behaviour. */
export const defaultBehaviour: Behaviour = {
  intercept: () => undefined,
  authenticate: unauthenticated,
  checkMedia: mediaProblem,
  unknownParameters: unknownIn,
  parseBody: parsedBody,

  validate: wireViolations,
  readObject: (type, body, c) => c.profile.resource(type).fromRequest(body),
  rules: (type) => allRules.filter((rule) => rule.types.includes(type)),
  checkRules: brokenRules,
  checkReferences: brokenReferences,
  checkUnique: (change, c) => uniqueViolations(uniqueKeys, change, c),
  checkFixed: fixedViolations,
  checkRemoval: removalViolations,

  newId: () => randomUUID(),
  now: () => new Date(),
  complete: completed,
  replace: (type, before, sent, c) => completed(type, replaced(before, sent), c),
  applyChanges: (type, before, sent, c) => merged(c.profile, type, before, sent),
  settle: settled,
  store: (_type, object) => object,
  afterStore: storeRelated,
  removeCascade: cascade,

  find: (type, id, c) => c.register.get(type, id),
  criteria: criteriaIn,
  matches: satisfies,
  order: newestFirst,
  pageRequest: requestedPage,
  page: slice,
  count: (objects) => objects.length,

  inverse: (type, attribute, id, c) => c.register.referring(type, attribute, id),
  represent: represented,
  expandPaths: requestedPaths,
  expand: expanded,
  objectUrl: (type, id, c) => c.call.base + c.profile.resource(type).itemPath(id),
  pageUrl: pageAddress,
  envelope: enveloped,

  statusFor: defaultStatus,
  errorBody: problemBody,
  paramName: (type, attribute, object, c) => nameOf(attribute === '' ? '' : c.profile.resource(type).propertyPath(attribute, object), c),
  location: (type, id, c) => c.behaviour.objectUrl(type, id, c),
  headers: answerHeaders,
  respond: (reply) => reply,
};
