/** Id of the place of a requirement on the page. */
export function requirementAnchor(id: string): string {
  return `eis-${plain(id)}`;
}

/** Id of the place of a case, with its requirements. */
export function caseAnchor(id: string): string {
  return `casus-${plain(id)}`;
}

/** Id of the place of an exchange. */
export function exchangeAnchor(id: string): string {
  return `uitwisseling-${plain(id)}`;
}

/** An id has no white space, and an address no characters that need encoding. */
function plain(id: string): string {
  return id.slice(0, 100).replace(/[^\w.-]/gu, '_');
}
