/** 2: the configuration is wrong; 3: the target can't be reached or used. */
export type FatalCode = 2 | 3;

/** What one part of the preflight found. Never a verdict on the target. */
export interface Check {
  /** stable name, for programs */
  readonly id: CheckId;
  readonly status: 'goed' | 'let-op' | 'fout' | 'overgeslagen';
  /** Dutch: what was found, and for a problem its cause */
  readonly text: string;
  /** Dutch: what to do about a problem */
  readonly remedy?: string;
  /** present when the run can't go on */
  readonly fatal?: FatalCode;
}

export type CheckId =
  | 'adres'
  | 'verbinding'
  | 'versleuteling'
  | 'toegang'
  | 'antwoord'
  | 'profiel'
  | 'klok'
  | 'schrijven'
  | 'lijsten'
  | 'identificatie'
  | 'mogelijkheden'
  | 'koppelingen';

export const CHECK_TITLES: Readonly<Record<CheckId, string>> = {
  adres: 'Adres',
  verbinding: 'Verbinding',
  versleuteling: 'Versleuteling',
  toegang: 'Toegang',
  antwoord: 'Antwoord',
  profiel: 'Profiel',
  klok: 'Klok',
  schrijven: 'Schrijven',
  lijsten: 'Keuzelijsten',
  identificatie: 'Identificatie',
  mogelijkheden: 'Mogelijkheden',
  koppelingen: 'Koppelingen',
};

export function good(id: CheckId, text: string): Check {
  return { id, status: 'goed', text };
}

export function attention(id: CheckId, text: string, remedy: string): Check {
  return { id, status: 'let-op', text, remedy };
}

export function fatal(id: CheckId, code: FatalCode, text: string, remedy: string): Check {
  return { id, status: 'fout', text, remedy, fatal: code };
}

export function skipped(id: CheckId, text: string): Check {
  return { id, status: 'overgeslagen', text };
}
