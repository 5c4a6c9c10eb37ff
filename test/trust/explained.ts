/** A fault that nobody can see over HTTP in the form of a profile, with the reason in Dutch. */
interface Explained {
  readonly fault: string;
  readonly profile: string;
  readonly reason: string;
}

const EXPLAINED: readonly Explained[] = [];

/** Why a fault can't be seen in a profile; undefined when it ought to be. */
export function whyUnseen(fault: string, profile: string): string | undefined {
  return EXPLAINED.find((one) => one.fault === fault && one.profile === profile)?.reason;
}
