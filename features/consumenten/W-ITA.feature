# language: nl
@werkt-met @W-ITA
Functionaliteit: W-ITA ITA

  Interne Taak Afhandeling: contactverzoeken afhandelen, met een webtoepassing en een dienst die mails verstuurt; gelezen in versie 3.3.0.
  De contactverzoeken zelf maakt KISS; de aanroepen staan letterlijk in aanroepen/ita.json en aanroepen/kiss.json.

  @eis:W-ITA-01 @consument @consument:ita @stil @ok:gedrag
  Regel: Interne taken staan zonder filter op volgorde van toewijzing, nieuwste eerst
    Bron: ITA Poller/Features/NieuweInternetaakNotificatie/NieuweInternetakenNotifier.cs
    Breekt: van taken op een latere pagina gaat nooit een mail uit

    Voorbeeld: drie nieuwe taken
      Gegeven KISS stuurde achtereenvolgens:
        | aanroep      | als        | nummer        |
        | klantcontact |            |               |
        | nieuwe actor | afdeling   |               |
        | taak van afdeling | eerste | '${nummer:1}' |
        | taak van afdeling | tweede | '${nummer:2}' |
        | taak van afdeling | derde  | '${nummer:3}' |
      Als ITA 'alle taken' stuurt
      Dan is de status 200
      En staan de eigen treffers in de volgorde 'derde, tweede, eerste'

  @eis:W-ITA-02 @consument @consument:ita @stil @ok:doc
  Regel: Het moment van toewijzen wordt door de server gezet en blijft gelijk bij wijzigen
    Bron: ITA NieuweInternetakenNotifier.cs
    Breekt: over de taak gaat nooit een mail uit, of nog een keer

    Voorbeeld: andere actor, andere status
      Gegeven KISS stuurde achtereenvolgens:
        | aanroep           | als      | nummer        |
        | klantcontact      |          |               |
        | nieuwe actor      | afdeling |               |
        | taak van afdeling | taak     | '${nummer:1}' |
      Als ITA achtereenvolgens stuurt:
        | aanroep   | als        | toegewezenAanActoren           |
        | toewijzen | toegewezen | [{"uuid": "${afdeling.uuid}"}] |
        | afronden  | afgerond   |                                |
      Dan is de status 200
      En bevat het antwoord op 'taak':
        | plaats       | verwacht               |
        | toegewezenOp | tijdstip met zone      |
        | toegewezenOp | tijdstip van de aanroep |
      En leest ITA met 'taak lezen':
        | plaats       | verwacht                                     |
        | toegewezenOp | hetzelfde moment als '${taak.toegewezenOp}'  |

  @eis:W-ITA-03 @consument @consument:ita @stop @ok:strijdig @waarneming
  Regel: Het aanleidinggevend klantcontact heeft een nummer, ook als het zonder nummer is aangemaakt
    Bron: ITA NieuweInternetakenNotifier.cs, ForwardContactRequestService.cs, InternetaakDetailsController.cs
    Breekt: de mails stoppen voor alle gebruikers; de detailpagina geeft een fout

    Voorbeeld: een contactverzoek van KISS
      Gegeven KISS stuurde 'klantcontact'
      Als ITA 'klantcontact lezen' stuurt
      Dan wordt 'nummer' gemeld
      En bevat het antwoord:
        | plaats | verwacht        |
        | nummer | niet-lege tekst |

  @eis:W-ITA-04 @consument @consument:ita @stop @ok:doc
  Regel: Een klantcontact is in één keer op te vragen met taken, onderwerpobjecten, betrokkenen, hun adressen en hun partij
    Bron: ITA Common/Services/OpenKlantApi/OpenKlantApiClient.cs (GetKlantcontactAsync)
    Breekt: elk scherm en de mails

    Voorbeeld: een betrokkene met partij en een zonder
      Gegeven KISS stuurde achtereenvolgens:
        | aanroep                       | als      | nummer      | $betrokkene |
        | nieuwe persoon                |          |             |             |
        | klantcontact                  |          |             |             |
        | betrokkene met partij         | met      |             |             |
        | betrokkene zonder partij      | zonder   |             |             |
        | telefoonnummer van betrokkene | tel      |             | zonder      |
        | zaak koppelen                 |          |             |             |
        | nieuwe actor                  | afdeling |             |             |
        | taak van afdeling             | taak     | '${nummer}' |             |
      Als ITA 'klantcontact lezen' stuurt
      Dan is de status 200
      En bevat het antwoord:
        | plaats                                                        | verwacht         |
        | _expand.leiddeTotInterneTaken[0].uuid                         | '${taak.uuid}'   |
        | _expand.gingOverOnderwerpobjecten[0].onderwerpobjectidentificator.objectId | '${zaak}' |
        | _expand.hadBetrokkenen[${met.uuid}]._expand.wasPartij.uuid    | '${partij.uuid}' |
        | _expand.hadBetrokkenen[${met.uuid}]._expand.digitaleAdressen  | lege lijst       |
        | _expand.hadBetrokkenen[${zonder.uuid}]._expand.wasPartij      | null             |
        | _expand.hadBetrokkenen[${zonder.uuid}]._expand.digitaleAdressen[0].adres | '${telefoon}' |

  @eis:W-ITA-05 @consument @consument:ita @stop @ok:gedrag
  Regel: Een identificator is leeg of compleet
    Bron: ITA Common/Services/OpenKlantApi/Models/Klantcontact.cs (verplichte gegevens)
    Breekt: de hele lijst of het hele klantcontact is niet te lezen

    Voorbeeld: een actor met alleen een object-ID
      Als ITA 'nieuwe actor' stuurt met:
        | plaats             | waarde                    |
        | actoridentificator | {"objectId": "${nummer}"} |
      Dan is de status 201
      En leest ITA met 'actor lezen':
        | plaats                               | verwacht    |
        | actoridentificator.objectId          | '${nummer}' |
        | actoridentificator.codeObjecttype    | tekst       |
        | actoridentificator.codeRegister      | tekst       |
        | actoridentificator.codeSoortObjectId | tekst       |

    Voorbeeld: een onderwerpobject zonder identificator
      Gegeven KISS stuurde achtereenvolgens:
        | aanroep                              | als    |
        | klantcontact                         | eerder |
        | klantcontact                         |        |
        | onderwerpobject zonder identificator |        |
      Als ITA 'onderwerpobject lezen' stuurt
      Dan is de status 200
      En heeft de identificator op 'onderwerpobjectidentificator' alle vier de onderdelen of geen

  @eis:W-ITA-06 @consument @consument:ita @stop @ok:gedrag
  Regel: Een pagina voorbij de laatste geeft 404 of een lege lijst
    Bron: ITA VerlopenInternetakenProcessor.cs, OpenKlantApiClient.cs (GetInternetakenAsync)
    Breekt: de dagelijkse herinnering faalt, of blijft eindeloos opvragen

    Voorbeeld: pagina 3 van één taak
      Gegeven KISS stuurde achtereenvolgens:
        | aanroep           | als      | nummer      |
        | klantcontact      |          |             |
        | nieuwe actor      | afdeling |             |
        | taak van afdeling | taak     | '${nummer}' |
      Als ITA 'taken te verwerken van klantcontact' stuurt met:
        | plaats | waarde |
        | ?page  | '3'    |
      Dan is de status 200 of 404
      En staat 'taak' niet tussen de treffers

  @eis:W-ITA-07 @consument @consument:ita @stop @ok:doc
  Regel: Interne taken zijn te filteren op status
    Bron: ITA VerlopenInternetakenProcessor.cs, werklijsten
    Breekt: herinneringen voor taken die al klaar zijn

    Voorbeeld: een open en een afgeronde taak
      Gegeven KISS stuurde achtereenvolgens:
        | aanroep           | als      | nummer        | status     |
        | klantcontact      |          |               |            |
        | nieuwe actor      | afdeling |               |            |
        | taak van afdeling | open     | '${nummer:1}' |            |
        | taak van afdeling | klaar    | '${nummer:2}' | 'verwerkt' |
      Als ITA 'taken te verwerken van klantcontact' stuurt
      Dan zijn de treffers precies 'open'
      En vindt ITA met 'taken te verwerken van klantcontact' precies 'klaar' met:
        | plaats  | waarde     |
        | ?status | 'verwerkt' |

  @eis:W-ITA-08 @consument @consument:ita @stop @ok:doc
  Regel: Een interne taak is vindbaar op elk van de toegewezen actoren
    Bron: ITA Web.Server/Features (MyInterneTakenOverviewService.cs)
    Breekt: taken ontbreken op de werklijst

    Voorbeeld: de tweede van twee actoren
      Gegeven KISS stuurde achtereenvolgens:
        | aanroep      | als        | nummer      | soortActor   | actoridentificator.codeObjecttype |
        | klantcontact |            |             |              |                                   |
        | nieuwe actor | medewerker |             | 'medewerker' | 'mdw'                             |
        | nieuwe actor | afdeling   |             |              |                                   |
        | interne taak | taak       | '${nummer}' |              |                                   |
      Als ITA 'mijn taken' stuurt met:
        | plaats | waarde   |
        | $actor | afdeling |
      Dan zijn de treffers precies 'taak'
      En vindt ITA met 'mijn taken' precies '' met:
        | plaats  | waarde     |
        | $actor  | afdeling   |
        | ?status | 'verwerkt' |

  @eis:W-ITA-09 @consument @consument:ita @stop @ok:doc
  Regel: Interne taken zijn vindbaar op de volledige naam van een toegewezen actor
    Bron: ITA Web.Server/Features (InterneTakenForAfdelingOrGroepController.cs)
    Breekt: de afdeling ziet taken van een ander of geen; verkeerde pagina's

    Voorbeeld: twee afdelingen, waarvan de ene naam met de andere begint
      Gegeven KISS stuurde achtereenvolgens:
        | aanroep           | als      | nummer        | naam                       | $afdeling |
        | klantcontact      |          |               |                            |           |
        | nieuwe actor      | kort     |               | 'Team ${kenmerk} Burgerzaken' |           |
        | nieuwe actor      | lang     |               | 'Team ${kenmerk} Burgerzaken en Belastingen' | |
        | taak van afdeling | eerste   | '${nummer:1}' |                            | kort      |
        | taak van afdeling | tweede   | '${nummer:2}' |                            | kort      |
        | taak van afdeling | derde    | '${nummer:3}' |                            | kort      |
        | taak van afdeling | van lang | '${nummer:4}' |                            | lang      |
      Als ITA 'taken van afdeling' stuurt met:
        | plaats    | waarde |
        | $actor    | kort   |
        | ?pageSize | '2'    |
      Dan is de status 200
      En bevat het antwoord:
        | plaats     | verwacht |
        | count      | 3        |
        | results[1].uuid | uuid |
        | results[2] | afwezig  |
      En staat 'van lang' niet tussen de treffers
      En leest ITA met 'taken van afdeling':
        | plaats    | verwacht |
        | $actor    | kort     |
        | ?pageSize | '2'      |
        | ?page     | '2'      |
        | count     | 3        |
        | results[0].uuid | uuid |
        | results[1] | afwezig |

  @eis:W-ITA-10 @consument @consument:ita @stop @ok:gedrag @waarneming
  Regel: Het register staat op het pad '/klantinteracties/api/v1' van de host
    Bron: ITA OpenKlantApiClient.cs (GetInternetakenPaginatedAsync)
    Breekt: twee werklijsten, als de API op een ander pad staat

    Voorbeeld: het basisadres van het doel
      Gegeven KISS stuurde 'nieuwe actor'
      Als ITA 'taken van afdeling' stuurt
      Dan staat het basisadres van het doel op '/klantinteracties/api/v1'

  @eis:W-ITA-11 @consument @consument:ita @stop @ok:doc
  Regel: Een interne taak is vindbaar op haar eigen nummer en op het nummer van het klantcontact
    Bron: ITA Web.Server/Features (InternetaakDetailsService.cs)
    Breekt: het contactverzoek is niet te openen

    Voorbeeld: allebei met een eigen nummer
      Gegeven KISS stuurde achtereenvolgens:
        | aanroep           | als      | nummer        |
        | klantcontact      |          | '${nummer:9}' |
        | nieuwe actor      | afdeling |               |
        | taak van afdeling | taak     | '${nummer:1}' |
        | taak van afdeling | ander    | '${nummer:2}' |
      Als ITA 'taak op nummer' stuurt
      Dan zijn de treffers precies 'taak'
      En vindt ITA met 'taken op nummer van klantcontact' precies 'taak, ander'

  @eis:W-ITA-12 @consument @consument:ita @fout @ok:doc
  Regel: De volledige naam van een betrokkene volgt uit de contactnaam
    Bron: ITA Web.Server/Features (InternetaakDetailsController.cs)
    Breekt: de werklijst heeft geen namen

    Voorbeeld: voornaam, voorvoegsel en achternaam
      Gegeven KISS stuurde achtereenvolgens:
        | aanroep                  | als  | contactnaam                                                                                    | organisatienaam |
        | klantcontact             |      |                                                                                                |                 |
        | betrokkene zonder partij | naam | {"voorletters": "K", "voornaam": "Karel", "voorvoegselAchternaam": "van", "achternaam": "Deurne"} |              |
        | betrokkene zonder partij | leeg | {"voorletters": "", "voornaam": "", "voorvoegselAchternaam": "", "achternaam": ""} | 'Graafmachines v.o.f.' |
      Als ITA 'klantcontact lezen' stuurt
      Dan bevat het antwoord:
        | plaats                                         | verwacht               |
        | _expand.hadBetrokkenen[${naam.uuid}].volledigeNaam | 'Karel van Deurne' |
        | _expand.hadBetrokkenen[${leeg.uuid}].volledigeNaam | ''                 |
        | _expand.hadBetrokkenen[${leeg.uuid}].organisatienaam | 'Graafmachines v.o.f.' |

  @eis:W-ITA-13 @consument @consument:ita @stop @ok:doc
  Regel: Wijzigen van de toegewezen actoren vervangt de hele lijst en laat de rest van de taak ongemoeid
    Bron: ITA AssignInternetaakToMeService.cs, ForwardContactRequestService.cs
    Breekt: de oude behandelaar houdt de taak, of de mail gaat niet uit

    Voorbeeld: van A en B naar B en C
      Gegeven KISS stuurde achtereenvolgens:
        | aanroep      | als        | nummer        | soortActor   | actoridentificator.objectId | toegewezenAanActoren |
        | klantcontact |            |               |              |                             |                      |
        | nieuwe actor | medewerker |               | 'medewerker' | '${nummer:a}'               |                      |
        | nieuwe actor | tweede     |               |              | '${nummer:b}'               |                      |
        | nieuwe actor | derde      |               |              | '${nummer:c}'               |                      |
        | interne taak | taak       | '${nummer:1}' |              |                             | [{"uuid": "${medewerker.uuid}"}, {"uuid": "${tweede.uuid}"}] |
      Als ITA 'toewijzen' stuurt
      Dan is de status 200
      En bevat het antwoord:
        | plaats                             | verwacht                   |
        | toegewezenAanActoren[0].uuid       | '${tweede.uuid}'           |
        | toegewezenAanActoren[1].uuid       | '${derde.uuid}'            |
        | toegewezenAanActoren[2]            | afwezig                    |
        | aanleidinggevendKlantcontact.uuid  | '${klantcontact.uuid}'     |
        | aanleidinggevendKlantcontact.url   | niet-lege tekst            |
      En leest ITA met 'taak lezen':
        | plaats                       | verwacht                      |
        | toegewezenAanActoren[0].uuid | '${tweede.uuid}'              |
        | gevraagdeHandeling           | '${taak.gevraagdeHandeling}'  |
        | toelichting                  | '${taak.toelichting}'         |
        | status                       | 'te_verwerken'                |
        | nummer                       | '${taak.nummer}'              |

  @eis:W-ITA-14 @consument @consument:ita @fout @ok:gedrag
  Regel: Heropenen van een interne taak wist het moment van afhandelen
    Bron: ITA ReopenContactRequestService.cs
    Breekt: een open taak staat als afgehandeld op een datum

    Voorbeeld: een afgeronde taak
      Gegeven KISS stuurde achtereenvolgens:
        | aanroep           | als      | nummer      |
        | klantcontact      |          |             |
        | nieuwe actor      | afdeling |             |
        | taak van afdeling | taak     | '${nummer}' |
      En ITA stuurde 'afronden'
      Als ITA 'heropenen' stuurt
      Dan is de status 200
      En leest ITA met 'taak lezen':
        | plaats        | verwacht       |
        | status        | 'te_verwerken' |
        | afgehandeldOp | null           |

  @eis:W-ITA-15 @consument @consument:ita @fout @ok:doc
  Regel: Zoeken naar actoren kan beperkt worden tot actieve actoren van één soort
    Bron: ITA OpenKlantApiClient.cs (QueryActorAsync)
    Breekt: de taak gaat naar iemand die er niet meer werkt

    Voorbeeld: twee actoren met dezelfde identificator, een niet meer actief
      Gegeven ITA stuurde achtereenvolgens:
        | aanroep      | als     | indicatieActief | soortActor                 |
        | nieuwe actor | actief  |                 |                            |
        | nieuwe actor | vroeger | false           |                            |
        | nieuwe actor | eenheid |                 | 'organisatorische_eenheid' |
      Als ITA 'actor zoeken' stuurt
      Dan zijn de treffers precies 'actief'

  @eis:W-ITA-16 @consument @consument:ita @stop @ok:doc
  Regel: Een vervolgcontact verwijst naar het vorige klantcontact, met verwijzing én identificator
    Bron: ITA CreateKlantContactService.cs
    Breekt: het contact is niet vast te leggen

    Voorbeeld: een vervolg op een contactverzoek
      Gegeven KISS stuurde 'klantcontact'
      En ITA stuurde 'vervolgcontact'
      Als ITA 'naar vorig contact verwijzen' stuurt
      Dan is de status 201
      En leest ITA met 'onderwerpobject lezen':
        | plaats                                         | verwacht               |
        | $onderwerpobject                               | verwijzing             |
        | wasKlantcontact.uuid                           | '${klantcontact.uuid}' |
        | onderwerpobjectidentificator.objectId          | '${klantcontact.uuid}' |
        | onderwerpobjectidentificator.codeObjecttype    | 'klantcontact'         |
        | onderwerpobjectidentificator.codeRegister      | 'openklant'            |
        | onderwerpobjectidentificator.codeSoortObjectId | 'uuid'                 |

  @eis:W-ITA-17 @consument @consument:ita @fout @ok:doc
  Regel: Vervolgcontacten zijn vindbaar op het ID van het klantcontact waarover ze gingen
    Bron: ITA KlantcontactService.cs
    Breekt: de geschiedenis is niet volledig; het volgende contact verwijst naar het verkeerde

    Voorbeeld: een keten van drie
      Gegeven KISS stuurde 'klantcontact'
      En ITA stuurde achtereenvolgens:
        | aanroep                      | als    | $klantcontact | $vervolg |
        | vervolgcontact               | tweede |               |          |
        | naar vorig contact verwijzen |        |               | tweede   |
        | vervolgcontact               | derde  |               |          |
        | naar vorig contact verwijzen |        | tweede        | derde    |
      Als ITA 'vervolgcontacten zoeken' stuurt
      Dan zijn de treffers precies 'tweede'
      En vindt ITA met 'vervolgcontacten zoeken' precies 'derde' met:
        | plaats        | waarde |
        | $klantcontact | tweede |

  @eis:W-ITA-18 @consument @consument:ita @stop @ok:doc
  Regel: Het antwoord op registreren is het volledige object
    Bron: ITA OpenKlantApiClient.cs, Models
    Breekt: een fout nadat het contact is opgeslagen; de gebruiker slaat het nog eens op

    Voorbeeld: een vervolgcontact met actor, verwijzing en betrokkene
      Gegeven KISS stuurde achtereenvolgens:
        | aanroep        | als |
        | nieuwe persoon |     |
        | klantcontact   |     |
      En ITA stuurde 'nieuwe actor'
      Als ITA achtereenvolgens stuurt:
        | aanroep                      | als        |
        | vervolgcontact               | vervolg    |
        | actor koppelen               | koppeling  |
        | naar vorig contact verwijzen | verwijzing |
        | betrokkene bij vervolg       | betrokkene |
      Dan is de status 201
      En bevat het antwoord op 'vervolg':
        | plaats           | verwacht        |
        | uuid             | uuid            |
        | url              | niet-lege tekst |
        | plaatsgevondenOp | tijdstip met zone |
      En bevat het antwoord op 'koppeling':
        | plaats       | verwacht               |
        | uuid         | uuid                   |
        | url          | niet-lege tekst        |
        | actor        | verwijzing             |
        | klantcontact | verwijzing             |
      En bevat het antwoord op 'verwijzing':
        | plaats          | verwacht        |
        | uuid            | uuid            |
        | url             | niet-lege tekst |
        | klantcontact    | verwijzing      |
        | wasKlantcontact | verwijzing      |
      En bevat het antwoord op 'betrokkene':
        | plaats          | verwacht        |
        | uuid            | uuid            |
        | url             | niet-lege tekst |
        | wasPartij       | verwijzing      |
        | hadKlantcontact | verwijzing      |
        | initiator       | ja              |

  @eis:W-ITA-19 @consument @consument:ita @fout @ok:gedrag
  Regel: Afronden van een interne taak legt het moment van afhandelen vast
    Bron: ITA CloseInterneTaakWithKlantContactController.cs
    Breekt: afgehandelde taken hebben geen datum

    Voorbeeld: alleen de status
      Gegeven KISS stuurde achtereenvolgens:
        | aanroep           | als      | nummer      |
        | klantcontact      |          |             |
        | nieuwe actor      | afdeling |             |
        | taak van afdeling | taak     | '${nummer}' |
      Als ITA 'afronden' stuurt
      Dan is de status 200
      En bevat het antwoord:
        | plaats        | verwacht                |
        | status        | 'verwerkt'              |
        | afgehandeldOp | tijdstip van de aanroep |

  @eis:W-ITA-20 @consument @consument:ita @stop @ok:doc
  Regel: De zaak bij een klantcontact kan door een andere worden vervangen
    Bron: ITA KoppelZaakAanKlantcontactController.cs
    Breekt: de verkeerde zaak blijft gekoppeld

    Voorbeeld: van de ene naar de andere zaak
      Gegeven KISS stuurde 'klantcontact'
      En ITA stuurde 'zaak koppelen'
      Als ITA 'zaak vervangen' stuurt
      Dan is de status 200
      En vindt ITA met 'klantcontacten bij zaak' precies ''
      En vindt ITA met 'klantcontacten bij zaak' precies 'klantcontact' met:
        | plaats | waarde          |
        | $zaak  | '${zaak:nieuw}' |

  @eis:W-ITA-21 @consument @consument:ita @fout @ok:gedrag
  Regel: Bladeren door interne taken geeft elke taak precies één keer
    Bron: ITA VerlopenInternetakenProcessor.cs
    Breekt: herinneringen ontbreken of komen dubbel, of de hele dienst faalt

    ITA laat de grootte van een pagina aan het doel; hier staat er één taak op, om meer pagina's te krijgen.

    Voorbeeld: drie taken van één afdeling
      Gegeven KISS stuurde achtereenvolgens:
        | aanroep           | als      | nummer        |
        | klantcontact      |          |               |
        | nieuwe actor      | afdeling |               |
        | taak van afdeling | eerste   | '${nummer:1}' |
        | taak van afdeling | tweede   | '${nummer:2}' |
        | taak van afdeling | derde    | '${nummer:3}' |
      Als ITA 'taken van de afdeling per stuk' stuurt en met page verder bladert
      Dan zijn de treffers precies 'eerste, tweede, derde'
      En leest ITA met 'klantcontact lezen':
        | plaats           | verwacht          |
        | plaatsgevondenOp | tijdstip met zone |

  @eis:W-ITA-22 @consument @consument:ita @fout @ok:doc
  Regel: De digitale adressen van een partij zijn samen met de partij op te vragen
    Bron: ITA InternetaakDetailsService.cs
    Breekt: wie moet terugbellen, ziet geen telefoonnummer

    Voorbeeld: een adres dat alleen bij de partij staat
      Gegeven KISS stuurde achtereenvolgens:
        | aanroep          | als |
        | nieuwe persoon   |     |
        | adres bij partij |     |
      Als ITA 'partij lezen' stuurt
      Dan bevat het antwoord:
        | plaats                                      | verwacht         |
        | _expand.digitaleAdressen[0].adres           | '${telefoon}'    |
        | _expand.digitaleAdressen[0].soortDigitaalAdres | 'telefoonnummer' |
        | _expand.digitaleAdressen[0].omschrijving    | 'telefoonnummer' |
        | _expand.digitaleAdressen[0].isStandaardAdres | ja of nee       |

  @eis:W-ITA-23 @consument @consument:ita @stop @ok:doc
  Regel: Een onderwerpobject is afzonderlijk op te vragen; een onbekend geeft 404
    Bron: ITA OpenKlantApiClient.cs (GetOnderwerpobjectAsync)
    Breekt: de zaak is niet te koppelen of te wijzigen

    Voorbeeld: een bestaand en een onbekend onderwerpobject
      Gegeven KISS stuurde 'klantcontact'
      En ITA stuurde 'zaak koppelen'
      Als ITA 'onderwerpobject lezen' stuurt
      Dan is de status 200
      En bevat het antwoord:
        | plaats                                | verwacht               |
        | uuid                                  | '${onderwerpobject.uuid}' |
        | klantcontact.uuid                     | '${klantcontact.uuid}' |
        | onderwerpobjectidentificator.objectId | '${zaak}'              |
      En krijgt ITA met 'onbekend onderwerpobject' status 404

  @eis:W-ITA-24 @consument @consument:ita @stop @ok:doc
  Regel: Een klantcontact toont de interne taken waartoe het leidde
    Bron: ITA KoppelZaakAanKlantcontactController.cs; ook KISS
    Breekt: ITA weigert de handeling; KISS verbergt het contactverzoek

    Voorbeeld: direct na het registreren van de taak
      Gegeven KISS stuurde achtereenvolgens:
        | aanroep           | als      | nummer      |
        | klantcontact      |          |             |
        | nieuwe actor      | afdeling |             |
        | taak van afdeling | taak     | '${nummer}' |
      Als ITA 'klantcontact lezen' stuurt
      Dan bevat het antwoord:
        | plaats                        | verwacht       |
        | leiddeTotInterneTaken[0].uuid | '${taak.uuid}' |
        | leiddeTotInterneTaken[1]      | afwezig        |
