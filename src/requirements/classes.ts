/** A group of cases a vendor can claim, as the Cases page of the standard divides them. */
export interface CaseClass {
  id: string;
  title: string;
  /** what a claim is about; the other groups are about the model itself or about client applications */
  claimable: boolean;
  cases: readonly string[];
}

/** Class of the rules of the object types, apart from any case. */
export const INFORMATION_MODEL = 'IM';
/** Class of what real client applications rely on; never counts for conformity. */
export const CLIENTS = 'W';
/** What several client applications rely on: counts for each of them that it names. */
export const SHARED_BY_CLIENTS = 'W-GEN';

export const CASE_CLASSES: readonly CaseClass[] = [
  {
    id: 'P1a',
    title: 'Klantcontactcentrum: vragen en antwoorden per telefoon',
    claimable: true,
    cases: ['C0992', 'C0534', 'C9167', 'C4161', 'C2984', 'C9761', 'C3155'],
  },
  { id: 'P1b', title: 'Klantcontactcentrum: vragen en antwoorden via andere kanalen', claimable: true, cases: ['C1199', 'C2138', 'C9853'] },
  { id: 'P2', title: 'Meldingen openbare ruimte per telefoon', claimable: true, cases: ['C4390', 'C0359'] },
  { id: 'P3', title: 'Productaanvraag per telefoon', claimable: true, cases: ['C9018'] },
  { id: 'P4', title: 'Routering', claimable: true, cases: ['C6114'] },
  { id: 'P5', title: 'Bevestiging', claimable: true, cases: ['C1304'] },
  { id: 'P6', title: 'Wijzigingen, correcties en historie', claimable: true, cases: ['A8694'] },
  { id: INFORMATION_MODEL, title: 'Regels van het informatiemodel', claimable: false, cases: [] },
  { id: CLIENTS, title: 'Werkt met: wat bestaande toepassingen verwachten', claimable: false, cases: [] },
];

/** Class of a case; undefined when the standard has no such case. */
export function classOfCase(caseId: string): CaseClass | undefined {
  if (caseId.startsWith('IM')) {
    return CASE_CLASSES.find((candidate) => candidate.id === INFORMATION_MODEL);
  }
  if (caseId.startsWith('W-')) {
    return CASE_CLASSES.find((candidate) => candidate.id === CLIENTS);
  }
  return CASE_CLASSES.find((candidate) => candidate.cases.includes(caseId));
}

/** The word by which features, options and reports name the client application of a case: kiss for W-KISS. */
export function clientKey(caseId: string): string {
  return caseId.replace('W-', '').toLowerCase();
}
