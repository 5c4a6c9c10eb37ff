const eisen = (count: number) => (count === 1 ? '1 verplichte eis' : `${count} verplichte eisen`);

/** Dutch texts of the first part: what a buyer wants to know. */
export const nlSummary = {
  verdict: {
    heading: 'Het oordeel',
    title: (verdict: string, profile: string) => `${verdict}, getoetst met profiel ${profile}`,
    conform: (shown: number) =>
      `Dit product doet alles wat de standaard Klantinteracties verplicht stelt. ${eisen(shown)} ${shown === 1 ? 'is' : 'zijn'} getoetst en ${shown === 1 ? 'klopt' : 'kloppen'}.`,
    partly: (missing: number, all: number) =>
      `Alles wat is getoetst, klopt. Maar ${missing} van de ${eisen(all)} ${missing === 1 ? 'is' : 'zijn'} niet aangetoond.`,
    where: 'Hieronder staat welke, en waarom.',
    not: (failing: number) =>
      `Dit product doet niet alles wat de standaard Klantinteracties verplicht stelt. ${failing === 1 ? '1 eis klopt' : `${failing} eisen kloppen`} niet.`,
    unknown: 'Er is geen oordeel over dit product. De toets is niet uitgevoerd of niet goed verlopen.',
    formal: 'In één zin:',
    tiles: { all: 'verplichte eisen', met: 'kloppen', failing: 'kloppen niet', open: 'niet aangetoond' },
  },
  notices: {
    heading: 'Let op',
    replay: (moment: string, kit: string) =>
      `Dit is een nieuw oordeel over een opname. Het product is aangeroepen op ${moment}, door toetsprogramma ${kit}, en daarna niet opnieuw.`,
    notRecorded: (ids: string) => `De opname geeft hierover geen uitsluitsel; toets dit opnieuw bij het product zelf: ${ids}.`,
    interrupted: 'De toets is gestopt voordat hij klaar was.',
    problem: 'De toets liep niet goed:',
    selection: (selection: string) => `Alleen een deel van de eisen is getoetst: ${selection}.`,
    shard: (shard: string) => `Dit is deel ${shard} van een verdeelde toets. Voeg eerst alle delen samen.`,
    readOnly: 'Er is alleen gelezen. Eisen waarvoor iets moet worden geregistreerd, zijn niet getoetst.',
    insecure: 'Het certificaat van het product is niet gecontroleerd.',
    embedded: 'Dit is de ingebouwde referentie-implementatie en geen product van een leverancier.',
    known: (count: number) =>
      count === 1
        ? '1 afwijking was al bekend en is toegestaan. Die telt in dit rapport niet als nieuwe fout.'
        : `${count} afwijkingen waren al bekend en zijn toegestaan. Die tellen in dit rapport niet als nieuwe fout.`,
    stale: (ids: string) => `Een bekende afwijking komt niet meer voor: ${ids}.`,
    expired: (ids: string) => `De termijn van een bekende afwijking is voorbij: ${ids}.`,
    leftovers: (count: number) =>
      count === 1 ? '1 testobject kon niet worden verwijderd.' : `${count} testobjecten konden niet worden verwijderd.`,
  },
  facts: {
    heading: 'Wat is getoetst',
    product: 'Product',
    version: 'Versie',
    supplier: 'Leverancier',
    address: 'Adres',
    apiVersion: 'API-versie volgens het product',
    profile: 'Profiel (vorm van de API)',
    standard: 'Standaard',
    revisions: (revisions: string) => `revisie ${revisions}`,
    date: 'Datum',
    duration: 'Duur',
    durationText: (duration: string, calls: number) => `${duration}, ${calls} ${calls === 1 ? 'aanroep' : 'aanroepen'}`,
    operator: 'Uitgevoerd door',
    unknown: 'niet opgegeven',
    replay: 'Oordeel over een opname van',
    recording: 'Opname',
    kit: 'Toetsprogramma',
    kitText: (name: string, version: string, set: string) => `${name} ${version}, eisenset ${set}`,
    absent: 'Kan dit product niet, volgens de leverancier',
  },
  picture: {
    heading: 'In één beeld',
    intro: 'Elke rij is een casus, elke kolom een soort eis. Het getal zegt hoeveel eisen kloppen, en hoeveel er zijn.',
    cases: 'Casussen',
    model: 'Informatiemodel',
    description: 'Overzicht van het oordeel per casus en per soort eis. De tabel hierna zegt hetzelfde in woorden.',
    columns: { obligatory: 'verplicht', recommended: 'aanbevolen', optional: 'optioneel', open: 'open' },
    legend: { good: 'alles klopt', bad: 'klopt niet', partial: 'let op', open: 'niet of niet alles getoetst', info: 'alleen bekeken' },
    legendLabel: 'Betekenis van de tekens',
  },
  classes: {
    heading: 'Oordeel per klasse en per casus',
    intro: 'Een klasse is een groep casussen waar een leverancier voor kan kiezen.',
    caption: 'Oordeel per klasse en per casus',
    case: 'Casus',
    verdict: 'Oordeel',
    met: 'Verplicht: klopt',
    failing: 'Klopt niet',
    open: 'Niet aangetoond',
    of: (part: number, whole: number) => `${part} van ${whole}`,
    nothing: 'geen',
    claimed: 'opgegeven door de leverancier',
    notClaimed: 'niet opgegeven',
    model: 'Regels van het informatiemodel',
    revisions: 'Per revisie van de standaard',
    revision: (revision: string) => `Revisie 20${revision}`,
  },
  failures: {
    heading: 'Wat niet klopt',
    none: 'Er is geen verplichte eis gevonden die niet klopt.',
    noneTested: 'Er is niets getoetst dat meetelt.',
    remarks: 'Opmerkingen die niet meetellen',
    remarksIntro: 'Deze punten zijn geen fout tegen een verplichte eis. Het is wel goed om ze met de leverancier te bespreken.',
    known: 'Bekende afwijkingen',
    more: (count: number) => `en nog ${count === 1 ? '1 afwijking' : `${count} afwijkingen`}`,
  },
  notTested: {
    heading: 'Wat niet is getoetst, en waarom',
    intro: 'Over deze eisen geeft dit rapport geen zekerheid.',
    none: 'Alle eisen zijn getoetst.',
    count: (count: number) => (count === 1 ? '1 eis' : `${count} eisen`),
    separately: 'Reden per eis',
    ofWhich: (obligatory: number) => (obligatory === 1 ? 'waarvan 1 verplicht' : `waarvan ${obligatory} verplicht`),
  },
  clients: {
    heading: 'Werkt het met bestaande toepassingen?',
    intro: 'Dit telt niet mee voor het oordeel. Het laat zien of een bestaande toepassing met dit product kan werken.',
    client: 'Toepassing',
    verdict: 'Oordeel',
    met: 'Klopt',
  },
  profile: {
    heading: 'Wat u over het profiel moet weten',
    intro: 'Een profiel is de vorm waarin een product de standaard via zijn API aanbiedt. Dit product is getoetst met het profiel',
  },
  differences: {
    caption: 'Verschillen tussen het profiel en het informatiemodel',
    intro: (count: number) =>
      `Het profiel wijkt op ${count === 1 ? '1 punt' : `${count} punten`} af van het informatiemodel van de standaard`,
    object: 'Object',
    difference: 'Verschil',
    source: 'Bron',
  },
  irregularities: {
    caption: 'Fouten in de beschrijving van de API, en hoe het profiel die leest',
    intro: (count: number) =>
      `De beschrijving van de API klopt op ${count === 1 ? '1 plaats' : `${count} plaatsen`} niet; zo leest het profiel die`,
    place: 'Plaats',
    finding: 'Wat er niet klopt',
    reading: 'Hoe het profiel dit leest',
  },
  leftovers: { heading: 'Niet opgeruimd', intro: 'Deze testgegevens staan nog in het product.' },
};
