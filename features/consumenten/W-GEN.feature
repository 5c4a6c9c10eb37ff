# language: nl
@werkt-met @W-GEN
Functionaliteit: W-GEN Wat meer toepassingen nodig hebben

  Afspraken waarop verschillende toepassingen rekenen. Zij tellen voor elke toepassing die bij de regel staat. De aanroepen staan
  letterlijk in aanroepen/een-toepassing.json.

  @eis:W-GEN-01 @consument @stop @ok:doc
  @consument:kiss @consument:ita @consument:oip @consument:of @consument:zac @consument:omc @consument:gzac @consument:val @consument:nlp
  Regel: De server herkent een aanroep aan 'Authorization: Token <sleutel>' en geeft daarmee toegang tot alle gebruikte objecten
    Bron: KISS AuthenticationHeaderProvider.cs; ITA ApiClientExtensions.cs; open-klant-client client.py; ZAC KlantClientHeadersFactory.kt; OMC HttpNetworkService.cs
    Breekt: elke toepassing

    Voorbeeld: schrijven en lezen van elk object
      Als een toepassing achtereenvolgens stuurt:
        | aanroep        | als            |
        | persoon        | partij         |
        | identificator  | identificator  |
        | klantcontact   | klantcontact   |
        | betrokkene     | betrokkene     |
        | telefoonnummer | telefoonnummer |
        | actor          | actor          |
        | koppeling      | koppeling      |
        | taak           | taak           |
        | object         | onderwerpobject |
      Dan is de sleutel gestuurd als 'Token'
      En is de status 201
      En leest een toepassing met 'partij lezen':
        | plaats | verwacht         |
        | uuid   | '${partij.uuid}' |
      En leest een toepassing met 'identificator lezen':
        | plaats | verwacht                |
        | uuid   | '${identificator.uuid}' |
      En leest een toepassing met 'betrokkene lezen':
        | plaats | verwacht             |
        | uuid   | '${betrokkene.uuid}' |
      En leest een toepassing met 'adres lezen':
        | plaats | verwacht                 |
        | uuid   | '${telefoonnummer.uuid}' |
      En leest een toepassing met 'actor lezen':
        | plaats | verwacht        |
        | uuid   | '${actor.uuid}' |
      En leest een toepassing met 'koppeling lezen':
        | plaats | verwacht            |
        | uuid   | '${koppeling.uuid}' |
      En leest een toepassing met 'taak lezen':
        | plaats | verwacht       |
        | uuid   | '${taak.uuid}' |
      En leest een toepassing met 'onderwerpobject lezen':
        | plaats | verwacht                  |
        | uuid   | '${onderwerpobject.uuid}' |

  @eis:W-GEN-02 @consument @stop @ok:gedrag @consument:kiss @consument:ita @consument:oip @consument:of @consument:omc
  Regel: Antwoorden zijn 'application/json', ook zonder Accept-header, en een verzoek met 'charset=utf-8' in het mediatype wordt geaccepteerd
    Bron: open-klant-client _resources/base.py; ITA, KISS en OMC (.NET)
    Breekt: Open Inwoner en Open Forms stoppen op een ander mediatype; KISS, ITA en OMC kunnen niets schrijven

    Voorbeeld: zonder Accept en met charset
      Als een toepassing achtereenvolgens stuurt:
        | aanroep                          | als          |
        | klantcontact met charset         | klantcontact |
        | klantcontact lezen zonder accept | zonder       |
        | klantcontact lezen met alles     | alles        |
      Dan is de status 200 of 201
      En is het mediatype 'application/json'
      En bevat het antwoord op 'zonder':
        | plaats | verwacht                                         |
        | inhoud | 'Zoë vraagt wanneer het afval wordt opgehaald.'  |

  @eis:W-GEN-03 @consument @stop @ok:strijdig @waarneming @consument:kiss @consument:ita
  Regel: Een verzoek in delen ('Transfer-Encoding: chunked') wordt volledig gelezen
    Bron: KISS docs/installation/trouble-shooting.md, PostKlantcontactenCustomProxy.cs; ITA OpenKlantApiClient.cs
    Breekt: het bericht komt leeg aan; een proxy die het eerst verzamelt, helpt

    KISS stuurt ook bij een GET een leeg bericht in delen mee; dat deel van de verwachting is hier niet te zien.

    Voorbeeld: registreren en wijzigen
      Gegeven een toepassing stuurde achtereenvolgens:
        | aanroep      | als    | nummer      |
        | klantcontact | eerder |             |
        | actor        |        |             |
      En een toepassing stuurde 'taak' met:
        | plaats        | waarde |
        | $klantcontact | eerder |
      Als een toepassing achtereenvolgens stuurt:
        | aanroep                | als          |
        | klantcontact in delen  | klantcontact |
        | taak wijzigen in delen | gewijzigd    |
      Dan is de status 200 of 201
      En leest een toepassing met 'klantcontact lezen':
        | plaats | verwacht                                          |
        | inhoud | 'Klant vraagt wanneer het afval wordt opgehaald.' |

  @eis:W-GEN-04 @consument @stop @ok:doc
  @consument:kiss @consument:ita @consument:oip @consument:of @consument:omc @consument:val @consument:nlp
  Regel: Een lijst heeft 'count' (geheel getal), 'results' (lijst) en 'next'/'previous' (tekst of null)
    Bron: KISS src/services/zgw.ts; ITA InternetakenResponse; OMC PartyResults.cs; NL Portal ResultPage.kt; Valtimo Page.kt
    Breekt: een foutscherm, of het antwoord is niet te lezen

    Voorbeeld: geen, één en meer dan één pagina
      Gegeven een toepassing stuurde achtereenvolgens:
        | aanroep      | als    | $klantcontact |
        | klantcontact | eerste |               |
        | klantcontact | tweede |               |
        | object       |        | eerste        |
        | object       |        | tweede        |
        | actor        |        |               |
      Als een toepassing achtereenvolgens stuurt:
        | aanroep                            | als     |
        | klantcontacten bij object per stuk | meer    |
        | klantcontacten bij object          | een     |
        | actor zoeken                       | actoren |
        | geen partij                        | geen    |
        | geen identificator                 |         |
        | geen adres                         |         |
        | geen taak                          |         |
        | geen onderwerpobject               |         |
      Dan is de status 200
      En bevat elk antwoord:
        | plaats   | verwacht      |
        | count    | geheel getal  |
        | results  | lijst         |
        | next     | tekst of null |
        | previous | tekst of null |
      En bevat het antwoord op 'meer':
        | plaats | verwacht |
        | count  | 2        |
        | next   | tekst    |
      En bevat het antwoord op 'een':
        | plaats | verwacht |
        | count  | 2        |
        | next   | null     |
      En bevat het antwoord op 'geen':
        | plaats  | verwacht   |
        | count   | 0          |
        | results | lege lijst |

  @eis:W-GEN-05 @consument @stop @ok:gedrag @consument:ita @consument:oip @consument:of
  Regel: 'next' begint met het aangeroepen adres, behoudt de zoekvraag en loopt door tot en met de laatste pagina
    Bron: ape-pie client.py; open-klant-client (_paginator); ITA NieuweInternetakenNotifier.cs
    Breekt: Open Inwoner en Open Forms stoppen op pagina 2; ITA roept een ander adres aan

    Voorbeeld: drie treffers, één op een pagina
      Gegeven een toepassing stuurde achtereenvolgens:
        | aanroep      | als    | $klantcontact |
        | klantcontact | eerste |               |
        | klantcontact | tweede |               |
        | klantcontact | derde  |               |
        | object       |        | eerste        |
        | object       |        | tweede        |
        | object       |        | derde         |
      Als een toepassing 'klantcontacten bij object per stuk' stuurt en next volgt
      Dan is de status 200
      En bevat elk antwoord:
        | plaats | verwacht      |
        | next   | adres of null |
      En zijn de treffers precies 'eerste, tweede, derde'

  @eis:W-GEN-06 @consument @stop @ok:doc @afgeleid @consument:kiss @consument:ita @consument:gzac @consument:nlp
  Regel: Elke verwijzing in een antwoord heeft 'uuid' én 'url', of is null
    Bron: ITA Models/Klantcontact.cs, Internetaak.cs; GZAC dto/ObjectReference.kt; NL Portal Shared.kt; afgeleid dat een ontbrekende url het lezen laat mislukken
    Breekt: het hele antwoord is niet te lezen

    Voorbeeld: gevulde verwijzingen van elk soort
      Gegeven een toepassing stuurde achtereenvolgens:
        | aanroep               | als    |
        | klantcontact          | eerder |
        | persoon               |        |
        | klantcontact          |        |
        | betrokkene            |        |
        | telefoonnummer        |        |
        | actor                 |        |
        | taak                  |        |
        | object met verwijzing |        |
      Als een toepassing achtereenvolgens stuurt:
        | aanroep               | als                |
        | klantcontact lezen    | 1                  |
        | betrokkene lezen      | 2                  |
        | taak lezen            | 3                  |
        | onderwerpobject lezen | 4                  |
        | adres lezen           | 5                  |
        | partij lezen          | 6                  |
      Dan is de status 200
      En bevat het antwoord op '1':
        | plaats                      | verwacht   |
        | hadBetrokkenen[]            | verwijzing |
        | leiddeTotInterneTaken[]     | verwijzing |
        | gingOverOnderwerpobjecten[] | verwijzing |
      En bevat het antwoord op '2':
        | plaats             | verwacht   |
        | wasPartij          | verwijzing |
        | hadKlantcontact    | verwijzing |
        | digitaleAdressen[] | verwijzing |
      En bevat het antwoord op '3':
        | plaats                       | verwacht   |
        | aanleidinggevendKlantcontact | verwijzing |
        | toegewezenAanActoren[]       | verwijzing |
      En bevat het antwoord op '4':
        | plaats          | verwacht   |
        | klantcontact    | verwijzing |
        | wasKlantcontact | verwijzing |
      En bevat het antwoord op '5':
        | plaats                  | verwacht   |
        | verstrektDoorBetrokkene | verwijzing |
        | verstrektDoorPartij     | null       |
      En bevat het antwoord op '6':
        | plaats        | verwacht   |
        | betrokkenen[] | verwijzing |

  @eis:W-GEN-07 @consument @fout @ok:doc @consument:kiss @consument:ita @consument:oip @consument:omc
  Regel: 'uuid' is in kleine letters en 'url' is in elk antwoord over hetzelfde object gelijk en eindigt op die 'uuid'
    Bron: KISS ContactmomentAfhandeling.vue, service.ts; ITA CloseInterneTaakWithKlantContactController.cs; OMC UriExtensions.cs; Open Inwoner
    Breekt: KISS verliest gegevens; ITA weigert af te ronden; OMC koppelt de actor aan een ander klantcontact

    Voorbeeld: een klantcontact en een partij
      Gegeven een toepassing stuurde achtereenvolgens:
        | aanroep      | als |
        | klantcontact |     |
        | object       |     |
        | persoon      |     |
      Als een toepassing achtereenvolgens stuurt:
        | aanroep                   | als             |
        | klantcontact lezen        | contact gelezen |
        | klantcontacten bij object | contactenlijst  |
        | partij lezen              | partij gelezen  |
        | partij zoeken             | partijenlijst   |
      Dan is de status 200
      En bevat het antwoord op 'contact gelezen':
        | plaats | verwacht                                               |
        | uuid   | uuid                                                   |
        | url    | '${klantcontact.url}'                                  |
        | url    | tekst met '/klantcontacten/${klantcontact.uuid}' aan het eind |
      En bevat het antwoord op 'contactenlijst':
        | plaats          | verwacht               |
        | results[0].uuid | '${klantcontact.uuid}' |
        | results[0].url  | '${klantcontact.url}'  |
      En bevat het antwoord op 'partij gelezen':
        | plaats | verwacht                                      |
        | uuid   | uuid                                          |
        | url    | '${partij.url}'                               |
        | url    | tekst met '/partijen/${partij.uuid}' aan het eind |
      En bevat het antwoord op 'partijenlijst':
        | plaats         | verwacht        |
        | results[0].url | '${partij.url}' |

  @eis:W-GEN-08 @consument @stop @ok:gedrag @consument:kiss @consument:ita @consument:oip @consument:zac @consument:omc
  Regel: Elke met 'expand' gevraagde relatie staat onder '_expand', ook als zij leeg is
    Bron: KISS; OMC Expansion.cs; ITA; ZAC; open-klant-client (_process_params)
    Breekt: een fout bij het lezen, of per object een aparte aanroep

    Waar een toepassing niet zonder kan, wordt beoordeeld. Of er van een object zonder enige relatie ook een lege 'leiddeTotInterneTaken'
    en 'hadBetrokkenen' staat, wordt alleen gemeld: Open Klant 2.18 laat die weg.

    Voorbeeld: komma's letterlijk en gecodeerd, met en zonder relaties
      Gegeven een toepassing stuurde achtereenvolgens:
        | aanroep          | als  | $klantcontact |
        | klantcontact     | leeg |               |
        | klantcontact     | vol  |               |
        | persoon          |      |               |
        | betrokkene       |      | vol           |
        | object           |      | vol           |
      Als een toepassing achtereenvolgens stuurt:
        | aanroep                            | als        | $klantcontact |
        | klantcontact letterlijk uitgeklapt | letterlijk | vol           |
        | klantcontact gecodeerd uitgeklapt  | gecodeerd  | vol           |
        | klantcontact letterlijk uitgeklapt | zonder     | leeg          |
      Dan is de status 200
      En bevat het antwoord op 'letterlijk':
        | plaats                                             | verwacht         |
        | _expand.leiddeTotInterneTaken                      | lege lijst       |
        | _expand.gingOverOnderwerpobjecten[0].klantcontact.uuid | '${vol.uuid}' |
        | _expand.hadBetrokkenen[0].uuid                     | '${betrokkene.uuid}' |
        | _expand.hadBetrokkenen[0]._expand.wasPartij.uuid   | '${partij.uuid}' |
      En bevat het antwoord op 'gecodeerd':
        | plaats                                             | verwacht         |
        | _expand.leiddeTotInterneTaken                      | lege lijst       |
        | _expand.hadBetrokkenen[0]._expand.wasPartij.uuid   | '${partij.uuid}' |
      En bevat het antwoord op 'zonder':
        | plaats                            | verwacht   |
        | _expand.gingOverOnderwerpobjecten | lege lijst |
      En wordt '_expand' gemeld

  @eis:W-GEN-09 @consument @stop @ok:gedrag @consument:kiss @consument:ita
  Regel: Onbekende gegevens in een verzoek leiden niet tot weigering
    Bron: KISS stuurt een actor met medewerkerIdentificatie; ITA een klantcontact met klantnaam null
    Breekt: het eerste contactmoment van elke nieuwe medewerker; elk contact dat ITA vastlegt

    Voorbeeld: een actor en een klantcontact
      Als een toepassing achtereenvolgens stuurt:
        | aanroep                           | als          |
        | actor met onbekend gegeven        | actor        |
        | klantcontact met onbekend gegeven | klantcontact |
      Dan is de status 201
      En leest een toepassing met 'actor lezen':
        | plaats                  | verwacht |
        | medewerkerIdentificatie | afwezig  |

  @eis:W-GEN-10 @consument @stop @ok:gedrag @consument:kiss @consument:nlp
  Regel: Meegestuurde alleen-lezen gegevens worden genegeerd
    Bron: KISS createPartij, createKlant; NL Portal stuurt een partij terug zoals zij gelezen is
    Breekt: KISS kan geen klant aanmaken; NL Portal kan geen profiel opslaan

    Voorbeeld: een partij met lege relaties, en een partij zoals gelezen
      Gegeven een toepassing stuurde achtereenvolgens:
        | aanroep      | als     |
        | persoon      |         |
        | partij lezen | gelezen |
      Als een toepassing achtereenvolgens stuurt:
        | aanroep            | als          | $bsn       | betrokkenen | categorieRelaties | vertegenwoordigden | uuid        |
        | persoon            | met relaties | '${bsn:2}' | []          | []                | []                 | '${uuid}'   |
        | partij terugsturen |              |            |             |                   |                    |             |
      Dan is de status 200 of 201
      En bevat het antwoord op 'met relaties':
        | plaats | verwacht        |
        | uuid   | niet '${uuid}'  |
        | url    | niet-lege tekst |

  @eis:W-GEN-11 @consument @stop @ok:strijdig @afgeleid @waarneming @consument:kiss @consument:gzac
  Regel: Een leeg 'nummer' telt als niet opgegeven, ook de tweede keer
    Bron: KISS saveInternetaak; GZAC PartijFactory.kt
    Breekt: KISS: het tweede contactverzoek; GZAC: de tweede nieuwe partij

    Alleen interne taken worden geprobeerd, niet de partijen van GZAC.

    Voorbeeld: twee interne taken
      Gegeven een toepassing stuurde achtereenvolgens:
        | aanroep      | als |
        | klantcontact |     |
        | actor        |     |
      Als een toepassing achtereenvolgens stuurt:
        | aanroep              | als    |
        | taak met leeg nummer | eerste |
        | taak met leeg nummer | tweede |
      Dan wordt 'nummer' gemeld
      En is de status 201

  @eis:W-GEN-12 @consument @stop @ok:strijdig @waarneming @consument:ita @consument:oip @consument:nlp
  Regel: Een klantcontact en een interne taak krijgen een nummer, als tekst, ook als de aanroeper er geen geeft
    Bron: ITA; Open Inwoner OpenKlant2Question.nummer; NL Portal OpenKlant2Klantcontact.nummer
    Breekt: ITA stopt met mailen; Open Inwoner en NL Portal tonen een fout

    Voorbeeld: een klantcontact
      Als een toepassing 'klantcontact' stuurt
      Dan wordt 'nummer' gemeld
      En bevat het antwoord:
        | plaats | verwacht        |
        | nummer | niet-lege tekst |

    Voorbeeld: een interne taak
      Gegeven een toepassing stuurde achtereenvolgens:
        | aanroep      | als |
        | klantcontact |     |
        | actor        |     |
      Als een toepassing 'taak' stuurt
      Dan wordt 'nummer' gemeld
      En bevat het antwoord:
        | plaats | verwacht        |
        | nummer | niet-lege tekst |

  @eis:W-GEN-13 @consument @stop @ok:gedrag @consument:kiss @consument:oip @consument:of
  Regel: Een foutantwoord is JSON met 'type', 'code', 'title', 'status', 'detail' en 'instance', bij 400 ook 'invalidParams'
    Bron: open-klant-client _resources/base.py; Open Inwoner; KISS
    Breekt: Open Inwoner en Open Forms zien geen verschil tussen geweigerd en niet gevonden

    Het mediatype wordt gemeld en niet beoordeeld: 'application/problem+json' is wat de API Design Rules vragen, maar open-klant-client tot en
    met 0.4.0 leest het niet.

    Voorbeeld: geweigerd
      Als een toepassing 'klantcontact zonder kanaal' stuurt
      Dan is de status 400
      En wordt 'content-type' gemeld
      En bevat het antwoord:
        | plaats                 | verwacht |
        | type                   | tekst    |
        | code                   | tekst    |
        | title                  | tekst    |
        | status                 | 400      |
        | detail                 | tekst    |
        | instance               | tekst    |
        | invalidParams[].name   | tekst    |
        | invalidParams[].code   | tekst    |
        | invalidParams[].reason | tekst    |

    Voorbeeld: niet gevonden
      Als een toepassing 'onbekend klantcontact' stuurt
      Dan is de status 404
      En wordt 'content-type' gemeld
      En bevat het antwoord:
        | plaats   | verwacht |
        | type     | tekst    |
        | code     | tekst    |
        | title    | tekst    |
        | status   | 404      |
        | detail   | tekst    |
        | instance | tekst    |

  @eis:W-GEN-14 @consument @stop @ok:gedrag @consument:kiss @consument:ita @consument:oip @consument:omc
  Regel: Een tijdstip wordt geaccepteerd met 3, 6 of 7 decimalen en met 'Z' of een verschil, en blijft hetzelfde moment
    Bron: KISS (milliseconden, Z), ITA (+00:00), Open Inwoner (microseconden), OMC (zeven decimalen)
    Breekt: de toepassing waarvan de notatie wordt geweigerd, kan niets registreren

    Abstract Scenario: zoals <toepassing> het schrijft
      Als een toepassing 'klantcontact' stuurt met:
        | plaats           | waarde     |
        | plaatsgevondenOp | '<moment>' |
      Dan is de status 201
      En leest een toepassing met 'klantcontact lezen':
        | plaats           | verwacht                        |
        | plaatsgevondenOp | tijdstip met zone               |
        | plaatsgevondenOp | hetzelfde moment als '<moment>' |

      Voorbeelden:
        | toepassing   | moment                            |
        | KISS         | 2026-01-05T13:52:51.123Z          |
        | ITA          | 2026-01-05T13:52:51.123+00:00     |
        | Open Inwoner | 2026-01-05T13:52:51.123456+00:00  |
        | OMC          | 2026-01-05T14:52:51.1234560+01:00 |

  @eis:W-GEN-15 @consument @fout @ok:gedrag
  @consument:kiss @consument:ita @consument:oip @consument:zac @consument:omc @consument:gzac
  Regel: Lijsten staan nieuwste eerst, klantcontacten op 'plaatsgevondenOp' aflopend
    Bron: ITA NieuweInternetakenNotifier.cs; ZAC; KISS; GZAC; OMC; Open Inwoner
    Breekt: ITA mist nieuwe taken; ZAC toont contactgegevens van een oude aanvraag

    Voorbeeld: klantcontacten in een andere volgorde dan ze plaatsvonden
      Gegeven een toepassing stuurde achtereenvolgens:
        | aanroep      | als      | $klantcontact | plaatsgevondenOp       |
        | klantcontact | midden   |               | '2026-01-02T10:00:00Z' |
        | klantcontact | laatste  |               | '2026-01-03T10:00:00Z' |
        | klantcontact | vroegste |               | '2026-01-01T10:00:00Z' |
        | object       |          | midden        |                        |
        | object       |          | laatste       |                        |
        | object       |          | vroegste      |                        |
      Als een toepassing 'klantcontacten bij object per stuk' stuurt en next volgt
      Dan is de status 200
      En staan de eigen treffers in de volgorde 'laatste, midden, vroegste'

    Voorbeeld: interne taken
      Gegeven een toepassing stuurde achtereenvolgens:
        | aanroep      | als    | nummer        |
        | klantcontact |        |               |
        | actor        |        |               |
        | taak         | eerste | '${nummer:1}' |
        | taak         | tweede | '${nummer:2}' |
        | taak         | derde  | '${nummer:3}' |
      Als een toepassing 'taken van actor' stuurt
      Dan staan de eigen treffers in de volgorde 'derde, tweede, eerste'

  @eis:W-GEN-16 @consument @stop @ok:gedrag
  @consument:kiss @consument:ita @consument:oip @consument:of @consument:gzac @consument:val @consument:nlp
  Regel: Zoeken zonder treffers geeft een lege lijst, geen fout
    Bron: alles wat zoekt en aanmaakt wat er niet is: KISS, ITA, Open Inwoner, Open Forms, GZAC, NL Portal, Valtimo
    Breekt: zoeken of aanmaken mislukt, of met de verkeerde persoon

    Voorbeeld: elk filter, met een waarde die niet voorkomt
      Als een toepassing achtereenvolgens stuurt:
        | aanroep                              | als |
        | geen partij                          |     |
        | geen identificator                   |     |
        | geen adres                           |     |
        | geen adres van partij                |     |
        | geen adres van betrokkene            |     |
        | geen klantcontact                    |     |
        | geen klantcontact van partij         |     |
        | geen actor                           |     |
        | geen taak                            |     |
        | geen taak op nummer                  |     |
        | geen taak op nummer van klantcontact |     |
        | geen onderwerpobject                 |     |
      Dan is de status 200
      En bevat elk antwoord:
        | plaats  | verwacht   |
        | count   | 0          |
        | results | lege lijst |

    Voorbeeld: een waarde die alleen het begin is van een andere
      Gegeven een toepassing stuurde achtereenvolgens:
        | aanroep          | als |
        | klantcontact     |     |
        | onbekende beller |     |
        | telefoonnummer   |     |
        | object           |     |
        | actor            |     |
        | persoon          |     |
      Als een toepassing achtereenvolgens stuurt:
        | aanroep                   | als | ?adres          | ?actoridentificatorObjectId | ?partijIdentificator__objectId | ?onderwerpobject__onderwerpobjectidentificatorObjectId |
        | adressen zoeken           |     | '${telefoon~}'  |                             |                                |                                                        |
        | actor zoeken              |     |                 | '${nummer~}'                |                                |                                                        |
        | partij zoeken             |     |                 |                             | '${bsn~}'                      |                                                        |
        | klantcontacten bij object |     |                 |                             |                                | '${zaak~}'                                             |
      Dan is de status 200
      En bevat elk antwoord:
        | plaats | verwacht |
        | count  | 0        |

  @eis:W-GEN-17 @consument @stop @ok:gedrag
  @consument:kiss @consument:ita @consument:oip @consument:of @consument:zac @consument:omc @consument:gzac @consument:val @consument:nlp
  Regel: Wat net is geregistreerd, is direct vindbaar en bruikbaar als verwijzing
    Bron: elke reeks die achter elkaar aanmaakt en verwijst
    Breekt: een weigering halverwege; losse gegevens blijven achter

    Voorbeeld: zonder pauze
      Als een toepassing achtereenvolgens stuurt:
        | aanroep                       | als              |
        | identificator                 | identificator    |
        | vestiging onder identificator | vestigingsnummer |
        | klantcontact                  | klantcontact     |
        | onbekende beller              | betrokkene       |
        | telefoonnummer                | telefoonnummer   |
        | actor                         | actor            |
        | koppeling                     | koppeling        |
      Dan is de status 201
      En vindt een toepassing met 'adressen zoeken' precies 'telefoonnummer'
      En vindt een toepassing met 'actor zoeken' precies 'actor'
      En leest een toepassing met 'klantcontact lezen':
        | plaats                      | verwacht             |
        | hadBetrokkenActoren[0].uuid | '${actor.uuid}'      |
        | hadBetrokkenen[0].uuid      | '${betrokkene.uuid}' |

  @eis:W-GEN-18 @consument @stop @ok:gedrag @consument:kiss @consument:ita @consument:oip
  Regel: Gelijktijdige aanroepen met één sleutel slagen allemaal
    Bron: KISS (adressen per betrokkene, identificatoren); ITA (Task.WhenAll); Open Inwoner (acht tegelijk)
    Breekt: half opgeslagen contactverzoeken

    Voorbeeld: acht keer lezen
      Gegeven een toepassing stuurde 'klantcontact'
      Als een toepassing tegelijk stuurt:
        | aanroep            | als |
        | klantcontact lezen | 1   |
        | klantcontact lezen | 2   |
        | klantcontact lezen | 3   |
        | klantcontact lezen | 4   |
        | klantcontact lezen | 5   |
        | klantcontact lezen | 6   |
        | klantcontact lezen | 7   |
        | klantcontact lezen | 8   |
      Dan is de status 200
      En bevat elk antwoord:
        | plaats | verwacht               |
        | uuid   | '${klantcontact.uuid}' |

    Voorbeeld: vier klantcontacten en vier adressen
      Gegeven een toepassing stuurde achtereenvolgens:
        | aanroep          | als    |
        | klantcontact     |        |
        | onbekende beller | eerste |
        | onbekende beller | tweede |
        | onbekende beller | derde  |
        | onbekende beller | vierde |
      Als een toepassing tegelijk stuurt:
        | aanroep        | als | $betrokkene |
        | telefoonnummer | a   | eerste      |
        | telefoonnummer | b   | tweede      |
        | telefoonnummer | c   | derde       |
        | telefoonnummer | d   | vierde      |
        | klantcontact   | e   |             |
        | klantcontact   | f   |             |
        | klantcontact   | g   |             |
        | klantcontact   | h   |             |
      Dan is de status 201
      En vindt een toepassing met 'adressen zoeken' precies 'a, b, c, d'
