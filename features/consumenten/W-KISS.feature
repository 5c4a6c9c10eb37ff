# language: nl
@werkt-met @W-KISS
Functionaliteit: W-KISS KISS

  Het scherm van het klantcontactcentrum. De browser roept een eigen server aan die het bericht doorgeeft; gelezen in versie 3.0.0.
  De aanroepen staan letterlijk in aanroepen/kiss.json.

  @eis:W-KISS-01 @consument @consument:kiss @stop @ok:doc
  Regel: Zoeken op soort partij en identificatienummer geeft alleen de partij die dat nummer zelf heeft
    Bron: KISS src/services/openklant2/service.ts (fetchKlantByKlantIdentificatorOk2, enforceOneOrZero)
    Breekt: KISS verwacht één resultaat en opent de klant niet

    Voorbeeld: een bedrijf met een vestiging onder hetzelfde KvK-nummer
      Gegeven KISS stuurde achtereenvolgens:
        | aanroep                     | als        | $bedrijf  |
        | nieuw bedrijf               | bedrijf    |           |
        | kvk-nummer vastleggen       |            |           |
        | nieuw bedrijf               | vestigingspartij |     |
        | vestigingsnummer vastleggen | vestigingsnummer | vestigingspartij |
      Als KISS 'bedrijf zoeken' stuurt
      Dan is de status 200
      En zijn de treffers precies 'bedrijf'

  @eis:W-KISS-02 @consument @consument:kiss @stop @ok:doc
  Regel: Van elke gevonden partij zijn de identificatoren afzonderlijk op te vragen, met hun bovenliggende identificator
    Bron: KISS src/services/openklant2/service.ts (mapPartijToKlant)
    Breekt: KISS faalt, toont de vestiging van een ander bedrijf of maakt een dubbele partij

    Voorbeeld: een vestiging
      Gegeven KISS stuurde achtereenvolgens:
        | aanroep                     | als |
        | los kvk-nummer vastleggen   |     |
        | nieuw bedrijf               |     |
        | vestigingsnummer vastleggen |     |
      Als KISS 'vestiging zoeken' stuurt
      Dan bevat het antwoord:
        | plaats                                | verwacht                   |
        | results[0].partijIdentificatoren      | lijst                      |
        | results[0].partijIdentificatoren[].uuid | ${vestigingsnummer.uuid} |
      En leest KISS met 'identificator lezen':
        | plaats                                | verwacht                    |
        | $identificator                        | vestigingsnummer            |
        | partijIdentificator.codeRegister      | 'hr'                        |
        | partijIdentificator.codeSoortObjectId | 'vestigingsnummer'          |
        | partijIdentificator.codeObjecttype    | 'vestiging'                 |
        | partijIdentificator.objectId          | '${vestiging}'              |
        | subIdentificatorVan.uuid              | '${kvk-nummer.uuid}'        |
      En leest KISS met 'identificator lezen':
        | plaats                       | verwacht   |
        | $identificator               | kvk-nummer |
        | partijIdentificator.objectId | '${kvk}'   |
        | subIdentificatorVan          | null       |

  @eis:W-KISS-03 @consument @consument:kiss @stop @ok:gedrag
  Regel: Een partij zonder naam kan worden geregistreerd
    Bron: KISS src/services/openklant2/service.ts (createKlant)
    Breekt: geen enkele klant die nog niet bekend was, is te koppelen

    Voorbeeld: een persoon
      Als KISS 'nieuwe persoon' stuurt
      Dan is de status 201
      En leest KISS met 'partij lezen':
        | plaats                    | verwacht |
        | soortPartij               | 'persoon' |
        | _expand.digitaleAdressen  | lege lijst |

    Voorbeeld: een bedrijf
      Als KISS 'nieuw bedrijf' stuurt
      Dan is de status 201
      En leest KISS met 'partij lezen':
        | plaats                    | verwacht      |
        | $partij                   | bedrijf       |
        | soortPartij               | 'organisatie' |
        | partijIdentificatie.naam  | ''            |

  @eis:W-KISS-04 @consument @consument:kiss @stop @ok:doc
  Regel: Een identificator kan zonder partij bestaan en is dan vindbaar
    Bron: KISS src/services/openklant2/service.ts (aanmaken van een vestiging)
    Breekt: de eerste vestiging van een bedrijf is niet te registreren

    Voorbeeld: het KvK-nummer van een bedrijf dat zelf nog geen partij is
      Als KISS 'los kvk-nummer vastleggen' stuurt
      Dan is de status 201
      En vindt KISS met 'kvk-nummer zoeken' precies 'kvk-nummer'
      En leest KISS met 'kvk-nummer zoeken':
        | plaats                            | verwacht |
        | results[0].identificeerdePartij   | null     |

  @eis:W-KISS-05 @consument @consument:kiss @stop @ok:gedrag
  Regel: Hetzelfde vestigingsnummer kan onder verschillende KvK-nummers voorkomen
    Bron: KISS src/services/openklant2/service.ts (aanmaken van een vestiging)
    Breekt: KISS kan de tweede niet registreren, of kiest de verkeerde

    Voorbeeld: twee bedrijven met een vestiging van hetzelfde nummer
      Gegeven KISS stuurde achtereenvolgens:
        | aanroep                     | als    | $kvk         | $kvk-nummer | $bedrijf |
        | los kvk-nummer vastleggen   | kvk 1  |              |             |          |
        | los kvk-nummer vastleggen   | kvk 2  | '${kvk:2}'   |             |          |
        | nieuw bedrijf               | eerste |              |             |          |
        | nieuw bedrijf               | tweede |              |             |          |
        | vestigingsnummer vastleggen |        |              | kvk 1       | eerste   |
      Als KISS 'vestigingsnummer vastleggen' stuurt met:
        | plaats      | waarde |
        | $kvk-nummer | kvk 2  |
        | $bedrijf    | tweede |
      Dan is de status 201
      En vindt KISS met 'vestiging zoeken' precies 'eerste, tweede'

  @eis:W-KISS-06 @consument @consument:kiss @stop @ok:doc
  Regel: Een losse identificator kan alsnog aan een partij worden gekoppeld
    Bron: KISS src/services/openklant2/service.ts (aanmaken van een rechtspersoon)
    Breekt: een rechtspersoon waarvan eerst een vestiging is geregistreerd, wordt nooit meer gevonden

    Voorbeeld: het KvK-nummer dat er al was voor een vestiging
      Gegeven KISS stuurde achtereenvolgens:
        | aanroep                   | als |
        | los kvk-nummer vastleggen |     |
        | nieuw bedrijf             |     |
      Als KISS 'kvk-nummer koppelen' stuurt
      Dan is de status 200
      En vindt KISS met 'bedrijf zoeken' precies 'bedrijf'

  @eis:W-KISS-07 @consument @consument:kiss @fout @ok:doc
  Regel: De digitale adressen van een partij komen desgevraagd mee, met soort 'email' of 'telefoonnummer'
    Bron: KISS src/services/openklant2/service.ts (fetchKlantByIdOk2)
    Breekt: KISS toont de klant zonder contactgegevens

    Voorbeeld: een persoon met een telefoonnummer en een e-mailadres
      Gegeven KISS stuurde achtereenvolgens:
        | aanroep          | als | soortDigitaalAdres | adres      |
        | nieuwe persoon   |     |                    |            |
        | bsn vastleggen   |     |                    |            |
        | adres bij partij | tel |                    |            |
        | adres bij partij | mail | 'email'           | '${email}' |
      Als KISS 'partij zoeken' stuurt
      Dan bevat het antwoord:
        | plaats                                                        | verwacht         |
        | results[0]._expand.digitaleAdressen[${tel.uuid}].adres        | '${telefoon}'    |
        | results[0]._expand.digitaleAdressen[${tel.uuid}].soortDigitaalAdres | 'telefoonnummer' |
        | results[0]._expand.digitaleAdressen[${mail.uuid}].adres       | '${email}'       |
        | results[0]._expand.digitaleAdressen[${mail.uuid}].soortDigitaalAdres | 'email'   |
      En leest KISS met 'partij lezen':
        | plaats                                              | verwacht         |
        | _expand.digitaleAdressen[${tel.uuid}].soortDigitaalAdres  | 'telefoonnummer' |
        | _expand.digitaleAdressen[${mail.uuid}].soortDigitaalAdres | 'email'          |

  @eis:W-KISS-08 @consument @consument:kiss @stil @ok:doc
  Regel: Een actor is vindbaar op alleen het object-ID van zijn identificator
    Bron: KISS Kiss.Bff/Extern/Klantinteracties/PostKlantcontactenCustomProxy.cs
    Breekt: elk contactmoment maakt een nieuwe actor voor dezelfde medewerker

    Voorbeeld: een e-mailadres met een letterlijke @
      Gegeven KISS stuurde achtereenvolgens:
        | aanroep                | als   | $email        |
        | actor van de gebruiker | actor |               |
        | actor van de gebruiker | ander | '${email:2}'  |
      Als KISS 'actor van de gebruiker zoeken' stuurt
      Dan is de status 200
      En zijn de treffers precies 'actor'
      En vindt KISS met 'actor van de gebruiker zoeken' precies 'actor' met:
        | plaats                      | waarde     |
        | ?actoridentificatorObjectId | '${email}' |
      En vindt KISS met 'actor van de gebruiker zoeken' precies '' met:
        | plaats | waarde       |
        | $email | '${email:3}' |

  @eis:W-KISS-09 @consument @consument:kiss @stop @ok:doc
  Regel: Een medewerker kan worden geregistreerd met alleen naam en identificator, met vrije codes
    Bron: KISS docs/decision-record/klantinteracties-openklant.md, Kiss.Bff/Extern/Klantinteracties
    Breekt: het eerste contactmoment van een nieuwe medewerker mislukt

    Voorbeeld: de ingelogde gebruiker
      Als KISS 'actor van de gebruiker' stuurt
      Dan is de status 201
      En leest KISS met 'actor lezen':
        | plaats                               | verwacht     |
        | soortActor                           | 'medewerker' |
        | actoridentificator.objectId          | '${email}'   |
        | actoridentificator.codeObjecttype    | 'mdw'        |
        | actoridentificator.codeRegister      | 'msei'       |
        | actoridentificator.codeSoortObjectId | 'email'      |

  @eis:W-KISS-10 @consument @consument:kiss @stop @ok:doc
  Regel: Een klantcontact zonder nummer wordt geregistreerd en het antwoord geeft 'uuid' en 'url'
    Bron: KISS src/services/openklant2/service.ts (saveKlantContact)
    Breekt: er is niets op te slaan

    Voorbeeld: een beantwoorde vraag
      Als KISS 'klantcontact' stuurt
      Dan is de status 201
      En bevat het antwoord:
        | plaats    | verwacht        |
        | uuid      | uuid            |
        | url       | niet-lege tekst |
      En leest KISS met 'klantcontact met onderwerpobjecten':
        | plaats                 | verwacht                                          |
        | kanaal                 | 'Telefoon'                                        |
        | inhoud                 | 'Klant vraagt wanneer het afval wordt opgehaald.' |
        | indicatieContactGelukt | ja                                                |
        | taal                   | 'nld'                                             |
        | vertrouwelijk          | nee                                               |
        | plaatsgevondenOp       | hetzelfde moment als '2026-01-05T13:52:51.123Z'   |

  @eis:W-KISS-11 @consument @consument:kiss @stop @ok:doc
  Regel: Onderwerp tot 200 en inhoud tot 1000 tekens blijven volledig bewaard
    Bron: KISS src/services/openklant2/service.ts (extractOnderwerp), docs/decision-record
    Breekt: KISS rekent op deze grenzen en toont daarbuiten alleen een algemene fout

    Voorbeeld: precies op de grens, met accenten en regeleinden
      Als KISS 'klantcontact' stuurt met:
        | plaats    | waarde           |
        | onderwerp | '${tekst:200}'   |
        | inhoud    | '${tekst:1000}'  |
      Dan is de status 201
      En leest KISS met 'klantcontact met onderwerpobjecten':
        | plaats    | verwacht        |
        | onderwerp | '${tekst:200}'  |
        | inhoud    | '${tekst:1000}' |

    Voorbeeld: een lege inhoud
      Als KISS 'klantcontact' stuurt met:
        | plaats | waarde |
        | inhoud | ''     |
      Dan is de status 201

  @eis:W-KISS-12 @consument @consument:kiss @fout @ok:doc
  Regel: Bij een klantcontact staat de volledige actor die het registreerde
    Bron: KISS src/features/contact/contactmoment/service.ts, overzicht/service.ts
    Breekt: 'aangemaakt door' blijft leeg

    Voorbeeld: na het koppelen
      Gegeven KISS stuurde achtereenvolgens:
        | aanroep                | als |
        | actor van de gebruiker |     |
        | klantcontact           |     |
      Als KISS 'actor koppelen' stuurt
      Dan is de status 201
      En leest KISS met 'klantcontact met onderwerpobjecten':
        | plaats                                           | verwacht          |
        | hadBetrokkenActoren[0].soortActor                | 'medewerker'      |
        | hadBetrokkenActoren[0].naam                      | '${actor.naam}'   |
        | hadBetrokkenActoren[0].actoridentificator.objectId | '${email}'      |

  @eis:W-KISS-13 @consument @consument:kiss @stop @ok:doc
  Regel: Een betrokkene met partij en lege naamvelden wordt geaccepteerd
    Bron: KISS src/services/openklant2/service.ts (saveBetrokkene)
    Breekt: het contactmoment is opgeslagen zonder klant

    Voorbeeld: een bekende klant
      Gegeven KISS stuurde achtereenvolgens:
        | aanroep        | als |
        | nieuwe persoon |     |
        | klantcontact   |     |
      Als KISS 'betrokkene met partij' stuurt
      Dan is de status 201
      En leest KISS met 'betrokkene lezen':
        | plaats          | verwacht           |
        | wasPartij.uuid  | '${partij.uuid}'   |
        | hadKlantcontact.uuid | '${klantcontact.uuid}' |

  @eis:W-KISS-14 @consument @consument:kiss @stop @ok:doc
  Regel: Een zaak kan als onderwerpobject aan een klantcontact worden gekoppeld
    Bron: KISS src/features/contact/contactmoment/ContactmomentAfhandeling.vue
    Breekt: de zaak wordt niet gekoppeld

    Voorbeeld: met de codes van KISS
      Gegeven KISS stuurde 'klantcontact'
      Als KISS 'zaak koppelen' stuurt
      Dan is de status 201
      En leest KISS met 'klantcontact met onderwerpobjecten':
        | plaats                                                                        | verwacht   |
        | _expand.gingOverOnderwerpobjecten[0].onderwerpobjectidentificator.objectId          | '${zaak}'  |
        | _expand.gingOverOnderwerpobjecten[0].onderwerpobjectidentificator.codeObjecttype    | 'zgw-Zaak' |
        | _expand.gingOverOnderwerpobjecten[0].onderwerpobjectidentificator.codeRegister      | 'openzaak' |
        | _expand.gingOverOnderwerpobjecten[0].onderwerpobjectidentificator.codeSoortObjectId | 'uuid'     |

  @eis:W-KISS-15 @consument @consument:kiss @stop @ok:doc
  Regel: Een onbekende beller kan als betrokkene zonder partij worden vastgelegd
    Bron: KISS ContactmomentAfhandeling.vue (saveBetrokkeneBijContactverzoek)
    Breekt: geen contactverzoek voor wie niet bekend is

    Voorbeeld: alleen een voornaam
      Gegeven KISS stuurde 'klantcontact'
      Als KISS 'betrokkene zonder partij' stuurt
      Dan is de status 201
      En leest KISS met 'betrokkene lezen':
        | plaats               | verwacht |
        | wasPartij            | null     |
        | contactnaam.voornaam | 'Karel'  |

  @eis:W-KISS-16 @consument @consument:kiss @stop @ok:doc
  Regel: Een betrokkene kan eigen digitale adressen opgeven, los van een partij
    Bron: KISS src/services/openklant2/service.ts (saveDigitaleAdressen)
    Breekt: niemand kan de klant terugbellen

    Voorbeeld: twee betrokkenen tegelijk
      Gegeven KISS stuurde achtereenvolgens:
        | aanroep                  | als    |
        | klantcontact             |        |
        | betrokkene zonder partij | eerste |
        | betrokkene zonder partij | tweede |
      Als KISS tegelijk stuurt:
        | aanroep                       | als  | $betrokkene |
        | telefoonnummer van betrokkene | tel  | eerste      |
        | e-mailadres van betrokkene    | mail | tweede      |
      Dan is de status 201
      En bevat het antwoord op 'tel':
        | plaats              | verwacht         |
        | adres               | '${telefoon}'    |
        | soortDigitaalAdres  | 'telefoonnummer' |
        | omschrijving        | 'telefoonnummer' |
        | verstrektDoorPartij | null             |
      En leest KISS met 'betrokkene lezen':
        | plaats                   | verwacht       |
        | $betrokkene              | tweede         |
        | digitaleAdressen[0].uuid | '${mail.uuid}' |

  @eis:W-KISS-17 @consument @consument:kiss @stil @ok:doc
  Regel: Een actor wordt gevonden op de combinatie van de vier onderdelen van zijn identificator
    Bron: KISS src/services/openklant2/service.ts (getActorById)
    Breekt: de taak gaat naar de verkeerde afdeling

    Voorbeeld: medewerker, afdeling en groep met hetzelfde object-ID
      Gegeven KISS stuurde achtereenvolgens:
        | aanroep      | als        | soortActor   | actoridentificator.codeObjecttype |
        | nieuwe actor | medewerker | 'medewerker' | 'mdw'                             |
        | nieuwe actor | afdeling   |              |                                   |
        | nieuwe actor | groep      |              | 'grp'                             |
      Als KISS 'actor zoeken' stuurt
      Dan zijn de treffers precies 'medewerker'
      En vindt KISS met 'actor zoeken' precies 'groep' met:
        | plaats                            | waarde |
        | ?actoridentificatorCodeObjecttype | 'grp'  |

  @eis:W-KISS-18 @consument @consument:kiss @stop @ok:doc
  Regel: Een interne taak kan aan een medewerker en een organisatorische eenheid tegelijk worden toegewezen
    Bron: KISS src/services/openklant2/service.ts (saveInternetaak, ensureActoren)
    Breekt: het contactverzoek mislukt terwijl klantcontact, betrokkene en adressen er al zijn

    KISS stuurt 'nummer' leeg mee; wat dat doet, staat bij W-GEN-11. Hier krijgt de taak een eigen nummer.

    Voorbeeld: een medewerker van een afdeling
      Gegeven KISS stuurde achtereenvolgens:
        | aanroep      | als        | soortActor   | actoridentificator.codeObjecttype |
        | klantcontact |            |              |                                   |
        | nieuwe actor | medewerker | 'medewerker' | 'mdw'                             |
        | nieuwe actor | afdeling   |              |                                   |
      Als KISS 'interne taak' stuurt met:
        | plaats | waarde      |
        | nummer | '${nummer}' |
      Dan is de status 201
      En leest KISS met 'interne taak lezen':
        | plaats                       | verwacht             |
        | toegewezenAanActoren[0].uuid | '${medewerker.uuid}' |
        | toegewezenAanActoren[1].uuid | '${afdeling.uuid}'   |
        | toegewezenOp                 | tijdstip met zone    |

  @eis:W-KISS-19 @consument @consument:kiss @fout @ok:strijdig @waarneming
  Regel: Een servicenummer kan het telefoonnummer van een betrokkene zijn
    Bron: KISS src/helpers/validation.ts staat het toe
    Breekt: bij een weigering is het contactverzoek half opgeslagen en ziet de gebruiker een algemene fout

    Abstract Scenario: <nummer>
      Gegeven KISS stuurde achtereenvolgens:
        | aanroep                  | als |
        | klantcontact             |     |
        | betrokkene zonder partij |     |
      Als KISS 'telefoonnummer van betrokkene' stuurt met:
        | plaats | waarde     |
        | adres  | '<nummer>' |
      Dan is de status 201

      Voorbeelden:
        | nummer     |
        | 0800123456 |
        | 14030      |

  @eis:W-KISS-20 @consument @consument:kiss @stop @ok:doc
  Regel: Betrokkenen zijn vindbaar op het adres ('url') van hun partij
    Bron: KISS src/services/openklant2/service.ts (fetchBetrokkenen)
    Breekt: een lege geschiedenis, of die van een ander

    Voorbeeld: twee partijen met elk een contact
      Gegeven KISS stuurde achtereenvolgens:
        | aanroep               | als        | $partij |
        | nieuwe persoon        | eerste     |         |
        | nieuwe persoon        | tweede     |         |
        | klantcontact          |            |         |
        | betrokkene met partij | van eerste | eerste  |
        | betrokkene met partij | van tweede | tweede  |
      Als KISS 'betrokkenen van partij' stuurt met:
        | plaats  | waarde |
        | $partij | eerste |
      Dan is de status 200
      En zijn de treffers precies 'van eerste'
      En bevat het antwoord:
        | plaats                          | verwacht               |
        | results[0].hadKlantcontact.uuid | '${klantcontact.uuid}' |
        | results[0].digitaleAdressen     | lijst                  |

  @eis:W-KISS-21 @consument @consument:kiss @fout @ok:gedrag
  Regel: Een pagina van 100 betrokkenen is mogelijk
    Bron: KISS src/services/openklant2/service.ts (fetchBetrokkenen)
    Breekt: oudere contacten zijn onzichtbaar

    Voorbeeld: meer betrokkenen dan een kleine pagina bevat
      Gegeven KISS stuurde achtereenvolgens:
        | aanroep        | als |
        | nieuwe persoon |     |
        | klantcontact   |     |
      En KISS stuurde 21 keer 'betrokkene met partij' als 'betrokkene'
      Als KISS 'betrokkenen van partij' stuurt
      Dan is de status 200
      En bevat het antwoord:
        | plaats          | verwacht                 |
        | count           | 21                       |
        | next            | null                     |
        | results[0].uuid | '${betrokkene 21.uuid}'  |
        | results[20].uuid | '${betrokkene 1.uuid}'  |

  @eis:W-KISS-22 @consument @consument:kiss @stop @ok:gedrag @afgeleid
  Regel: Een uitgeklapt onderwerpobject heeft altijd een (eventueel lege) identificator
    Bron: KISS src/features/contact/shared.ts; afgeleid dat zulke objecten voorkomen
    Breekt: de hele geschiedenis van de klant faalt

    Voorbeeld: een onderwerpobject dat alleen naar een eerder klantcontact verwijst
      Gegeven KISS stuurde achtereenvolgens:
        | aanroep                              | als    |
        | klantcontact                         | eerder |
        | klantcontact                         |        |
        | onderwerpobject zonder identificator |        |
      Als KISS 'klantcontact met onderwerpobjecten' stuurt
      Dan bevat het antwoord:
        | plaats                                                            | verwacht |
        | _expand.gingOverOnderwerpobjecten[].onderwerpobjectidentificator  | object   |

  @eis:W-KISS-23 @consument @consument:kiss @fout @ok:doc
  Regel: Bij een klantcontact is de interne taak volledig zichtbaar, met status en toegewezen actoren
    Bron: KISS src/services/openklant2/service.ts (enrichInterneTakenWithActoren), overzicht/service.ts
    Breekt: het contactverzoek staat er zonder status of behandelaar

    Voorbeeld: een contactverzoek voor een afdeling
      Gegeven KISS stuurde achtereenvolgens:
        | aanroep      | als      | nummer | toegewezenAanActoren            |
        | klantcontact |          |        |                                 |
        | nieuwe actor | afdeling |        |                                 |
        | interne taak | taak     | '${nummer}' | [{"uuid": "${afdeling.uuid}"}] |
      Als KISS 'klantcontact met taken' stuurt
      Dan bevat het antwoord:
        | plaats                                                      | verwacht           |
        | _expand.leiddeTotInterneTaken[0].uuid                       | '${taak.uuid}'     |
        | _expand.leiddeTotInterneTaken[0].url                        | '${taak.url}'      |
        | _expand.leiddeTotInterneTaken[0].status                     | 'te_verwerken'     |
        | _expand.leiddeTotInterneTaken[0].toelichting                | '${taak.toelichting}' |
        | _expand.leiddeTotInterneTaken[0].toegewezenAanActoren[0].uuid | '${afdeling.uuid}' |
      En leest KISS met 'actor lezen':
        | plaats     | verwacht                   |
        | $actor     | afdeling                   |
        | soortActor | 'organisatorische_eenheid' |

  @eis:W-KISS-24 @consument @consument:kiss @stop @ok:doc
  Regel: Zoeken op adres lukt ook als hetzelfde adres bij een partij hoort
    Bron: KISS src/services/openklant2/service.ts (searchDigitaleAdressen), docs/installation/trouble-shooting.md
    Breekt: een foutscherm op het tabblad Contactverzoeken

    Voorbeeld: hetzelfde nummer bij een partij en bij een onbekende beller
      Gegeven KISS stuurde achtereenvolgens:
        | aanroep                       | als        |
        | nieuwe persoon                |            |
        | adres bij partij              | van partij |
        | klantcontact                  |            |
        | betrokkene zonder partij      |            |
        | telefoonnummer van betrokkene | van beller |
      Als KISS 'adressen zoeken' stuurt
      Dan is de status 200
      En zijn de treffers precies 'van partij, van beller'
      En bevat het antwoord:
        | plaats                                                                   | verwacht               |
        | results[${van partij.uuid}]._expand.verstrektDoorBetrokkene              | null                   |
        | results[${van beller.uuid}]._expand.verstrektDoorBetrokkene.uuid         | '${betrokkene.uuid}'   |
        | results[${van beller.uuid}]._expand.verstrektDoorBetrokkene.hadKlantcontact.uuid | '${klantcontact.uuid}' |

  @eis:W-KISS-25 @consument @consument:kiss @fout @ok:doc
  Regel: Met 'page' zijn alle treffers precies één keer te lezen
    Bron: KISS overzicht/service.ts (searchOk2Recursive)
    Breekt: contactverzoeken ontbreken, of KISS blijft opvragen

    KISS laat de grootte van een pagina aan het doel; hier staat er één adres op, om meer pagina's te krijgen.

    Voorbeeld: twee adressen met hetzelfde nummer
      Gegeven KISS stuurde achtereenvolgens:
        | aanroep                       | als    |
        | klantcontact                  |        |
        | betrokkene zonder partij      |        |
        | telefoonnummer van betrokkene | eerste |
        | telefoonnummer van betrokkene | tweede |
      Als KISS 'adressen zoeken per stuk' stuurt en met page verder bladert
      Dan is de status 200
      En zijn de treffers precies 'eerste, tweede'
      En bevat het antwoord:
        | plaats | verwacht |
        | next   | null     |

  @eis:W-KISS-26 @consument @consument:kiss @fout @ok:doc
  Regel: Klantcontacten zijn vindbaar op het ID van het object waarover ze gingen
    Bron: KISS fetch-contactmomenten-by-object-url.ts
    Breekt: bij de zaak staan geen contactmomenten

    Voorbeeld: twee contacten over dezelfde zaak, met de codes van twee toepassingen
      Gegeven KISS stuurde achtereenvolgens:
        | aanroep       | als    | $klantcontact | onderwerpobjectidentificator.codeObjecttype | onderwerpobjectidentificator.codeRegister |
        | klantcontact  | eerste |               |                                             |                                           |
        | klantcontact  | tweede |               |                                             |                                           |
        | klantcontact  | ander  |               |                                             |                                           |
        | zaak koppelen |        | eerste        |                                             |                                           |
        | zaak koppelen |        | tweede        | 'zaak'                                      | 'open-zaak'                               |
      Als KISS 'klantcontacten bij zaak' stuurt
      Dan is de status 200
      En zijn de treffers precies 'eerste, tweede'

  @eis:W-KISS-27 @consument @consument:kiss @stop @ok:gedrag @afgeleid
  Regel: Een lege 'expand' en een lege zoekvraag worden behandeld als niet opgegeven
    Bron: KISS LogboekOverzicht.vue met fetchKlantcontact; afgeleid
    Breekt: het logboek van een contactverzoek laadt niet

    Voorbeeld: het logboek
      Gegeven KISS stuurde achtereenvolgens:
        | aanroep                       | als |
        | klantcontact                  |     |
        | betrokkene zonder partij      |     |
        | telefoonnummer van betrokkene |     |
      Als KISS achtereenvolgens stuurt:
        | aanroep                      | als     |
        | klantcontact met lege expand | contact |
        | adres met lege zoekvraag     | nummer  |
      Dan is de status 200
      En bevat het antwoord op 'contact':
        | plaats | verwacht               |
        | uuid   | '${klantcontact.uuid}' |
      En bevat het antwoord op 'nummer':
        | plaats | verwacht      |
        | adres  | '${telefoon}' |

  @eis:W-KISS-28 @consument @consument:kiss @stop @ok:gedrag
  Regel: 401 betekent uitsluitend dat de sleutel ontbreekt of onjuist is
    Bron: KISS src/services/fetch-logged-in.ts, Kiss.Bff/Config/ProxyConfig.cs
    Breekt: KISS toont het inlogscherm en blijft wachten

    Voorbeeld: een geweigerd bericht
      Als KISS 'klantcontact zonder kanaal' stuurt
      Dan is de status 400

    Voorbeeld: een klantcontact dat er niet is
      Als KISS 'onbekend klantcontact' stuurt
      Dan is de status 404

  @eis:W-KISS-29 @consument @consument:kiss @fout @ok:gedrag
  Regel: Een digitaal adres is vindbaar op de volledige adrestekst, ongeacht de soort
    Bron: KISS src/services/openklant2/service.ts (searchDigitaleAdressen)
    Breekt: het contactverzoek van een onbekende beller is niet terug te vinden

    Voorbeeld: een e-mailadres en een telefoonnummer
      Gegeven KISS stuurde achtereenvolgens:
        | aanroep                       | als  |
        | klantcontact                  |      |
        | betrokkene zonder partij      |      |
        | telefoonnummer van betrokkene | tel  |
        | e-mailadres van betrokkene    | mail |
      Als KISS 'adressen zoeken' stuurt
      Dan zijn de treffers precies 'tel'
      En vindt KISS met 'adressen zoeken' precies 'mail' met:
        | plaats | waarde     |
        | ?adres | '${email}' |
      En vindt KISS met 'adressen zoeken' precies '' met:
        | plaats | waarde              |
        | ?adres | '${telefoon~}'      |
