// Generated from schemas/ by 'npm run generate'. Never edited by hand.

/**
 * Hoe de kit zich bekendmaakt. Een clientcertificaat (wederzijds TLS) staat onder tls en gaat samen met elk schema.
 */
export type AuthenticationSettings =
  TokenAuthentication | JwtAuthentication | BasicAuthentication | ApiKeyAuthentication | NoAuthentication;
/**
 * Naam van een omgevingsvariabele.
 */
export type EnvironmentVariable = string;
/**
 * Iemand of iets dat voor de gemeente werkt. Welke attributen er verder bij horen, zegt soortActor (B7993).
 */
export type Actor = Medewerker | OrganisatorischeEenheid | GeautomatiseerdeActor;
/**
 * Korte omschrijving. De definitie in het woordenboek spreekt van 80 tekens, het lengteveld zegt 40; het lengteveld geldt.
 */
export type OmschrijvingKort = string;
/**
 * Adres voor e-mail. Het woordenboek eist minstens een apenstaartje en een punt.
 */
export type Emailadres = string;
/**
 * Nummer van een aansluiting op het openbare telefoonnet. Het woordenboek laat toevoegingen in letters toe; een patroon is er daarom niet.
 */
export type Telefoonnummer = string;
/**
 * Technische code voor gebruik tussen systemen.
 */
export type Identificatiecode = string;
/**
 * Lange naam.
 */
export type NaamLang = string;
/**
 * Welk subtype van actor geldt.
 */
export type SoortActor = 'medewerker' | 'geautomatiseerde actor' | 'organisatorische eenheid';
/**
 * Ja (true) of nee (false).
 */
export type IndicatieJaNee = boolean;
/**
 * Waarde uit een open referentielijst: de naam uit de voorbeeldvulling, of de code waar de lijst geen kortere naam kent (taal, land). Het tekstpatroon van het woordenboek voor codes (0000 of een natuurlijk getal zonder voorloopnullen) wordt niet afgedwongen: een code als nld uit dezelfde voorbeeldvulling past er niet op.
 */
export type Lijstwaarde = string;
/**
 * Uitgebreide omschrijving.
 */
export type OmschrijvingLang = string;
/**
 * Verwijzing naar een ander object: de technische sleutel (ID) van dat object. Het uitwisselingsmodel maakt zo een attribuut van een relatie (B2270); een lege tekst verwijst nergens naar.
 */
export type Verwijzing = string;
/**
 * Een regel van een adres. Het model gebruikt dit datatype ook voor een digitaal adres.
 */
export type Adresregel = string;
/**
 * Rol tijdens het contact: klant (wie er uiteindelijk belang bij had) of vertegenwoordiger (wie namens een ander optrad).
 */
export type Klantcontactrol = 'vertegenwoordiger' | 'klant';
/**
 * Voorletters van een persoon.
 */
export type Voorletters = string;
/**
 * Korte naam.
 */
export type NaamKort = string;
/**
 * Voorvoegsel van een achternaam.
 */
export type Voorvoegsel = string;
/**
 * Adres waar iemand bezocht wil worden.
 */
export type Bezoekadres = Adres;
/**
 * Adres waar iemand post wil ontvangen.
 */
export type Correspondentieadres = Adres;
/**
 * Kalenderdag volgens ISO 8601 (JJJJ-MM-DD).
 */
export type Datum = string;
/**
 * Nummer dat mensen in een gesprek gebruiken; hoogstens tien cijfers. Dat het niet negatief is, volgt uit de lengte in cijfers.
 */
export type IdentificerendNummer = number;
/**
 * Lange lopende tekst.
 */
export type Tekst = string;
/**
 * Welk subtype van partij geldt.
 */
export type SoortPartij = 'persoon' | 'organisatie' | 'contactpersoon';
/**
 * Hoe ver een taak is: te verwerken (nog niemand deed iets) of verwerkt (de behandelaar deed iets, ook als dat terugleggen was).
 */
export type Taakstatus = 'te verwerken' | 'verwerkt';
/**
 * Moment volgens ISO 8601 met T als scheidingsteken. Het woordenboek noemt de tijdzone facultatief; date-time van JSON Schema eist die wel, en dat geldt hier.
 */
export type Datumtijd = string;
/**
 * Ja, nee, of niet bekend.
 */
export type IndicatieJaNeeOnbekend = 'onbekend' | 'ja' | 'nee';
/**
 * Een bekende persoon of organisatie die een relatie met de gemeente heeft, met contactgegevens voor hergebruik. Welke attributen er verder bij horen, zegt soortPartij (B1304).
 */
export type Partij = Persoon | Organisatie | Contactpersoon;
/**
 * Tekst zonder eigen beperking in het model.
 */
export type CharacterString = string;
export type UitkomstKind =
  'gehaald' | 'afwijking' | 'geblokkeerd' | 'niet-ondersteund' | 'niet-getoetst' | 'niet-opgenomen' | 'niet-toetsbaar' | 'fout';
/**
 * @minItems 1
 */
export type StatusList = [number, ...number[]];
export type OverallVerdict = 'conform' | 'gedeeltelijk-conform' | 'niet-conform' | 'niet-vastgesteld';
/**
 * later: de eis hoort niet bij de eisenset waarop is geoordeeld; zij is uitgevoerd en telt niet mee.
 */
export type Level = 'verplicht' | 'aanbevolen' | 'optioneel' | 'voorstel' | 'open-vraag' | 'niet-toetsbaar' | 'consument' | 'later';
export type Verdict =
  'voldoet' | 'voldoet-niet' | 'geblokkeerd' | 'niet-ondersteund' | 'niet-getoetst' | 'niet-toetsbaar' | 'waargenomen' | 'fout';
export type Revision = '23' | '24' | '23+24';
export type ClientVerdict = 'werkt' | 'werkt-met-gebreken' | 'werkt-niet' | 'niet-vastgesteld';
export type SingleRevision = '23' | '24';
/**
 * Gevolg voor een consument als de eis niet klopt.
 */
export type Impact = 'stop' | 'fout' | 'stil';

/**
 * Schemabestand (pad onder schemas/) naar het type van een document.
 */
export interface SchemaTypes {
  baseline: Baseline;
  config: Configuration;
  'consumer-calls': ConsumerCalls;
  'information-model/actor': Actor;
  'information-model/actor-klantcontact': ActorKlantcontact;
  'information-model/adres': Adres;
  'information-model/betrokkene': BetrokkeneBijKlantcontact;
  'information-model/bezoekadres': Bezoekadres;
  'information-model/bijlage': Bijlage;
  'information-model/categorie': Categorie;
  'information-model/categorie-relatie': CategorieRelatie;
  'information-model/contactnaam': Contactnaam;
  'information-model/contactpersoon': Contactpersoon;
  'information-model/correspondentieadres': Correspondentieadres;
  'information-model/digitaal-adres': DigitaalAdres;
  'information-model/geautomatiseerde-actor': GeautomatiseerdeActor;
  'information-model/identificator': Identificator;
  'information-model/informatieobject': Informatieobject;
  'information-model/interne-taak': InterneTaak;
  'information-model/klantcontact': Klantcontact;
  'information-model/klanttaak': Klanttaak;
  'information-model/medewerker': Medewerker;
  'information-model/onderwerpobject': Onderwerpobject;
  'information-model/organisatie': Organisatie;
  'information-model/organisatorische-eenheid': OrganisatorischeEenheid;
  'information-model/overig-object': OverigObject;
  'information-model/partij': Partij;
  'information-model/partij-identificator': PartijIdentificator;
  'information-model/persoon': Persoon;
  'information-model/reference-lists/extern-register': ExternRegister;
  'information-model/reference-lists/kanaal': Kanaal;
  'information-model/reference-lists/land': Land;
  'information-model/reference-lists/list': ReferenceList;
  'information-model/reference-lists/soort-digitaal-adres': SoortDigitaalAdres;
  'information-model/reference-lists/soort-object': SoortObject;
  'information-model/reference-lists/soort-object-id': SoortObjectId;
  'information-model/reference-lists/taal': Taal;
  'information-model/rekeningnummer': Rekeningnummer;
  'information-model/vertegenwoordiging': Vertegenwoordiging;
  'information-model/zaak': Zaak;
  outcome: Uitkomst;
  'profiles/profile': Profile;
  recording: Recording;
  'recording-exchange': RecordingExchange;
  report: Report;
  'requirement-set': RequirementSet;
  requirements: RequirementRegister;
  objectTypes: ObjectTypes;
}
/**
 * Bekende afwijkingen van een implementatie, elk met reden, eigenaar en einddatum.
 */
export interface Baseline {
  schemaVersion: '1.0';
  /**
   * Profiel waarvoor de lijst geldt; ontbreekt: elk profiel.
   */
  profile?: string;
  deviations: BaselineEntry[];
}
export interface BaselineEntry {
  /**
   * Kenmerk van de eis.
   */
  requirement: string;
  reason: string;
  /**
   * Wie de afwijking oplost.
   */
  owner: string;
  /**
   * Laatste dag waarop de afwijking is toegestaan.
   */
  expires: string;
}
/**
 * Instellingen van een toets (conformance.config.json). Geheimen staan er nooit in: alleen de naam van een omgevingsvariabele of het pad van een bestand.
 */
export interface Configuration {
  /**
   * Basisadres van het doel, tot en met de versie. Zonder: de ingebouwde referentie-implementatie.
   */
  url?: string;
  /**
   * Naam van een ingebouwd profiel of pad van een eigen profielbestand. Zonder: herkend aan de antwoorden van het doel.
   */
  profile?: string;
  authentication?: AuthenticationSettings;
  headers?: ConfiguredHeader[];
  tls?: TlsSettings;
  /**
   * Zonder deze instelling gelden HTTPS_PROXY, HTTP_PROXY en NO_PROXY van de omgeving.
   */
  proxy?: 'none' | ProxySettings;
  limits?: LimitSettings;
  /**
   * Hoogste aantal aanroepen per seconde.
   */
  rate?: number;
  /**
   * Map voor de rapporten. Zonder: reports/<tijd>-<doel>.
   */
  out?: string;
  /**
   * Wat wordt getoetst: een klasse, casus, eis of tag-expressie.
   */
  only?: string;
  /**
   * Alleen eisen die deze revisie van de standaard stelt.
   */
  revision?: '23' | '24';
  /**
   * Aantal scenario's tegelijk.
   */
  parallel?: number;
  /**
   * Nooit schrijven; eisen die registreren worden niet getoetst.
   */
  readOnly?: boolean;
  /**
   * Testgegevens na afloop laten staan.
   */
  keep?: boolean;
  /**
   * Bestand met bekende afwijkingen.
   */
  baseline?: string;
  /**
   * Eisenset waarop wordt geoordeeld: een uitgebrachte versie zoals 1.0, of een bestand van die vorm. Latere eisen worden uitgevoerd en tellen niet mee. Zonder: alle eisen van de kit.
   */
  requirements?: string;
  /**
   * Map met eigen features en stappen, die naast die van de standaard worden uitgevoerd.
   */
  features?: string;
  /**
   * Toepassingen waarvan wordt nagegaan of zij met het doel werken. Zonder: alle, als het profiel de vorm heeft die zij spreken. Telt nooit mee voor het oordeel.
   */
  consumers?: ('all' | 'none') | [string, ...string[]];
  /**
   * Taal van het rapport.
   */
  lang?: 'nl' | 'en';
  /**
   * Stylesheet met design tokens voor de opmaak van het rapport.
   */
  designTokens?: string;
  /**
   * Zaad van de testgegevens; hetzelfde zaad geeft dezelfde gegevens.
   */
  seed?: string;
  /**
   * Volgorde van de scenario's.
   */
  order?: 'defined' | 'random';
  capabilities?: ConfiguredCapabilities;
  /**
   * Optionele eisen waaraan het doel zegt te voldoen; die tellen dan mee.
   */
  optional?: 'alle' | string[];
  /**
   * Klassen van cases waaraan het doel zegt te voldoen.
   */
  classes?: string[];
  product?: ConfiguredProduct;
  /**
   * Wie de toets uitvoert; komt in het rapport.
   */
  operator?: string;
  conventions?: Conventions;
}
export interface TokenAuthentication {
  scheme: 'token' | 'bearer';
  tokenVariable?: EnvironmentVariable;
}
export interface JwtAuthentication {
  scheme: 'zgw-jwt';
  clientId: string;
  secretVariable: EnvironmentVariable;
  userId?: string;
  userRepresentation?: string;
}
export interface BasicAuthentication {
  scheme: 'basic';
  username: string;
  passwordVariable: EnvironmentVariable;
}
export interface ApiKeyAuthentication {
  scheme: 'api-key';
  /**
   * Naam van een header.
   */
  header: string;
  keyVariable: EnvironmentVariable;
}
export interface NoAuthentication {
  scheme: 'none';
}
/**
 * Header die met elke aanroep meegaat: een vaste waarde, een geheim uit een omgevingsvariabele of een waarde die per aanroep wordt gemaakt.
 */
export interface ConfiguredHeader {
  /**
   * Naam van een header.
   */
  name: string;
  value?: string;
  valueVariable?: EnvironmentVariable;
  generate?: 'uuid-v7' | 'traceparent';
}
export interface TlsSettings {
  /**
   * Pad van een bestand, vanaf de map van dit configuratiebestand.
   */
  caFile?: string;
  /**
   * Pad van een bestand, vanaf de map van dit configuratiebestand.
   */
  certificateFile?: string;
  /**
   * Pad van een bestand, vanaf de map van dit configuratiebestand.
   */
  keyFile?: string;
  /**
   * Pad van een bestand, vanaf de map van dit configuratiebestand.
   */
  pfxFile?: string;
  passphraseVariable?: EnvironmentVariable;
  minimumVersion?: 'TLSv1.2' | 'TLSv1.3';
  /**
   * Het certificaat van het doel niet controleren; het rapport vermeldt dat.
   */
  insecure?: boolean;
}
export interface ProxySettings {
  /**
   * http(s)-adres van de proxy, zonder gebruikersnaam of wachtwoord.
   */
  url: string;
  /**
   * Hosts die zonder proxy worden benaderd.
   */
  noProxy?: string[];
  username?: string;
  passwordVariable?: EnvironmentVariable;
}
/**
 * Grenzen aan wat de kit van het doel vraagt. Tijden in milliseconden, groottes in bytes.
 */
export interface LimitSettings {
  /**
   * Totdat de verbinding er is, TLS meegerekend.
   */
  connectTimeoutMs?: number;
  /**
   * Totdat de kop van het antwoord er is.
   */
  headersTimeoutMs?: number;
  /**
   * Stilte tussen twee delen van een antwoord.
   */
  bodyTimeoutMs?: number;
  /**
   * Een aanroep als geheel.
   */
  timeoutMs?: number;
  /**
   * Grootste antwoord dat wordt gelezen.
   */
  bodyBytes?: number;
  /**
   * Grootste kop van een antwoord.
   */
  headerBytes?: number;
  /**
   * Diepste nesting in een antwoord.
   */
  jsonDepth?: number;
  /**
   * Hoogste aantal pagina's per zoekvraag.
   */
  pages?: number;
  /**
   * Hoogste aantal aanroepen van een run.
   */
  requests?: number;
  /**
   * Langste duur van een run.
   */
  runMs?: number;
  /**
   * Langste wachttijd die het doel met Retry-After mag vragen.
   */
  retryAfterMs?: number;
  /**
   * Hoe vaak een aanroep na status 429 opnieuw gaat.
   */
  retryAfterCount?: number;
  /**
   * Hoogste aantal verbindingen tegelijk; met --parallel ten minste zoveel als er scenario’s tegelijk zijn.
   */
  connections?: number;
}
export interface ConfiguredCapabilities {
  /**
   * Mogelijkheden die het doel niet heeft.
   */
  absent: string[];
}
export interface ConfiguredProduct {
  name?: string;
  version?: string;
  supplier?: string;
}
/**
 * Afspraken van dit doel waar de standaard ruimte laat.
 */
export interface Conventions {
  /**
   * Kanaal uit de standaard (Telefoon, E-mail, …) naar de code die dit doel kent.
   */
  kanalen?: {
    [k: string]: string;
  };
  /**
   * Taalcode van drie letters naar de code die dit doel kent.
   */
  talen?: {
    [k: string]: string;
  };
  /**
   * Hoe dit doel naar een zaak verwijst (onderwerpobject).
   */
  zaak?: {
    /**
     * Code voor soort object. Open Klant: zgw-Zaak.
     */
    codeObjecttype?: string;
    /**
     * Code voor register. Open Klant: openzaak.
     */
    codeRegister?: string;
    /**
     * Code voor soort identificatie. Open Klant: identificatie.
     */
    codeSoortObjectId?: string;
  };
  /**
   * Hoe dit doel naar een document verwijst (bijlage).
   */
  document?: {
    /**
     * Code voor soort object. Open Klant: Informatieobject.
     */
    codeObjecttype?: string;
    /**
     * Code voor register. Open Klant: Documentenregister.
     */
    codeRegister?: string;
    /**
     * Code voor soort identificatie. Open Klant: Identificatie.
     */
    codeSoortObjectId?: string;
  };
  /**
   * Hoe een medewerker in een ander register bekend is (actoridentificator).
   */
  actor?: {
    /**
     * Code voor soort object. Open Klant: mdw.
     */
    codeObjecttype?: string;
    /**
     * Code voor register. Open Klant: msei.
     */
    codeRegister?: string;
    /**
     * Code voor soort identificatie. Open Klant: idf.
     */
    codeSoortObjectId?: string;
  };
  /**
   * Hoe de toetsset een Nederlands telefoonnummer schrijft: 0612345678 (standaard) of +31612345678. Eisen over andere schrijfwijzen blijven zoals ze zijn.
   */
  telefoonnummer?: 'nationaal' | 'internationaal';
  /**
   * Per referentielijst van het profiel: waarde uit het informatiemodel naar de code die dit doel kent.
   */
  codes?: {
    [k: string]: {
      [k: string]: string;
    };
  };
}
/**
 * De aanroepen die een bestaande toepassing doet, letterlijk, met ${…} waar zij een waarde invult. In een vrije tekst van wat zij maakt, staat ${kenmerk}. Eén ding sturen de toepassingen niet zelf: waar zij geen enkele vrije tekst vullen, staat dat kenmerk in interneNotitie van de partij, of in anderePartijIdentificator van een identificator zonder partij. Zonder kenmerk kan in een register van anderen een lege persoon achterblijven die niemand als testgegeven herkent.
 */
export interface ConsumerCalls {
  /**
   * Zo noemen de features de toepassing.
   */
  name: string;
  /**
   * Versie en vindplaats waaruit de aanroepen zijn gelezen.
   */
  source: string;
  /**
   * Headers die de toepassing zelf zet; null: die zij juist niet stuurt.
   */
  headers: {
    [k: string]: string | null;
  };
  calls: {
    [k: string]: ConsumerCall;
  };
}
export interface ConsumerCall {
  /**
   * Methode en pad onder het basisadres, met de zoekvraag. ${naam} wordt gecodeerd ingevuld, ${=naam} zoals hij is.
   */
  call: string;
  /**
   * Het bericht; een tekst die alleen uit ${naam} bestaat, wordt de waarde zelf. ${kenmerk} en ${code} zijn van deze run alleen: wat een bericht maakt dat nergens naar verwijst, bevat een van beide.
   */
  body?: {
    [k: string]: unknown;
  };
  /**
   * Naam waaronder het antwoord te gebruiken is; zonder: de naam van de aanroep.
   */
  as?: string;
  /**
   * Verwachting die over deze aanroep gaat: de oorzaak als hij bij de voorbereiding mislukt.
   */
  requirement?: string;
  /**
   * Het bericht gaat in delen (Transfer-Encoding: chunked).
   */
  chunked?: boolean;
  /**
   * Vraagt ook gegevens van anderen op: alleen eigen objecten komen in het bewijs.
   */
  unfiltered?: boolean;
  /**
   * Zonder sleutel.
   */
  anonymous?: boolean;
  /**
   * Afwijkend van de headers van de toepassing.
   */
  headers?: {
    [k: string]: string | null;
  };
}
/**
 * Een mens die voor de gemeente werkt.
 */
export interface Medewerker extends ActorAlgemeen {
  soortActor: 'medewerker';
  /**
   * Werk dat de medewerker doet.
   */
  functie: OmschrijvingKort;
  /**
   * E-mailadres waarop de medewerker doorgaans bereikbaar is.
   */
  emailadres: Emailadres;
  /**
   * Telefoonnummer waarop de medewerker doorgaans bereikbaar is.
   */
  telefoonnummer: Telefoonnummer;
}
/**
 * Wat elke actor heeft, ongeacht de soort.
 */
export interface ActorAlgemeen {
  /**
   * Technische sleutel, door de aanbieder toegekend; ontbreekt zolang het object niet is geregistreerd.
   */
  id?: Identificatiecode;
  /**
   * Naam van de actor.
   */
  naam: NaamLang;
  /**
   * Welk subtype geldt.
   */
  soortActor: SoortActor;
  /**
   * Of de actor nog bij nieuwe klantcontacten betrokken kan worden.
   */
  indicatieActief: IndicatieJaNee;
  /**
   * Hoe de actor in een ander register bekend is. De naam in het woordenboek mist een letter.
   */
  actoridentificator?: Identificator;
}
/**
 * Waarmee een object in een register gevonden wordt: welk soort object, welk kenmerk, welke waarde en welk register.
 */
export interface Identificator {
  /**
   * Soort object.
   */
  objecttype: Lijstwaarde;
  /**
   * Naam van het kenmerk dat het object identificeert.
   */
  soortObjectId: Lijstwaarde;
  /**
   * Waarde van dat kenmerk.
   */
  objectId: Identificatiecode;
  /**
   * Register waarin het object staat.
   */
  register: Lijstwaarde;
}
/**
 * Een onderdeel van de gemeentelijke organisatie, zoals een team of afdeling.
 */
export interface OrganisatorischeEenheid extends ActorAlgemeen {
  soortActor: 'organisatorische eenheid';
  /**
   * Omschrijving van de eenheid. Het datatype laat 200 tekens toe, het attribuut noemt 80; het datatype geldt. Het tekstpatroon (alfanumeriek) is niet afdwingbaar.
   */
  omschrijving?: OmschrijvingLang;
  /**
   * E-mailadres waarop de eenheid doorgaans bereikbaar is; het apenstaartje is niet het eerste of laatste teken. Dat het verder alfanumeriek is, is zo niet afdwingbaar: een punt hoort er ook in.
   */
  emailadres?: Emailadres;
  /**
   * Telefoonnummer waarop de eenheid doorgaans bereikbaar is, eventueel met een toevoeging. Het tekstpatroon (alle alfanumerieke tekens) voegt niets toe.
   */
  telefoonnummer?: Telefoonnummer;
}
/**
 * Software die zelfstandig namens de gemeente contact heeft of taken uitvoert.
 */
export interface GeautomatiseerdeActor extends ActorAlgemeen {
  soortActor: 'geautomatiseerde actor';
  /**
   * Soort werk dat de software doet.
   */
  functie: OmschrijvingKort;
  /**
   * Omschrijving van de software.
   */
  omschrijving?: OmschrijvingLang;
}
/**
 * Koppeling tussen een klantcontact en een actor die er van gemeentezijde bij betrokken was (B0399).
 */
export interface ActorKlantcontact {
  /**
   * Technische sleutel van de koppeling, door de aanbieder toegekend.
   */
  id?: Identificatiecode;
  /**
   * De betrokken actor.
   */
  actor: Verwijzing;
  /**
   * Het klantcontact waarbij de actor betrokken was.
   */
  klantcontact: Verwijzing;
}
/**
 * Gedeelde inhoud van bezoekadres en correspondentieadres: een BAG-verwijzing, anders drie vrije regels en een land (B8841).
 */
export interface Adres {
  /**
   * Identificatie van het adres in de BAG. Het woordenboek maakt dit verplicht, hoewel de adresregels juist voor adressen buiten de BAG zijn.
   */
  nummeraanduidingId: Identificatiecode;
  /**
   * Eerste regel van een adres buiten de BAG.
   */
  adresregel1?: Adresregel;
  /**
   * Tweede regel van een adres buiten de BAG.
   */
  adresregel2?: Adresregel;
  /**
   * Derde regel van een adres buiten de BAG.
   */
  adresregel3?: Adresregel;
  /**
   * Land buiten Nederland (landelijke tabel 34).
   */
  land?: Lijstwaarde;
  /**
   * Straat. Alleen in Open Klant.
   */
  straatnaam?: string;
  /**
   * Huisnummer. Alleen in Open Klant.
   */
  huisnummer?: number;
  /**
   * Toevoeging bij het huisnummer. Alleen in Open Klant.
   */
  huisnummertoevoeging?: string;
  /**
   * Postcode: vier cijfers, een spatie en twee hoofdletters. Alleen in Open Klant.
   */
  postcode?: string;
  /**
   * Plaats. Alleen in Open Klant.
   */
  stad?: string;
}
/**
 * De rol van één persoon of organisatie van buiten de gemeente in één klantcontact, met gegevens om dat contact op te volgen.
 */
export interface BetrokkeneBijKlantcontact {
  /**
   * Technische sleutel, door de aanbieder toegekend; ontbreekt zolang het object niet is geregistreerd.
   */
  id?: Identificatiecode;
  /**
   * Rol tijdens het contact.
   */
  rol: Klantcontactrol;
  /**
   * Organisatie waartoe de betrokkene in relatie stond.
   */
  organisatienaam?: NaamLang;
  /**
   * Of deze betrokkene het initiatief tot het contact nam.
   */
  initiator: IndicatieJaNee;
  /**
   * Naam waarmee de betrokkene bij opvolging aangesproken wil worden; kan afwijken van de BRP.
   */
  contactnaam?: Contactnaam;
  /**
   * Bezoekadres voor de opvolging van dit contact; kan afwijken van de basisregistraties.
   */
  bezoekadres?: Bezoekadres;
  /**
   * Postadres voor de opvolging van dit contact; kan afwijken van de basisregistraties.
   */
  correspondentieadres?: Correspondentieadres;
  /**
   * Het klantcontact waarbij de betrokkene hoort.
   */
  hadKlantcontact: Verwijzing;
  /**
   * De partij die de betrokkene was; alleen als die bekend is.
   */
  wasPartij?: Verwijzing;
}
/**
 * Naam waarmee een persoon door de gemeente aangesproken wil worden.
 */
export interface Contactnaam {
  /**
   * Voorletters van de voornamen.
   */
  voorletters: Voorletters;
  /**
   * Voornaam of voornamen. Het datatype laat 80 tekens toe, het attribuut noemt 200; het datatype geldt.
   */
  voornaam?: NaamKort;
  /**
   * Voorvoegsel van de achternaam.
   */
  voorvoegselAchternaam?: Voorvoegsel;
  /**
   * Achternaam, of samenstel van achternamen.
   */
  achternaam?: NaamLang;
}
/**
 * Verwijzing naar een object elders dat (een deel van) de inhoud van een klantcontact bevat.
 */
export interface Bijlage {
  /**
   * Technische sleutel, door de aanbieder toegekend; ontbreekt zolang het object niet is geregistreerd.
   */
  id?: Identificatiecode;
  /**
   * Identificatie van het object in het register waar het staat.
   */
  objectidentificator: Identificator;
  /**
   * Het klantcontact waar de bijlage bij hoort.
   */
  wasBijlageVanKlantcontact: Verwijzing;
}
/**
 * Indeling van partijen. Bestaat alleen in Open Klant, niet in het informatiemodel.
 */
export interface Categorie {
  /**
   * Technische sleutel, door de aanbieder toegekend.
   */
  id?: Identificatiecode;
  /**
   * Naam van de categorie.
   */
  naam?: NaamKort;
}
/**
 * Indeling van een partij bij een categorie, met de periode waarin die geldt. Bestaat alleen in Open Klant, niet in het informatiemodel.
 */
export interface CategorieRelatie {
  /**
   * Technische sleutel, door de aanbieder toegekend.
   */
  id?: Identificatiecode;
  /**
   * De partij die is ingedeeld.
   */
  partij?: Verwijzing;
  /**
   * De categorie waarin de partij is ingedeeld.
   */
  categorie?: Verwijzing;
  /**
   * Eerste dag van de indeling.
   */
  beginDatum?: Datum;
  /**
   * Laatste dag van de indeling.
   */
  eindDatum?: Datum;
}
/**
 * Iemand die voor een ander optrad, of als medewerker of eigenaar voor een organisatie.
 */
export interface Contactpersoon extends PartijAlgemeen {
  soortPartij: 'contactpersoon';
  /**
   * Naam die de contactpersoon bij de gemeente wil gebruiken; kan afwijken van de BRP.
   */
  contactnaam: Contactnaam;
  /**
   * De organisatie waarvoor de contactpersoon werkte.
   */
  werkteVoorPartij?: Verwijzing;
}
/**
 * Wat elke partij heeft, ongeacht de soort.
 */
export interface PartijAlgemeen {
  /**
   * Technische sleutel, door de aanbieder toegekend; ontbreekt zolang het object niet is geregistreerd.
   */
  id?: Identificatiecode;
  /**
   * Uniek nummer om in een gesprek te gebruiken.
   */
  nummer: IdentificerendNummer;
  /**
   * Opmerkingen voor intern gebruik.
   */
  interneNotitie?: Tekst;
  /**
   * Welk subtype geldt.
   */
  soortPartij: SoortPartij;
  /**
   * Of wie de gegevens verstrekte ze geheim behandeld wil hebben.
   */
  indicatieGeheimhouding: IndicatieJaNee;
  /**
   * Taal waarin de partij het liefst contact heeft.
   */
  voorkeurstaal?: Lijstwaarde;
  /**
   * Of de contactgegevens nog gebruikt mogen worden om contact op te nemen.
   */
  indicatieActief: IndicatieJaNee;
  /**
   * Waar de partij bezocht wil worden; kan afwijken van de basisregistraties.
   */
  bezoekadres?: Bezoekadres;
  /**
   * Waar de partij post wil ontvangen; kan afwijken van de basisregistraties.
   */
  correspondentieadres?: Correspondentieadres;
  /**
   * Het digitale adres waarop de partij het liefst bereikt wordt; een van haar eigen adressen.
   */
  voorkeursDigitaalAdres?: Verwijzing;
}
/**
 * Bereikbaarheid die niet aan een plaats gebonden is, zoals e-mail, telefoon of sociale media.
 */
export interface DigitaalAdres {
  /**
   * Technische sleutel, door de aanbieder toegekend; ontbreekt zolang het object niet is geregistreerd.
   */
  id?: Identificatiecode;
  /**
   * Soort adres; zegt over welk kanaal het werkt.
   */
  soortDigitaalAdres: Lijstwaarde;
  /**
   * Het digitale adres zelf. De lengte van het datatype (80) is korter dan een e-mailadres elders mag zijn (254).
   */
  adres: Adresregel;
  /**
   * Omschrijving van het adres.
   */
  omschrijving: OmschrijvingKort;
  /**
   * De betrokkene die het adres verstrekte voor de opvolging van een klantcontact.
   */
  verstrektDoorBetrokkene?: Verwijzing;
  /**
   * De partij die het adres verstrekte voor toekomstig contact.
   */
  verstrektDoorPartij?: Verwijzing;
}
/**
 * Een document. Staat in een ander register; hier alleen om naar te verwijzen.
 */
export interface Informatieobject {
  /**
   * Ondubbelzinnige verwijzing naar het document.
   */
  informatieobjectidentificatie: Identificatiecode;
}
/**
 * Iets wat een actor moet doen om een klantcontact op te volgen.
 */
export interface InterneTaak {
  /**
   * Technische sleutel, door de aanbieder toegekend; ontbreekt zolang het object niet is geregistreerd.
   */
  id?: Identificatiecode;
  /**
   * Uniek nummer om in een gesprek te gebruiken.
   */
  nummer: IdentificerendNummer;
  /**
   * Wat er moet gebeuren om de taak af te ronden.
   */
  gevraagdeHandeling: OmschrijvingLang;
  /**
   * Uitleg naast het klantcontact en de gevraagde handeling.
   */
  toelichting?: Tekst;
  /**
   * Hoe ver de taak is.
   */
  status: Taakstatus;
  /**
   * Moment van toewijzing aan een actor.
   */
  toegewezenOp: Datumtijd;
  /**
   * Moment van verwerking. Staat in besluit B8694 en functie F5241, niet in het informatiemodel.
   */
  verwerktOp?: Datumtijd;
  /**
   * Het klantcontact waaruit de taak ontstond.
   */
  aanleidinggevendKlantcontact: Verwijzing;
  /**
   * De actor die de taak moet uitvoeren.
   */
  toegewezenAanActor: Verwijzing;
}
/**
 * Eén contact tussen de gemeente en een klant, of iemand die de klant vertegenwoordigt.
 */
export interface Klantcontact {
  /**
   * Technische sleutel, door de aanbieder toegekend; ontbreekt zolang het object niet is geregistreerd.
   */
  id?: Identificatiecode;
  /**
   * Uniek nummer om in een gesprek te gebruiken.
   */
  nummer: IdentificerendNummer;
  /**
   * Kanaal waarlangs het contact verliep.
   */
  kanaal: Lijstwaarde;
  /**
   * Waar het contact over ging, in gewone taal.
   */
  onderwerp: OmschrijvingLang;
  /**
   * Feitelijke weergave van wat is uitgewisseld, voor zover van belang voor de betrokkenen. Blijft leeg als een bijlage de inhoud al draagt.
   */
  inhoud?: Tekst;
  /**
   * Of het lukte om contact te krijgen, voor zover bekend.
   */
  indicatieContactGelukt: IndicatieJaNeeOnbekend;
  /**
   * Taal waarin werd gesproken of geschreven.
   */
  taal: Lijstwaarde;
  /**
   * Of onderwerp, inhoud en kenmerken vertrouwelijk behandeld moeten worden.
   */
  vertrouwelijk: IndicatieJaNee;
  /**
   * Moment van het contact zelf: het begin van het gesprek, of (bij benadering) het verzenden of ontvangen van het bericht.
   */
  plaatsgevondenOp: Datumtijd;
}
/**
 * Iets wat de gemeente de klant vraagt te doen. Staat in een ander register; hier alleen om naar te verwijzen.
 */
export interface Klanttaak {
  /**
   * Technische sleutel in het eigen register.
   */
  id: Identificatiecode;
  /**
   * Uniek nummer om in een gesprek te gebruiken.
   */
  nummer: IdentificerendNummer;
  /**
   * Wat de klant gevraagd wordt te doen.
   */
  gevraagdeHandeling: OmschrijvingLang;
  /**
   * Uitleg bij de gevraagde handeling.
   */
  toelichting?: Tekst;
  /**
   * Of de klant het gedaan heeft.
   */
  status: Taakstatus;
}
/**
 * Verwijzing naar iets elders, of naar een eerder klantcontact, waarover het klantcontact (deels) ging.
 */
export interface Onderwerpobject {
  /**
   * Technische sleutel, door de aanbieder toegekend; ontbreekt zolang het object niet is geregistreerd.
   */
  id?: Identificatiecode;
  /**
   * Identificatie van het object in het register waar het staat. Het woordenboek maakt dit verplicht, hoewel een onderwerpobject dat alleen naar een klantcontact wijst er geen heeft.
   */
  objectidentificator: Identificator;
  /**
   * Het klantcontact dat hierover ging.
   */
  wasOnderwerpVanKlantcontact: Verwijzing;
  /**
   * Het eerdere klantcontact dat zelf het onderwerp is, bij opvolging.
   */
  onderwerpWasKlantcontact?: Verwijzing;
}
/**
 * Een organisatie in de ruime zin: ook een eenmanszaak, een ambassade of een verband zonder rechtspersoonlijkheid.
 */
export interface Organisatie extends PartijAlgemeen {
  soortPartij: 'organisatie';
  /**
   * Naam van de organisatie.
   */
  naam?: NaamLang;
}
/**
 * Een object van een andere soort. Staat in een ander register; hier alleen om naar te verwijzen.
 */
export interface OverigObject {
  /**
   * Identificatie van het object.
   */
  id: Identificatiecode;
}
/**
 * Een natuurlijk persoon.
 */
export interface Persoon extends PartijAlgemeen {
  soortPartij: 'persoon';
  /**
   * Naam die de persoon bij de gemeente wil gebruiken; kan afwijken van de BRP.
   */
  contactnaam?: Contactnaam;
}
/**
 * Gegevens waarmee een partij in een ander register te vinden is.
 */
export interface PartijIdentificator {
  /**
   * Technische sleutel, door de aanbieder toegekend; ontbreekt zolang het object niet is geregistreerd.
   */
  id?: Identificatiecode;
  /**
   * Vrije tekst voor een verwijzing die niet in de lijsten past.
   */
  anderePartijIdentificator?: OmschrijvingLang;
  /**
   * Identificatie van de partij in een basisregistratie of ander register.
   */
  partijIdentificator: Identificator;
  /**
   * De partij die hiermee geïdentificeerd wordt.
   */
  identificeerdePartij?: Verwijzing;
}
/**
 * Element van de referentielijst Extern register. De lijst is open: een gemeente mag haar anders vullen.
 */
export interface ExternRegister {
  /**
   * Sleutel van het register. Het tekstpatroon van het woordenboek (0000 of een natuurlijk getal zonder voorloopnullen) wordt niet afgedwongen.
   */
  code: Identificatiecode;
  /**
   * Naam van het register.
   */
  naam: NaamKort;
  /**
   * Waar het register te vinden is.
   */
  locatie: OmschrijvingKort;
}
/**
 * Element van de referentielijst Kanaal. De lijst is open: een gemeente mag haar anders vullen.
 */
export interface Kanaal {
  /**
   * Sleutel van het element. Het tekstpatroon van het woordenboek (0000 of een natuurlijk getal zonder voorloopnullen) wordt niet afgedwongen.
   */
  code: CharacterString;
  /**
   * Naam van het element.
   */
  naam: CharacterString;
  /**
   * Of het element nog gebruikt mag worden.
   */
  indicatieActief: IndicatieJaNee;
}
/**
 * Element van de referentielijst Land. De lijst is open: een gemeente mag haar anders vullen.
 */
export interface Land {
  /**
   * Sleutel van het land in landelijke tabel 34. Het tekstpatroon van het woordenboek (0000 of een natuurlijk getal zonder voorloopnullen) wordt niet afgedwongen.
   */
  landcode: CharacterString;
  /**
   * Naam van het land.
   */
  landnaam: CharacterString;
  /**
   * Dag waarop de code inging.
   */
  ingangsdatumLand: Datum;
  /**
   * Dag waarop de code verviel. Het woordenboek maakt deze verplicht, ook voor landen die nog bestaan.
   */
  einddatumLand: Datum;
}
/**
 * Voorbeeldvulling van een open referentielijst: een voorstel. Een gemeente mag de lijst anders vullen; geen waarde hieruit wordt afgedwongen.
 */
export interface ReferenceList {
  /**
   * Naam van de lijst, zoals in x-referentielijst.
   */
  name: string;
  /**
   * Schemabestand van een element.
   */
  element: string;
  /**
   * Andere waarden zijn toegestaan.
   */
  open: true;
  /**
   * Waar de vulling vandaan komt.
   */
  source: string;
  note?: string;
  elements: ReferenceListElement[];
}
export interface ReferenceListElement {
  code: string;
  naam: string;
  /**
   * Hoe objecten van het informatiemodel dit element noemen.
   */
  waarde: string;
  /**
   * Code van het element uit de bovenliggende lijst: register bij soort object, soort object bij soort object ID.
   */
  hoortBij?: string;
}
/**
 * Element van de referentielijst Soort digitaal adres. De lijst is open: een gemeente mag haar anders vullen.
 */
export interface SoortDigitaalAdres {
  /**
   * Sleutel van het element. Het tekstpatroon van het woordenboek (0000 of een natuurlijk getal zonder voorloopnullen) wordt niet afgedwongen.
   */
  code: CharacterString;
  /**
   * Naam van het element.
   */
  naam: CharacterString;
  /**
   * Of het element nog gebruikt mag worden.
   */
  indicatieActief: IndicatieJaNee;
}
/**
 * Element van de referentielijst Soort object. De lijst is open: een gemeente mag haar anders vullen.
 */
export interface SoortObject {
  /**
   * Sleutel van het element. Het tekstpatroon van het woordenboek (0000 of een natuurlijk getal zonder voorloopnullen) wordt niet afgedwongen.
   */
  code: CharacterString;
  /**
   * Naam van het element.
   */
  naam: CharacterString;
  /**
   * Of het element nog gebruikt mag worden.
   */
  indicatieActief: IndicatieJaNee;
}
/**
 * Element van de referentielijst Soort object ID. De lijst is open: een gemeente mag haar anders vullen.
 */
export interface SoortObjectId {
  /**
   * Sleutel van het element. Het tekstpatroon van het woordenboek (0000 of een natuurlijk getal zonder voorloopnullen) wordt niet afgedwongen.
   */
  code: CharacterString;
  /**
   * Naam van het element.
   */
  naam: CharacterString;
  /**
   * Of het element nog gebruikt mag worden.
   */
  indicatieActief: IndicatieJaNee;
}
/**
 * Element van de referentielijst Taal. De lijst is open: een gemeente mag haar anders vullen.
 */
export interface Taal {
  /**
   * Sleutel van het element. Het tekstpatroon van het woordenboek (0000 of een natuurlijk getal zonder voorloopnullen) wordt niet afgedwongen.
   */
  code: CharacterString;
  /**
   * Naam van het element.
   */
  naam: CharacterString;
  /**
   * Of het element nog gebruikt mag worden.
   */
  indicatieActief: IndicatieJaNee;
}
/**
 * Bankrekening van een partij. Bestaat alleen in Open Klant, niet in het informatiemodel.
 */
export interface Rekeningnummer {
  /**
   * Technische sleutel, door de aanbieder toegekend.
   */
  id?: Identificatiecode;
  /**
   * Internationaal rekeningnummer; het controlegetal wordt niet nagerekend.
   */
  iban: string;
  /**
   * Code van de bank, zonder witruimte.
   */
  bic?: string;
  /**
   * De partij van wie de rekening is.
   */
  partij?: Verwijzing;
}
/**
 * Koppeling tussen een partij die een andere vertegenwoordigde en die andere partij.
 */
export interface Vertegenwoordiging {
  /**
   * Technische sleutel van de koppeling, door de aanbieder toegekend.
   */
  id?: Identificatiecode;
  /**
   * De partij die vertegenwoordigde.
   */
  vertegenwoordigendePartij: Verwijzing;
  /**
   * De partij die vertegenwoordigd werd.
   */
  vertegenwoordigdePartij: Verwijzing;
}
/**
 * Samenhangend werk met een begin en een eind. Staat in een ander register; hier alleen om naar te verwijzen.
 */
export interface Zaak {
  /**
   * Identificatie van de zaak binnen de organisatie die ervoor verantwoordelijk is.
   */
  zaakidentificatie: CharacterString;
}
/**
 * Wat een scenario na afloop meldt; hoort bij elk uitgevoerd scenario.
 */
export interface Uitkomst {
  kind: UitkomstKind;
  reason: string;
  deviations: Deviation[];
  blockedBy: string[];
  /**
   * In de beoordeelde interactie kwam een antwoord met status 5xx.
   */
  serverError: boolean;
  observations: string[];
  exchanges: string[];
  leftovers: Leftover[];
}
export interface Deviation {
  requirement: string;
  /**
   * De afwijking in een Nederlandse zin.
   */
  text: string;
  /**
   * Methode en pad.
   */
  call?: string;
  /**
   * Plaats in het document, als JSON Pointer; leeg bij het hele antwoord.
   */
  path: string;
  expected: string;
  received: string;
  /**
   * Kenmerk van de uitwisseling in het bewijs.
   */
  exchange?: string;
  /**
   * Opdracht om de aanroep te herhalen, zonder geheim.
   */
  curl?: string;
}
export interface Leftover {
  type: string;
  url: string;
  reason: string;
}
/**
 * Hoe het informatiemodel over HTTP gaat: paden, eigenschapsnamen, verwijzingen, verzamelingen, filters en fouten. Sleutels van eigenschappen zijn namen op de lijn; attributen zijn namen uit het informatiemodel.
 */
export interface Profile {
  name: string;
  title: string;
  description?: string;
  /**
   * Versie van de beschreven API.
   */
  version: string;
  basePath: string;
  media: {
    request: string;
    /**
     * @minItems 1
     */
    response: [string, ...string[]];
    /**
     * @minItems 1
     */
    error: [string, ...string[]];
  };
  /**
   * Antwoordheader met de API-versie.
   */
  versionHeader?: string;
  authentication: {
    scheme: 'token' | 'bearer' | 'zgw-jwt' | 'basic' | 'api-key' | 'none';
  };
  identifier: {
    property: string;
    schema: SchemaKeywords;
    /**
     * Eigenschap met de absolute URL van het object, als het profiel die kent.
     */
    self?: string;
  };
  reference: {
    style: 'string' | 'object';
    schema?: SchemaKeywords;
  };
  /**
   * HAL-koppelingen, als het profiel die kent.
   */
  links?: {
    property: string;
  };
  collection: {
    /**
     * JSON Pointer naar de lijst; {collectionKey} wordt ingevuld per objecttype.
     */
    items: string;
    count?: string;
    next?: string;
    previous?: string;
  };
  paging?: {
    page: string;
    first: number;
    size?: string;
    defaultSize?: number;
    maximumSize?: number;
  };
  expand?: {
    parameter: string;
    property: string;
  };
  unknownQuery?: 'refuse' | 'ignore';
  /**
   * Per uitkomst de statuscodes die het profiel toelaat; de eerste is die van de referentie-implementatie.
   */
  statuses: {
    created: StatusList;
    read: StatusList;
    changed: StatusList;
    deleted: StatusList;
    refused: StatusList;
    notFound: StatusList;
  };
  errors: {
    /**
     * Eigenschappen waarvan minstens een een leesbare uitleg bevat.
     *
     * @minItems 1
     */
    explanation: [string, ...string[]];
    parameters?: {
      property: string;
      name: string;
      reason: string;
      code: string;
      /**
       * Namen die het hele object aanwijzen.
       */
      general: string[];
    };
    required?: string[];
  };
  /**
   * Per referentielijst de code op de lijn bij de waarde uit het informatiemodel. Een waarde die ontbreekt gaat ongewijzigd over, tenzij '*' een vervanger noemt.
   */
  codes: {
    [k: string]: {
      [k: string]: string;
    };
  };
  groups: {
    [k: string]: Group;
  };
  resources: {
    [k: string]: Resource;
  };
  /**
   * Samengestelde handelingen: meer objecten in een aanroep, alles of niets.
   */
  composites?: {
    [k: string]: {
      path: string;
      parts: {
        [k: string]: {
          resource: string;
          required: boolean;
          /**
           * Attribuut dat de server met het hoofdobject vult.
           */
          linkedBy?: string;
        };
      };
    };
  };
  /**
   * Verschillen met het informatiemodel, met bron; rapporten drukken ze af.
   */
  differences: {
    object: string;
    attribute?: string;
    text: string;
    source: string;
  }[];
  /**
   * Plaatsen waar de beschreven API zichzelf tegenspreekt of onuitvoerbaar is, en hoe het profiel die leest.
   */
  irregularities?: {
    place: string;
    finding: string;
    reading: string;
  }[];
}
/**
 * JSON Schema-trefwoorden die voor de waarde op de lijn gelden; ze vervangen die van het informatiemodel.
 */
export interface SchemaKeywords {
  type?: 'string' | 'integer' | 'number' | 'boolean' | 'object' | 'array';
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  enum?: (string | number | boolean | null)[];
  default?: string | number | boolean | null | {} | unknown[];
  additionalProperties?: SchemaKeywords;
}
export interface Group {
  title?: string;
  properties: Properties;
}
export interface Properties {
  [k: string]: Property;
}
export interface Property {
  /**
   * Attribuut van het informatiemodel; standaard gelijk aan de naam op de lijn.
   */
  attribute?: string;
  /**
   * Geen gegeven van het informatiemodel.
   */
  outsideModel?: true;
  note?: string;
  /**
   * Verplicht in een verzoek (POST, PUT).
   */
  required?: boolean;
  nullable?: boolean;
  readOnly?: boolean;
  deprecated?: boolean;
  schema?: SchemaKeywords;
  /**
   * Hoe een leeg gegeven in een antwoord staat, als het niet ontbreekt.
   */
  emptyAs?: '' | null;
  /**
   * Waarde van het informatiemodel naar waarde op de lijn.
   */
  values?: {
    [k: string]: string | number | boolean | null;
  };
  /**
   * Naam van een referentielijst in codes.
   */
  codes?: string;
  /**
   * digits: geheel getal in het model, tekst van cijfers op de lijn.
   */
  convert?: 'digits';
  /**
   * Objecttype waarnaar verwezen wordt.
   */
  reference?: string;
  /**
   * Wat een verwijzing of omgekeerde relatie in een antwoord nog meer toont van het object waarnaar zij wijst; attribute is een weg vanaf dat object.
   */
  extra?: Properties;
  /**
   * Een lijst op de lijn; een attribuut met hoogstens een waarde wordt verpakt.
   */
  list?: boolean;
  /**
   * Tweede, verouderde schrijfwijze van hetzelfde attribuut: de kit zendt die niet, de referentie leest en toont die wel.
   */
  alias?: true;
  /**
   * Naam van een groep in groups.
   */
  group?: string;
  /**
   * Objecttype waarvan hele objecten genest staan, verwijzend naar dit object via het attribuut in via.
   */
  embed?: string;
  via?: string;
  subtype?: {
    /**
     * Attribuut dat het subtype aanwijst.
     */
    discriminator: string;
    variants: {
      [k: string]: Group;
    };
  };
  /**
   * Alleen lezen: objecten van het type of die via het attribuut via naar dit object verwijzen.
   */
  inverse?: {
    of: string;
    via: string;
    /**
     * Toon niet het verwijzende object, maar waar dit attribuut ervan naar verwijst.
     */
    show?: string;
    /**
     * Toon het hele object.
     */
    embed?: boolean;
    /**
     * Ook te schrijven: de meegegeven verwijzingen vervangen de hele verzameling.
     */
    writable?: true;
  };
  /**
   * Door de server afgeleid.
   */
  derived?: 'volledigeNaam';
}
export interface Resource {
  path: string;
  itemPath: string;
  collectionKey?: string;
  title?: string;
  outsideModel?: true;
  experimental?: boolean;
  operations: ('list' | 'create' | 'read' | 'replace' | 'update' | 'delete')[];
  properties: Properties;
  /**
   * Groepen van eigenschappen waarvan er in POST en PUT precies een aanwezig is.
   */
  exactlyOne?: [string, string, ...string[]][];
  filters: {
    [k: string]: Filter;
  };
  expand?: string[];
  /**
   * HAL-koppeling naar attribuut.
   */
  links?: {
    [k: string]: string;
  };
  /**
   * Overige parameters bij een handeling op een object, zoals cascade bij verwijderen.
   */
  parameters?: {
    [k: string]: {
      operation: 'delete';
      schema: SchemaKeywords;
    };
  };
}
export interface Filter {
  /**
   * Weg door het informatiemodel: attributen gescheiden door een punt; '<objecttype.attribuut' gaat tegen een verwijzing in.
   */
  path: string;
  match?: 'equals' | 'contains' | 'exists' | 'gt' | 'gte' | 'lt' | 'lte' | 'url' | 'any';
  schema?: SchemaKeywords;
  required?: boolean;
  deprecated?: boolean;
  note?: string;
}
/**
 * Eerste regel van een opname: van welke run de uitwisselingen op de volgende regels zijn, en met welke instellingen. De opname is NDJSON, gewoonlijk gecomprimeerd met gzip.
 */
export interface Recording {
  /**
   * Versie van deze vorm.
   */
  recording: '1.0';
  kit: {
    name: string;
    version: string;
    node: string;
    requirementSet: string;
    requirementDigest: string;
  };
  target: {
    url: string;
    /**
     * De ingebouwde referentie-implementatie.
     */
    embedded: boolean;
    apiVersion?: string;
    /**
     * Pad van het object dat de voorcontrole niet kon verwijderen.
     */
    leftBehind?: string;
  };
  profile: {
    name: string;
    digest: string;
    /**
     * Waarom dit profiel is gebruikt.
     */
    ground: string;
    /**
     * Het hele profiel, als het niet bij de toetsset hoort.
     */
    definition?: {};
  };
  run: {
    id: string;
    startedAt: string;
    finishedAt: string;
    interrupted: boolean;
    /**
     * Aantal regels dat volgt.
     */
    exchanges: number;
    configurationDigest: string;
    /**
     * Er waren eigen features bij; die horen niet bij de opname.
     */
    ownFeatures: boolean;
  };
  /**
   * Instellingen van de run die een oordeel bepalen, in de vorm van conformance.config.json. Zonder geheimen, adressen van bestanden en manier van aanmelden.
   */
  settings: {};
}
/**
 * Elke volgende regel van een opname: één aanroep zoals hij ging, zonder geheimen.
 */
export interface RecordingExchange {
  id: string;
  /**
   * Kenmerk van het scenario, of het deel van de run, dat de aanroep deed.
   */
  scenario: string;
  startedAt: string;
  durationMs: number;
  timings: {
    send: number;
    wait: number;
    receive: number;
  };
  httpVersion: 'HTTP/1.1';
  request: {
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
    url: string;
    headers: {
      [k: string]: string;
    };
    body?: string;
    /**
     * De inhoud is in delen verstuurd, zonder Content-Length.
     */
    chunked?: boolean;
    authentication: 'none' | 'token' | 'bearer' | 'basic' | 'api-key' | 'zgw-jwt';
  };
  response?: {
    status: number;
    statusText: string;
    headers: {
      [k: string]: string;
    };
    body: string;
    truncated: boolean;
  };
  failure?: {
    kind: 'dns' | 'connect' | 'tls' | 'timeout' | 'reset' | 'malformed' | 'too-large' | 'limit' | 'aborted';
    message: string;
  };
}
/**
 * Het resultaat van een run. Elk ander formaat is een weergave hiervan.
 */
export interface Report {
  schemaVersion: '1.0';
  verdict: OverallVerdict;
  summary: ReportSummary;
  target: ReportTarget;
  profile: ReportProfile;
  kit: ReportKit;
  standard: ReportStandard;
  run: ReportRun;
  classes: ClassResult[];
  cases: CaseResult[];
  /**
   * Per consument: werkt die met dit doel? Telt nooit mee voor het oordeel.
   */
  clients: ClientResult[];
  /**
   * Het oordeel per revisie van de standaard.
   */
  revisions: RevisionResult[];
  requirements: RequirementResult[];
  /**
   * Verschillen van het profiel met het informatiemodel.
   */
  differences: ReportDifference[];
  /**
   * Waar de beschrijving van de API zichzelf tegenspreekt of onuitvoerbaar is, en hoe het profiel die leest.
   */
  irregularities?: ReportIrregularity[];
  /**
   * Wat de run maakte en niet kon verwijderen.
   */
  leftovers: Leftover[];
  evidence: ReportEvidence;
  baseline?: BaselineOutcome;
}
export interface ReportSummary {
  /**
   * Het oordeel in een Nederlandse zin.
   */
  sentence: string;
  /**
   * Mogelijkheden, eisen of klassen die ontbreken voor volledige conformiteit.
   */
  missing: string[];
  counts: VerdictCount[];
}
export interface VerdictCount {
  level: Level;
  verdict: Verdict;
  count: number;
  /**
   * Hoeveel daarvan zijn afgeleid.
   */
  derived: number;
}
export interface ReportTarget {
  url: string;
  /**
   * De ingebouwde referentie-implementatie.
   */
  embedded: boolean;
  product?: string;
  version?: string;
  /**
   * Waarde van de versieheader, als die er was.
   */
  apiVersion?: string;
  supplier?: string;
  /**
   * Mogelijkheden die het doel volgens de configuratie niet heeft.
   */
  absent?: string[];
}
export interface ReportProfile {
  name: string;
  title: string;
  version: string;
  /**
   * sha256 van het profielbestand.
   */
  digest: string;
  /**
   * Waarom dit profiel: opgegeven, standaard of herkend (en waaraan).
   */
  ground: string;
}
export interface ReportKit {
  name: string;
  version: string;
  /**
   * Versie van de eisenset waarop is geoordeeld.
   */
  requirementSet: string;
  /**
   * Versie van de eisenset in deze kit, als op een andere is geoordeeld.
   */
  availableSet?: string;
  /**
   * sha256 van het eisenregister.
   */
  requirementDigest: string;
  node: string;
}
export interface ReportStandard {
  name: string;
  revisions: Revision[];
}
export interface ReportRun {
  id: string;
  startedAt: string;
  finishedAt: string;
  durationMs: number;
  seed: string;
  parallel: number;
  shard?: string;
  /**
   * Van een deel: vingerafdruk van de verdeling, gelijk voor alle delen van een run.
   */
  division?: string;
  readOnly: boolean;
  insecure: boolean;
  interrupted: boolean;
  /**
   * Leeg: alle eisen.
   */
  selection: string;
  /**
   * Opdracht om de run te herhalen, zonder geheimen.
   */
  command: string;
  /**
   * Wie de run deed, als dat is opgegeven.
   */
  operator?: string;
  configurationDigest: string;
  /**
   * Aantal HTTP-uitwisselingen.
   */
  exchanges: number;
  /**
   * Afspraken waar de standaard ruimte laat, zoals deze run ze gebruikte.
   */
  conventions?: ReportConvention[];
  recording?: ReportRecording;
  replay?: ReportReplay;
  /**
   * Fouten van de kit of de omgeving die bij geen enkele eis horen; leeg bij een goede run.
   */
  problems: string[];
}
export interface ReportConvention {
  /**
   * Waarover de afspraak gaat.
   */
  name: string;
  /**
   * Wat de toetsset gebruikt.
   */
  value: string;
  /**
   * Ingesteld voor dit doel; anders die van het profiel of de standaard.
   */
  own: boolean;
}
/**
 * De opname die van deze run is gemaakt.
 */
export interface ReportRecording {
  /**
   * Bestandsnaam.
   */
  file: string;
  /**
   * sha256 van de opname.
   */
  digest: string;
}
/**
 * Alleen als dit geen toets van het doel is, maar een nieuw oordeel over een opname: van welke, en wanneer het doel is aangeroepen.
 */
export interface ReportReplay {
  /**
   * Bestandsnaam van de opname.
   */
  file: string;
  /**
   * sha256 van de opname.
   */
  digest: string;
  /**
   * Versie van de toetsset die de opname maakte.
   */
  kit: string;
  /**
   * Eisenset waarmee toen is beoordeeld.
   */
  requirementSet: string;
  recordedFrom: string;
  recordedUntil: string;
  /**
   * Eisen die niet zijn getoetst omdat de opname een aanroep ervan niet kent.
   */
  notRecorded: string[];
}
export interface ClassResult {
  id: string;
  title: string;
  claimed: boolean;
  verdict: OverallVerdict;
  cases: string[];
  missing: string[];
}
export interface CaseResult {
  id: string;
  title: string;
  class: string;
  verdict: OverallVerdict;
  counts: VerdictCount[];
}
export interface ClientResult {
  id: string;
  title: string;
  verdict: ClientVerdict;
  counts: VerdictCount[];
  /**
   * Geen toepassing, maar wat meer toepassingen nodig hebben.
   */
  shared?: boolean;
  breaks?: ClientBreak;
  /**
   * Verwachtingen die alleen zijn waargenomen en niet uitkwamen; ze tellen niet mee.
   */
  unlike?: string[];
}
/**
 * De eerste verwachting van de toepassing die niet uitkomt, met de aanroep waarop dat bleek.
 */
export interface ClientBreak {
  requirement: string;
  text: string;
  /**
   * Methode en pad.
   */
  call?: string;
  /**
   * Kenmerk van de uitwisseling in het bewijs.
   */
  exchange?: string;
  /**
   * Wat er in de toepassing misgaat.
   */
  consequence?: string;
}
export interface RevisionResult {
  revision: SingleRevision;
  verdict: OverallVerdict;
  counts: VerdictCount[];
}
export interface RequirementResult {
  id: string;
  case: string;
  title: string;
  level: Level;
  /**
   * Niveau in de eisenset van deze kit, waar dat afwijkt.
   */
  levelNow?: Level;
  derived: boolean;
  revision: Revision;
  capabilities: string[];
  functions: string[];
  source: string;
  questions: string[];
  verdict: Verdict;
  /**
   * Een zin bij elk oordeel dat niet voldoet is; anders leeg.
   */
  reason: string;
  blockedBy?: string[];
  /**
   * De afwijking is bekend en toegestaan.
   */
  baseline?: boolean;
  deviations: Deviation[];
  observations: string[];
  scenarios: ScenarioResult[];
  /**
   * Toelichting of afleiding bij de eis, als die er is.
   */
  explanation?: string;
  impact?: Impact;
  /**
   * Toepassingen waarvoor deze verwachting telt, bijvoorbeeld kiss.
   */
  clients?: string[];
  /**
   * Wat er in de toepassing misgaat als het niet klopt.
   */
  breaks?: string;
  /**
   * De eis viel binnen de selectie van de run.
   */
  selected: boolean;
}
export interface ScenarioResult {
  /**
   * Kenmerk: eis, naam en voorbeeldregel; stabiel tussen runs.
   */
  id: string;
  title: string;
  verdict: Verdict;
  reason?: string;
  /**
   * Stap waarop het oordeel viel.
   */
  step?: string;
  /**
   * Bestand en regel van het scenario.
   */
  location?: string;
  durationMs: number;
  exchanges: string[];
}
export interface ReportDifference {
  object: string;
  attribute?: string;
  text: string;
  source: string;
}
export interface ReportIrregularity {
  place: string;
  finding: string;
  reading: string;
}
export interface ReportEvidence {
  /**
   * Bestandsnaam van het bewijs naast het rapport.
   */
  har: string;
  /**
   * sha256 van het bewijsbestand; leeg zolang er geen is.
   */
  digest: string;
}
/**
 * Vergelijking met de bekende afwijkingen.
 */
export interface BaselineOutcome {
  /**
   * Eisen met een bekende, nog geldige afwijking.
   */
  known: string[];
  /**
   * Eisen die afwijken en niet bekend zijn.
   */
  new: string[];
  /**
   * Bekende afwijkingen die niet meer optreden of niet meer bestaan.
   */
  stale: string[];
  /**
   * Bekende afwijkingen waarvan de termijn voorbij is.
   */
  expired: string[];
}
/**
 * Een eisenset: de eisen die meetellen, elk met hun niveau. Een uitgebrachte set verandert nooit.
 */
export interface RequirementSet {
  /**
   * Naam of nummer van de set, zoals een rapport die noemt.
   */
  version: string;
  /**
   * Niveau per kenmerk van een eis.
   */
  requirements: {
    [k: string]: 'verplicht' | 'aanbevolen' | 'optioneel' | 'voorstel' | 'open-vraag' | 'niet-toetsbaar';
  };
}
/**
 * Alle eisen, afgeleid uit de features.
 */
export interface RequirementRegister {
  /**
   * Versie van de eisenset.
   */
  version: string;
  cases: RequirementCase[];
  requirements: Requirement[];
}
export interface RequirementCase {
  id: string;
  title: string;
  class: string;
  file: string;
}
export interface Requirement {
  /**
   * Kenmerk; nooit hernummerd of hergebruikt.
   */
  id: string;
  case: string;
  class: string;
  /**
   * De norm als volledige zin.
   */
  title: string;
  level: Level;
  /**
   * Niveau in de features, als op een andere eisenset wordt geoordeeld.
   */
  levelNow?: Level;
  derived: boolean;
  revision: Revision;
  capabilities: string[];
  functions: string[];
  /**
   * Vindplaats in de standaard.
   */
  source: string;
  /**
   * Vraagstukken uit docs/vraagstukken.md.
   */
  questions: string[];
  /**
   * De eis zegt wat niet mag gebeuren.
   */
  negative: boolean;
  impact?: Impact;
  /**
   * Toepassingen waarvoor de verwachting telt.
   */
  clients?: string[];
  /**
   * Wordt alleen waargenomen; telt ook voor de toepassing niet.
   */
  observed?: boolean;
  /**
   * Wat er in de toepassing misgaat als het niet klopt.
   */
  breaks?: string;
  /**
   * Waarom de eis niet toetsbaar is.
   */
  reason?: string;
  /**
   * Toelichting of afleiding uit de feature.
   */
  explanation?: string;
  /**
   * Aantal voorbeelden, voorbeeldregels meegeteld.
   */
  scenarios: number;
  tags: string[];
  file: string;
  line: number;
}
/**
 * Sleutel van een objecttype naar het type van het object.
 */
export interface ObjectTypes {
  klantcontact: Klantcontact;
  betrokkene: BetrokkeneBijKlantcontact;
  actorKlantcontact: ActorKlantcontact;
  actor: Actor;
  interneTaak: InterneTaak;
  partij: Partij;
  partijIdentificator: PartijIdentificator;
  digitaalAdres: DigitaalAdres;
  bijlage: Bijlage;
  onderwerpobject: Onderwerpobject;
  vertegenwoordiging: Vertegenwoordiging;
  rekeningnummer: Rekeningnummer;
  categorie: Categorie;
  categorieRelatie: CategorieRelatie;
}

export type ObjectType = keyof ObjectTypes;
