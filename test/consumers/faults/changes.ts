import { defaultBehaviour } from '../../../src/reference';
import { type ClientFault, fault, showingEverywhere } from './client-fault';

const numbered = showingEverywhere((object) => {
  if (object.nummer === null) object.nummer = '1000000001';
  if (object.inhoud === null) object.inhoud = '';
});

/** What clients change and a server does wrongly, and what makes an observed expectation come out. */
export const CHANGES: readonly ClientFault[] = [
  fault('wijzigen verzet het moment van toewijzen', 'W-ITA-02', () => ({
    settle: (change, c) => {
      const after = defaultBehaviour.settle(change, c);
      return change.type === 'interneTaak' && change.before !== undefined ? { ...after, toegewezenOp: '2030-01-01T00:00:00Z' } : after;
    },
  })),
  fault('heropenen laat het moment van afhandelen staan', 'W-ITA-14', () => ({
    settle: (change, c) => (change.after.status === 'verwerkt' ? defaultBehaviour.settle(change, c) : change.after),
  })),
  fault('afronden legt geen moment vast', 'W-ITA-19', () => ({ settle: ({ after }) => after })),
  fault('een onderwerpobject verandert niet', 'W-ITA-20', () => ({
    applyChanges: (type, before, sent, c) => (type === 'onderwerpobject' ? before : defaultBehaviour.applyChanges(type, before, sent, c)),
  })),
  fault('een tweede standaardadres laat het eerste staan', 'W-OIP-05', () => ({ afterStore: () => undefined })),
  fault('dezelfde identificator kan nog eens', 'W-OF-03', () => ({ checkUnique: () => [] })),
  fault('dezelfde referentie kan nog eens', 'W-GZAC-02', () => ({ checkUnique: () => [] })),
  fault('zonder tijdstip krijgt een klantcontact een vast moment', 'W-OF-05', () => ({
    complete: (type, object, c) => {
      const made = defaultBehaviour.complete(type, object, c);
      return type === 'klantcontact' && object.plaatsgevondenOp === undefined
        ? { ...made, plaatsgevondenOp: '2001-01-01T00:00:00Z' }
        : made;
    },
  })),
  fault('elke code is goed', 'W-ZAC-08', () => ({ validate: () => [], checkRules: () => [] })),
  fault('de datum van verificatie gaat verloren', 'W-GZAC-05 W-NLP-06', () => ({
    store: (type, object) => (type === 'digitaalAdres' ? { ...object, verificatieDatum: undefined } : object),
  })),
  fault('een partij is niet te vervangen', 'W-NLP-04', () => ({
    replace: (_type, before) => before,
  })),
  { title: 'de API staat op een ander pad', expected: ['W-ITA-10'], behaviour: () => ({}), basePath: '/klant/api/v1' },
  {
    title: 'het register geeft zelf nummers',
    expected: ['W-GEN-12', 'W-ITA-03', 'W-OIP-10', 'W-OIP-17', 'W-NLP-07'],
    behaviour: numbered,
    improves: true,
  },
  {
    title: 'servicenummers zijn goed',
    expected: ['W-KISS-19'],
    behaviour: () => ({ checkRules: () => [], validate: () => [] }),
    improves: true,
  },
];
