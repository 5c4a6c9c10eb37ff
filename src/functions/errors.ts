import type { Deviation } from '../../generated/types';

/** A deviation before the requirement it belongs to is known. */
export type DeviationDraft = Omit<Deviation, 'requirement'>;

/** The target does not do what the requirement states. Carries every difference found, not only the first. */
export class Afwijking extends Error {
  override readonly name = 'Afwijking';
  readonly deviations: readonly DeviationDraft[];
  /** A 5xx was seen in the interaction that is judged: a finding at every level. */
  readonly serverError: boolean;

  constructor(deviations: readonly DeviationDraft[], serverError = false) {
    super(deviations.map((deviation) => deviation.text).join('; '));
    this.deviations = deviations;
    this.serverError = serverError;
  }
}

/** A prerequisite failed, so the requirement itself could not be judged. */
export class Geblokkeerd extends Error {
  override readonly name = 'Geblokkeerd';
  /** Requirements that cover what failed. */
  readonly blockedBy: readonly string[];
  readonly deviations: readonly DeviationDraft[];

  constructor(reason: string, blockedBy: readonly string[], deviations: readonly DeviationDraft[] = []) {
    super(reason);
    this.blockedBy = blockedBy;
    this.deviations = deviations;
  }
}

export type SkipKind = 'niet-ondersteund' | 'niet-getoetst' | 'niet-opgenomen' | 'niet-toetsbaar';

/** The scenario is not executed, for a reason that lies with neither target nor kit. */
export class Overgeslagen extends Error {
  override readonly name = 'Overgeslagen';
  readonly kind: SkipKind;

  constructor(kind: SkipKind, reason: string) {
    super(reason);
    this.kind = kind;
  }
}

/** The network between kit and target failed: never blamed on the target. */
export class Netwerkfout extends Error {
  override readonly name = 'Netwerkfout';
}

/** The target went on asking for fewer calls (429): it did nothing, and says nothing about what was asked. */
export class Afgeremd extends Netwerkfout {
  constructor() {
    super(
      'Het doel bleef vragen om minder aanroepen (status 429): stel met rate minder aanroepen per seconde in, of verhoog de limieten van het doel.',
    );
  }
}

/** The feature or the kit is wrong. */
export class Kitfout extends Error {
  override readonly name = 'Kitfout';
}
