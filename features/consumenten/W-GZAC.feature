# language: nl
@werkt-met @W-GZAC
Functionaliteit: W-GZAC GZAC

  De Open Klant-plugin van GZAC: contactgegevens en klantcontacten vanuit een proces. De aanroepen staan letterlijk in aanroepen/gzac.json.

  @eis:W-GZAC-01 @consument @consument:gzac @stop @ok:doc @afgeleid
  Regel: Een partij toont haar relaties, ook als die leeg zijn, en bij elke identificator de partij zelf
    Bron: GZAC dto/Partij.kt, dto/PartijIdentificator.kt; afgeleid dat een ontbrekend gegeven het lezen laat mislukken
    Breekt: elk proces dat een partij raakt

    De plugin stuurt 'nummer' leeg mee; wat dat doet, staat bij W-GEN-11. Hier krijgt de partij een eigen nummer.

    Voorbeeld: een nieuwe persoon
      Als GZAC 'nieuwe persoon' stuurt met:
        | plaats | waarde      |
        | nummer | '${nummer}' |
      Dan is de status 201
      En leest GZAC met 'partij zoeken':
        | plaats                                                     | verwacht   |
        | results[0].url                                             | niet-lege tekst |
        | results[0].betrokkenen                                     | lege lijst |
        | results[0].categorieRelaties                               | lege lijst |
        | results[0].vertegenwoordigden                              | lege lijst |
        | results[0].soortPartij                                     | 'persoon'  |
        | results[0].indicatieActief                                 | ja         |
        | results[0].partijIdentificatoren[].uuid                    | uuid       |
        | results[0].partijIdentificatoren[].url                     | niet-lege tekst |
        | results[0].partijIdentificatoren[].identificeerdePartij    | verwijzing |
        | results[0].partijIdentificatoren[].identificeerdePartij.uuid | '${partij.uuid}' |

  @eis:W-GZAC-02 @consument @consument:gzac @fout @ok:doc
  Regel: Een referentie is per partij en soort uniek en vindbaar
    Bron: GZAC DefaultOpenKlantService.kt
    Breekt: twee voorkeursadressen, of een fout in het proces

    Voorbeeld: dezelfde referentie nog eens
      Gegeven Open Inwoner stuurde 'nieuwe persoon'
      En GZAC stuurde 'standaardadres'
      Als GZAC 'standaardadres' stuurt als 'tweede'
      Dan is de status 400
      En vindt GZAC met 'adressen op referentie' precies 'adres'

    Voorbeeld: nadat de eerste is leeggemaakt
      Gegeven Open Inwoner stuurde 'nieuwe persoon'
      En GZAC stuurde achtereenvolgens:
        | aanroep              | als   |
        | standaardadres       | adres |
        | referentie leegmaken |       |
      Als GZAC 'standaardadres' stuurt als 'tweede'
      Dan is de status 201
      En vindt GZAC met 'adressen op referentie' precies 'tweede'

  @eis:W-GZAC-03 @consument @consument:gzac @stop @ok:gedrag
  Regel: De referentie van een digitaal adres kan los worden leeggemaakt
    Bron: GZAC DefaultOpenKlantService.kt
    Breekt: het voorkeursadres is niet te vervangen

    Voorbeeld: alleen de referentie
      Gegeven Open Inwoner stuurde 'nieuwe persoon'
      En GZAC stuurde 'standaardadres'
      Als GZAC 'referentie leegmaken' stuurt
      Dan is de status 200
      En leest GZAC met 'adres lezen':
        | plaats           | verwacht   |
        | referentie       | ''         |
        | adres            | '${email}' |
        | isStandaardAdres | ja         |

  @eis:W-GZAC-04 @consument @consument:gzac @fout @ok:gedrag
  Regel: De verzameling digitale adressen van een partij is los te zetten
    Bron: GZAC DefaultOpenKlantService.kt
    Breekt: adressen of naam gaan verloren

    Voorbeeld: drie adressen, niets anders
      Gegeven Open Inwoner stuurde 'nieuwe persoon'
      En GZAC stuurde achtereenvolgens:
        | aanroep     | als | $email       | referentie |
        | nieuw adres | a   | '${email:a}' | 'a'        |
        | nieuw adres | b   | '${email:b}' | 'b'        |
        | nieuw adres | c   | '${email:c}' | 'c'        |
      Als GZAC 'adressen bij partij zetten' stuurt
      Dan is de status 200
      En vindt GZAC met 'adressen van partij' precies 'a, b, c'
      En leest GZAC met 'partij lezen':
        | plaats                                                | verwacht            |
        | partijIdentificatie.contactnaam.achternaam            | 'Deurne ${kenmerk}' |
        | partijIdentificatoren[0].partijIdentificator.objectId | '${bsn}'            |

  @eis:W-GZAC-05 @consument @consument:gzac @stop @ok:doc
  Regel: De datum van verificatie van een digitaal adres blijft bewaard
    Bron: GZAC DefaultOpenKlantService.kt; ook NL Portal
    Breekt: het adres geldt als niet geverifieerd

    Voorbeeld: een datum
      Gegeven Open Inwoner stuurde 'nieuwe persoon'
      Als GZAC 'standaardadres' stuurt
      Dan is de status 201
      En leest GZAC met 'adres lezen':
        | plaats           | verwacht     |
        | verificatieDatum | '2026-04-24' |

  @eis:W-GZAC-06 @consument @consument:gzac @fout @ok:doc
  Regel: Klantcontacten zijn vindbaar op het identificatienummer van de klant
    Bron: GZAC OpenKlantClient.kt; ook NL Portal
    Breekt: de contactgeschiedenis is leeg, dubbel of van een ander

    Voorbeeld: twee contacten van de een, een van de ander
      Gegeven Open Inwoner stuurde achtereenvolgens:
        | aanroep        | als   | $bsn       |
        | nieuwe persoon |       |            |
        | nieuwe persoon | ander | '${bsn:2}' |
      En GZAC stuurde achtereenvolgens:
        | aanroep            | als       | $partij |
        | contact van partij | een       |         |
        | contact van partij | twee      |         |
        | contact van partij | van ander | ander   |
      Als GZAC 'contacten op bsn' stuurt
      Dan is de status 200
      En zijn de treffers precies 'een.klantcontact, twee.klantcontact'

  @eis:W-GZAC-07 @consument @consument:gzac @stop @ok:doc
  Regel: Registreren in één keer lukt ook met alleen het klantcontact
    Bron: GZAC KlantcontactFactory.kt
    Breekt: processen zonder klant kunnen niets registreren

    Voorbeeld: zonder betrokkene en onderwerpobject
      Als GZAC 'contact zonder klant' stuurt
      Dan is de status 201
      En bevat het antwoord:
        | plaats            | verwacht |
        | klantcontact.uuid | uuid     |
        | betrokkene        | null     |
        | onderwerpobject   | null     |

  @eis:W-GZAC-08 @consument @consument:gzac @fout @ok:doc
  Regel: Filters op klant en op zaak zijn te combineren
    Bron: GZAC OpenKlantClient.kt (buildOpenKlantUri)
    Breekt: contacten van een andere zaak op het tabblad

    Voorbeeld: dezelfde klant, twee zaken
      Gegeven Open Inwoner stuurde 'nieuwe persoon'
      En OMC stuurde achtereenvolgens:
        | aanroep | als      | $zaak       | klantcontact.taal |
        | bericht | zaak een |             | 'nld'             |
        | bericht | zaak twee | '${zaak:2}' | 'nld'            |
      Als GZAC 'contacten van partij bij zaak' stuurt
      Dan is de status 200
      En zijn de treffers precies 'zaak een.klantcontact'
