/** What a profile of a run shows; written by hand after measuring, since a profile is read rather than computed. */
export const PROFILE_SUMMARY = '';
