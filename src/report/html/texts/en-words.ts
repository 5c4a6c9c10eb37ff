import type { nlWords } from './nl-words';

/** English names of verdicts and levels, and what they mean. */
export const enWords: typeof nlWords = {
  overall: {
    conform: 'conformant',
    'gedeeltelijk-conform': 'partly conformant',
    'niet-conform': 'not conformant',
    'niet-vastgesteld': 'not established',
  },
  verdict: {
    voldoet: 'met',
    'voldoet-niet': 'not met',
    geblokkeerd: 'blocked',
    'niet-ondersteund': 'not supported',
    'niet-getoetst': 'not tested',
    'niet-toetsbaar': 'not testable',
    waargenomen: 'observed',
    fout: 'test fault',
  },
  client: {
    werkt: 'works',
    'werkt-met-gebreken': 'works with defects',
    'werkt-niet': 'does not work',
    'niet-vastgesteld': 'not established',
  },
  level: {
    verplicht: 'obligatory',
    aanbevolen: 'recommended',
    optioneel: 'optional',
    voorstel: 'proposal',
    'open-vraag': 'open question',
    'niet-toetsbaar': 'not testable',
    consument: 'application',
  },
  revision: { '23': '2023', '24': '2024', '23+24': '2023 and 2024' },
  impact: {
    stop: 'the application does not work',
    fout: 'the application makes mistakes',
    stil: 'the application misses something without a message',
  },
  overallMeaning: {
    conform: 'All obligatory requirements were tested and are met.',
    'gedeeltelijk-conform': 'What was tested is met. But a part was not tested or is not in the product.',
    'niet-conform': 'At least one obligatory requirement is not met, or could not be tested because of an earlier fault of the product.',
    'niet-vastgesteld': 'There is no verdict. The test was not run or did not go well. This says nothing about the product.',
  },
  verdictMeaning: {
    voldoet: 'All examples of the requirement went well.',
    'voldoet-niet': 'The product does something else than the requirement says.',
    geblokkeerd: 'The requirement could not be tested, because an earlier step went wrong.',
    'niet-ondersteund': 'The supplier states that the product cannot do this.',
    'niet-getoetst': 'The requirement was not executed in this test.',
    'niet-toetsbaar': 'This cannot be seen from outside, through the API.',
    waargenomen: 'The standard leaves this open. The report only says what the product does.',
    fout: 'The test itself or its surroundings failed. This says nothing about the product.',
  },
  levelMeaning: {
    verplicht: 'Counts for the verdict.',
    aanbevolen: 'The standard recommends this. It does not count for the verdict.',
    optioneel: 'Not needed. Counts when the supplier states that the product can do this.',
    voorstel: 'A proposal that is not a norm yet. It does not count.',
    'open-vraag': 'The standard is not clear here. It does not count.',
    'niet-toetsbaar': 'Part of the case, but it cannot be seen through the API.',
    consument: 'Something an existing application needs. It does not count for the verdict.',
  },
  clientMeaning: {
    werkt: 'Everything this application needs is right.',
    'werkt-met-gebreken': 'The application works, but not everything goes well.',
    'werkt-niet': 'The application cannot work with this product.',
    'niet-vastgesteld': 'This was not tested, or not completely.',
  },
};
