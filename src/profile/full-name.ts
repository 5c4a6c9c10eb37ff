import { isRecord } from './json';

/** volledigeNaam: given name, prefix and surname; no initials. */
export function fullName(contactnaam: unknown): string {
  if (!isRecord(contactnaam)) return '';
  const parts = [contactnaam.voornaam, contactnaam.voorvoegselAchternaam, contactnaam.achternaam];
  return parts.filter((part) => typeof part === 'string' && part !== '').join(' ');
}
