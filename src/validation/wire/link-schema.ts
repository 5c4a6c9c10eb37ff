import { type Derivation, resourceOf } from './derivation';
import type { JsonSchema } from './json-schema';

/** The member with hypertext links (HAL), for profiles that know these; no link is obliged. */
export function linkMember(derivation: Derivation, type: string): { [name: string]: JsonSchema } | undefined {
  const { links } = derivation.profile;
  if (links === undefined) return undefined;
  const names = ['self', ...Object.keys(resourceOf(derivation.profile, type).links ?? {}).sort()];
  return {
    [links.property]: {
      description: 'Koppelingen naar dit object en naar wat ermee samenhangt.',
      type: 'object',
      readOnly: true,
      properties: Object.fromEntries(names.map((name) => [name, linkReference(derivation)])),
    },
  };
}

/** One link: where it leads, and whether that is a template. */
export function linkReference({ definitions }: Derivation): JsonSchema {
  return definitions.reference('Koppeling', () => ({
    title: 'Koppeling',
    type: 'object',
    required: ['href'],
    properties: { href: { type: 'string' }, templated: { type: 'boolean' }, title: { type: 'string' } },
  }));
}
