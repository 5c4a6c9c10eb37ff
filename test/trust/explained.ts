/** Faults that can't be seen over HTTP in some form of the standard, with the reason. */
export const EXPLAINED: Readonly<Record<string, string>> = {};
