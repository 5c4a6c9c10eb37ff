import type { nlSummary } from './nl-summary';

const requirements = (count: number) => (count === 1 ? '1 obligatory requirement' : `${count} obligatory requirements`);

/** English texts of the first part. */
export const enSummary: typeof nlSummary = {
  verdict: {
    heading: 'The verdict',
    title: (verdict, profile) => `${verdict}, tested with profile ${profile}`,
    conform: (shown) =>
      `This product does everything the standard Klantinteracties obliges. ${requirements(shown)} ${shown === 1 ? 'was' : 'were'} tested and met.`,
    partly: (missing, all) =>
      `Everything that was tested is met. But ${missing} of ${requirements(all)} ${missing === 1 ? 'was' : 'were'} not shown.`,
    where: 'Below you find which, and why.',
    not: (failing) =>
      `This product does not do everything the standard Klantinteracties obliges. ${failing === 1 ? '1 requirement is' : `${failing} requirements are`} not met.`,
    unknown: 'There is no verdict on this product. The test was not run or did not go well.',
    formal: 'In one sentence:',
    tiles: { all: 'obligatory requirements', met: 'are met', failing: 'are not met', open: 'not shown' },
  },
  notices: {
    heading: 'Please note',
    replay: (moment, kit) =>
      `This is a new verdict on a recording. The product was called on ${moment}, by test program ${kit}, and not again since.`,
    notRecorded: (ids) => `The recording does not tell about these; test them again on the product itself: ${ids}.`,
    interrupted: 'The test was stopped before it was done.',
    problem: 'The test did not go well:',
    selection: (selection) => `Only a part of the requirements was tested: ${selection}.`,
    shard: (shard) => `This is part ${shard} of a divided test. Merge all parts first.`,
    readOnly: 'The test only read. Requirements that need something to be registered were not tested.',
    insecure: 'The certificate of the product was not checked.',
    embedded: 'This is the embedded reference implementation, not a product of a supplier.',
    known: (count) =>
      count === 1
        ? '1 deviation was known and is allowed. It is not counted as a new fault.'
        : `${count} deviations were known and are allowed. They are not counted as new faults.`,
    stale: (ids) => `A known deviation does not occur any more: ${ids}.`,
    expired: (ids) => `The term of a known deviation is over: ${ids}.`,
    leftovers: (count) => (count === 1 ? '1 test object could not be removed.' : `${count} test objects could not be removed.`),
  },
  facts: {
    heading: 'What was tested',
    product: 'Product',
    version: 'Version',
    supplier: 'Supplier',
    address: 'Address',
    apiVersion: 'API version according to the product',
    profile: 'Profile (form of the API)',
    standard: 'Standard',
    revisions: (revisions) => `revision ${revisions}`,
    date: 'Date',
    duration: 'Duration',
    durationText: (duration, calls) => `${duration}, ${calls} ${calls === 1 ? 'call' : 'calls'}`,
    operator: 'Run by',
    unknown: 'not stated',
    replay: 'Verdict on a recording of',
    recording: 'Recording',
    kit: 'Test program',
    kitText: (name, version, set) => `${name} ${version}, requirement set ${set}`,
    absent: 'What the product lacks, according to the supplier',
  },
  picture: {
    heading: 'At a glance',
    intro: 'Each row is a case, each column a kind of requirement. The number says how many requirements are met, and how many there are.',
    cases: 'Cases',
    model: 'Information model',
    description: 'Overview of the verdict per case and kind of requirement. The table that follows says the same in words.',
    columns: { obligatory: 'obligatory', recommended: 'recomm.', optional: 'optional', open: 'open' },
    legend: { good: 'all met', bad: 'not met', partial: 'attention', open: 'not or not all tested', info: 'only observed' },
    legendLabel: 'Meaning of the signs',
  },
  classes: {
    heading: 'Verdict per class and per case',
    intro: 'A class is a group of cases that a supplier can choose.',
    caption: 'Verdict per class and per case',
    case: 'Case',
    verdict: 'Verdict',
    met: 'Obligatory: met',
    failing: 'Not met',
    open: 'Not shown',
    of: (part, whole) => `${part} of ${whole}`,
    nothing: 'none',
    claimed: 'claimed by the supplier',
    notClaimed: 'not claimed',
    model: 'Rules of the information model',
    revisions: 'Per revision of the standard',
    revision: (revision) => `Revision 20${revision}`,
  },
  failures: {
    heading: 'What is not met',
    none: 'No obligatory requirement was found that is not met.',
    noneTested: 'Nothing that counts was tested.',
    remarks: 'Remarks that do not count',
    remarksIntro: 'These points do not break an obligatory requirement. They are worth discussing with the supplier.',
    known: 'Known deviations',
    more: (count) => `and ${count === 1 ? '1 more deviation' : `${count} more deviations`}`,
  },
  notTested: {
    heading: 'What was not tested, and why',
    intro: 'This report gives no certainty on these requirements.',
    none: 'All requirements were tested.',
    count: (count) => (count === 1 ? '1 requirement' : `${count} requirements`),
    separately: 'Reason per requirement',
    ofWhich: (obligatory) => `of which ${obligatory} obligatory`,
  },
  clients: {
    heading: 'Does it work with existing applications?',
    intro: 'This does not count for the verdict. It shows whether an existing application can work with this product.',
    client: 'Application',
    verdict: 'Verdict',
    met: 'Met',
  },
  profile: {
    heading: 'What to know about the profile',
    intro: 'A profile is the form in which a product offers the standard over its API. This product was tested with the profile',
  },
  differences: {
    caption: 'Differences between the profile and the information model',
    intro: (count) => `The profile differs from the information model of the standard in ${count === 1 ? '1 point' : `${count} points`}`,
    object: 'Object',
    difference: 'Difference',
    source: 'Source',
  },
  irregularities: {
    caption: 'Errors in the description of the API, and how the profile reads them',
    intro: (count) =>
      `The description of the API is wrong in ${count === 1 ? '1 place' : `${count} places`}; this is how the profile reads it`,
    place: 'Place',
    finding: 'What is wrong',
    reading: 'How the profile reads it',
  },
  leftovers: { heading: 'Not cleaned up', intro: 'These test data are still in the product.' },
};
