import { answers } from './answers';
import { identities } from './identities';
import { lists } from './lists';
import { openQuestions } from './open-questions';
import { otherChoices } from './other-choices';
import { showingObjects } from './showing-objects';
import { transport } from './transport';
import type { Variant } from './variant';

/** Every lawful variant the kit is tried on. */
export const variants: readonly Variant[] = [
  ...showingObjects,
  ...identities,
  ...lists,
  ...answers,
  ...transport,
  ...otherChoices,
  ...openQuestions,
];

/** A variant on one profile: one run of the kit. */
export interface VariantRun {
  readonly variant: Variant;
  readonly profile: string;
}

/** The runs to make; `only` is part of the id of a variant. */
export function variantRuns(profiles: readonly string[], only = ''): VariantRun[] {
  return variants
    .filter(({ id }) => id.includes(only))
    .flatMap((variant) =>
      profiles.filter((profile) => variant.profiles?.includes(profile) ?? true).map((profile) => ({ variant, profile })),
    );
}
