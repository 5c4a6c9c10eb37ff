import type { ProfileModel } from './model';
import type { Need } from './needs';
import type { ObjectType } from './object-types';
import type { Operation } from './resource';

const OPERATIONS: Readonly<Record<Operation, string>> = {
  list: 'zoeken',
  create: 'registreren',
  read: 'opvragen',
  replace: 'vervangen',
  update: 'wijzigen',
  delete: 'verwijderen',
};

/** What a profile lacks of a need, in Dutch; undefined when it has it. */
export function unmet(profile: ProfileModel, need: Need): string | undefined {
  if (need.kind === 'composite') return hasComposite(profile, need) ? undefined : `geen samengestelde handeling ${compositeName(need)}`;
  const { type } = need;
  if (!profile.has(type)) return `geen objecttype ${type}`;
  const resource = profile.resource(type);
  switch (need.kind) {
    case 'type':
      return undefined;
    case 'operation':
      return resource.offers(need.operation) ? undefined : `${type}: geen ${OPERATIONS[need.operation]}`;
    case 'attribute':
      return resource.carries(need.attribute) ? undefined : `${type}: geen ${need.attribute}`;
    case 'filter':
      return resource.filterFor(need.path, need.match) === undefined ? `${type}: niet te zoeken op ${filterName(need)}` : undefined;
    case 'expand':
      return expands(profile, type, need.related) ? undefined : `${type}: ${need.related} niet in hetzelfde antwoord`;
  }
}

function filterName({ path, match }: Need & { kind: 'filter' }): string {
  if (match === 'gte') return `${path} vanaf een moment`;
  return match === 'lte' ? `${path} tot een moment` : path;
}

function compositeName({ of, name }: Need & { kind: 'composite' }): string {
  return name ?? `voor ${of.join(' met ')}`;
}

function hasComposite({ definition }: ProfileModel, { of, name }: Need & { kind: 'composite' }): boolean {
  const composites = Object.entries(definition.composites ?? {}).filter(([known]) => name === undefined || name === known);
  return composites.some(([, { parts }]) => of.every((type) => Object.values(parts).some(({ resource }) => resource === type)));
}

function expands(profile: ProfileModel, type: ObjectType, related: ObjectType): boolean {
  const { properties, expand = [] } = profile.resource(type).definition;
  return profile.definition.expand !== undefined && expand.some((path) => properties[path]?.inverse?.of === related);
}
