/** How calls outside the scenarios name the part of the run that makes them. */
export const PREFLIGHT = 'voorcontrole';
export const CLEAN_UP = 'opruimen';
