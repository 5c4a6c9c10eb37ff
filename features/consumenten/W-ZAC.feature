# language: nl
@werkt-met @W-ZAC
Functionaliteit: W-ZAC ZAC

  Zaakafhandelcomponent: contactgegevens en contactmomenten bij een zaak. De aanroepen staan letterlijk in aanroepen/zac.json.

  @eis:W-ZAC-01 @consument @consument:zac @fout @ok:doc
  Regel: Zoeken op identificator, bladeren en uitklappen kunnen in één aanroep
    Bron: ZAC src/main/kotlin/nl/info/client/klant/KlantClientService.kt
    Breekt: de zaak heeft geen contactgegevens

    Voorbeeld: een persoon, een rechtspersoon en een vestiging
      Gegeven Open Inwoner stuurde 'nieuwe persoon'
      En KISS stuurde achtereenvolgens:
        | aanroep                     | als     | $bedrijf |
        | nieuw bedrijf               | bedrijf |          |
        | kvk-nummer vastleggen       |         |          |
        | nieuw bedrijf               | filiaal |          |
        | vestigingsnummer vastleggen |         | filiaal  |
        | adres bij partij            |         |          |
      Als ZAC 'persoon zoeken' stuurt
      Dan is de status 200
      En zijn de treffers precies 'partij'
      En bevat het antwoord:
        | plaats                                       | verwacht      |
        | results[0]._expand.digitaleAdressen[0].adres | '${telefoon}' |
      En vindt ZAC met 'rechtspersoon zoeken' precies 'bedrijf'
      En vindt ZAC met 'vestiging zoeken' precies 'filiaal'

  @eis:W-ZAC-02 @consument @consument:zac @fout @ok:doc
  Regel: Een vestiging toont in de lijst van wie haar identificator een onderdeel is
    Bron: ZAC KlantClientService.kt, KlantClientServiceTest.kt
    Breekt: contactgegevens ontbreken of zijn die van een ander bedrijf

    ZAC kijkt alleen naar de eerste identificator van een partij.

    Voorbeeld: een partij met alleen een vestigingsnummer
      Gegeven KISS stuurde achtereenvolgens:
        | aanroep                     | als |
        | los kvk-nummer vastleggen   |     |
        | nieuw bedrijf               |     |
        | vestigingsnummer vastleggen |     |
      Als ZAC 'vestiging zoeken' stuurt
      Dan bevat het antwoord:
        | plaats                                                       | verwacht             |
        | results[0].partijIdentificatoren[0].subIdentificatorVan.uuid | '${kvk-nummer.uuid}' |
        | results[0].partijIdentificatoren[0].partijIdentificator.objectId | '${vestiging}'   |
      En leest ZAC met 'identificator lezen':
        | plaats                       | verwacht   |
        | $identificator               | kvk-nummer |
        | partijIdentificator.objectId | '${kvk}'   |

  @eis:W-ZAC-03 @consument @consument:zac @fout @ok:doc
  Regel: Bij een partij zijn haar betrokkenen en hun klantcontacten in één keer op te vragen
    Bron: ZAC KlantClientService.kt (listExpandBetrokkenen)
    Breekt: de lijst met contactmomenten is leeg

    Voorbeeld: twee contacten van één persoon
      Gegeven Open Inwoner stuurde 'nieuwe persoon'
      En KISS stuurde achtereenvolgens:
        | aanroep               | als | $klantcontact |
        | klantcontact          | een |               |
        | klantcontact          | twee |              |
        | betrokkene met partij | bij een  | een      |
        | betrokkene met partij | bij twee | twee     |
      Als ZAC 'contactmomenten' stuurt
      Dan is de status 200
      En bevat het antwoord:
        | plaats                                                              | verwacht       |
        | results[0]._expand.betrokkenen[${bij een.uuid}]._expand.hadKlantcontact.uuid  | '${een.uuid}'  |
        | results[0]._expand.betrokkenen[${bij twee.uuid}]._expand.hadKlantcontact.uuid | '${twee.uuid}' |
        | results[0]._expand.betrokkenen[${bij een.uuid}]._expand.hadKlantcontact.kanaal | 'Telefoon'    |

  @eis:W-ZAC-04 @consument @consument:zac @fout @ok:doc
  Regel: Een klantcontact is vindbaar op alle vier onderdelen van de identificator van zijn onderwerpobject
    Bron: ZAC KlantClientService.kt
    Breekt: de contactgegevens van de aanvrager worden niet gebruikt

    Voorbeeld: een inzending van Open Forms
      Gegeven Open Forms stuurde 'inzending'
      Als ZAC 'contact bij inzending' stuurt
      Dan is de status 200
      En zijn de treffers precies 'inzending.klantcontact'
      En vindt ZAC met 'contact bij inzending' precies '' met:
        | plaats                                                            | waarde |
        | ?onderwerpobject__onderwerpobjectidentificatorCodeSoortObjectId  | 'uuid' |
      En vindt ZAC met 'contact bij inzending' precies 'inzending.klantcontact' met:
        | plaats                                                      | waarde             |
        | ?onderwerpobject__onderwerpobjectidentificatorCodeRegister | 'Open Formulieren' |

  @eis:W-ZAC-05 @consument @consument:zac @fout @ok:gedrag
  Regel: De codes van een zaakverwijzing blijven zoals ze zijn geregistreerd
    Bron: KISS, ITA en Open Inwoner tegenover ZAC en OMC: twee stellen codes voor een zaak
    Breekt: niets; een toepassing vindt alleen wat met haar eigen codes is gekoppeld

    Voorbeeld: dezelfde zaak met de codes van KISS en van ZAC
      Gegeven KISS stuurde achtereenvolgens:
        | aanroep       | als      |
        | klantcontact  | van kiss |
        | klantcontact  | van zac  |
      En KISS stuurde 'zaak koppelen' met:
        | plaats        | waarde   |
        | $klantcontact | van kiss |
      En ZAC stuurde 'zaak koppelen' met:
        | plaats        | waarde  |
        | $klantcontact | van zac |
      Als ZAC 'contact bij zaak' stuurt
      Dan zijn de treffers precies 'van zac'
      En vindt ZAC met 'contact bij zaak' precies 'van kiss' met:
        | plaats                                                        | waarde     |
        | ?onderwerpobject__onderwerpobjectidentificatorCodeObjecttype | 'zgw-Zaak' |
        | ?onderwerpobject__onderwerpobjectidentificatorCodeRegister   | 'openzaak' |
      En vindt KISS met 'klantcontacten bij zaak' precies 'van kiss, van zac'

  @eis:W-ZAC-06 @consument @consument:zac @fout @ok:doc
  Regel: Een betrokkene is op te vragen met zijn digitale adressen en of die standaard zijn
    Bron: ZAC KlantClientServiceTest.kt
    Breekt: de aanvrager krijgt geen bevestiging op het opgegeven adres

    Voorbeeld: een standaardadres en een ander adres
      Gegeven Open Forms stuurde achtereenvolgens:
        | aanroep        | als       | isStandaardAdres | verstrektDoorPartij        | soortDigitaalAdres | adres         |
        | nieuwe persoon |           |                  |                            |                    |               |
        | inzending      |           |                  |                            |                    |               |
        | nieuw adres    | standaard | true             | {"uuid": "${partij.uuid}"} |                    |               |
        | nieuw adres    | ander     | false            |                            | 'telefoonnummer'   | '${telefoon}' |
      Als ZAC 'betrokkene lezen' stuurt met:
        | plaats      | waarde                  |
        | $betrokkene | ${inzending.betrokkene} |
      Dan is de status 200
      En bevat het antwoord:
        | plaats                                                        | verwacht |
        | rol                                                           | 'klant'  |
        | initiator                                                     | ja       |
        | _expand.digitaleAdressen[${standaard.uuid}].isStandaardAdres  | ja       |
        | _expand.digitaleAdressen[${ander.uuid}].isStandaardAdres      | nee      |
        | _expand.digitaleAdressen[${ander.uuid}].adres                 | '${telefoon}' |

  @eis:W-ZAC-07 @consument @consument:zac @stop @ok:doc
  Regel: Een klantcontact kan over meer objecten gaan
    Bron: ZAC KlantClientService.kt (linkProductaanvraagSpecificContactDetailsToZaak); ook OMC
    Breekt: de verwijzing naar de zaak gaat verloren

    Voorbeeld: de inzending en de zaak
      Gegeven Open Forms stuurde 'inzending'
      Als ZAC 'zaak koppelen' stuurt met:
        | plaats        | waarde                    |
        | $klantcontact | ${inzending.klantcontact} |
      Dan is de status 201
      En vindt ZAC met 'onderwerpen van klantcontact' precies 'inzending.onderwerpobject, onderwerpobject' met:
        | plaats        | waarde                    |
        | $klantcontact | ${inzending.klantcontact} |

  @eis:W-ZAC-08 @consument @consument:zac @stop @ok:doc @afgeleid
  Regel: De codes van een partij-identificator komen uit de gepubliceerde waardenlijsten
    Bron: ZAC, Valtimo en NL Portal lezen ze als een vaste lijst; afgeleid dat een andere waarde niet te lezen is
    Breekt: één vreemde code maakt de hele lijst onleesbaar

    Voorbeeld: een register dat niet op de lijst staat
      Gegeven KISS stuurde 'nieuwe persoon'
      Als ZAC 'identificator met vreemde code' stuurt
      Dan is de status 400

    Voorbeeld: een identificator die wel klopt
      Gegeven Open Inwoner stuurde 'nieuwe persoon'
      Als ZAC 'persoon zoeken' stuurt
      Dan bevat het antwoord:
        | plaats                                                                   | verwacht             |
        | results[0].partijIdentificatoren[].partijIdentificator.codeObjecttype    | 'natuurlijk_persoon' |
        | results[0].partijIdentificatoren[].partijIdentificator.codeSoortObjectId | 'bsn'                |
        | results[0].partijIdentificatoren[].partijIdentificator.codeRegister      | 'brp'                |
