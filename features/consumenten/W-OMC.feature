# language: nl
@werkt-met @W-OMC
Functionaliteit: W-OMC OMC (NotifyNL)

  Verstuurt berichten aan inwoners en legt ze vast. Gelezen in versie 1.17.19; een gegeven dat er hoort te zijn en ontbreekt, laat het
  bericht mislukken. De aanroepen staan letterlijk in aanroepen/omc.json.

  @eis:W-OMC-01 @consument @consument:omc @stop @ok:gedrag
  Regel: Een persoon toont altijd een (eventueel lege) contactnaam, een voorkeursadres of null, en zijn digitale adressen
    Bron: OMC PartyResult.cs, PartyIdentification.cs, PartyDetails.cs, Expansion.cs
    Breekt: inwoners die door KISS of Open Forms zijn geregistreerd, krijgen geen bericht

    Voorbeeld: geregistreerd door Open Forms, zonder naam
      Gegeven Open Forms stuurde 'nieuwe persoon'
      Als OMC 'partij zoeken' stuurt
      Dan is de status 200
      En bevat het antwoord:
        | plaats                                               | verwacht        |
        | results[0].url                                       | niet-lege tekst |
        | results[0].voorkeursDigitaalAdres                    | null            |
        | results[0].partijIdentificatie.contactnaam           | object          |
        | results[0].partijIdentificatie.contactnaam.voornaam  | tekst           |
        | results[0]._expand.digitaleAdressen                  | lege lijst      |

    Voorbeeld: geregistreerd door KISS, zonder naam
      Gegeven KISS stuurde achtereenvolgens:
        | aanroep        | als |
        | nieuwe persoon |     |
        | bsn vastleggen |     |
      Als OMC 'partij zoeken' stuurt
      Dan is de status 200
      En bevat het antwoord:
        | plaats                                               | verwacht        |
        | results[0].partijIdentificatie.contactnaam.voornaam  | tekst           |
        | results[0].voorkeursDigitaalAdres                    | null            |
        | results[0]._expand.digitaleAdressen                  | lege lijst      |

  @eis:W-OMC-02 @consument @consument:omc @fout @ok:gedrag
  Regel: Een digitaal adres toont zijn referentie, leeg als er geen is
    Bron: OMC DigitalAddressLong.cs, PartyResults.cs; GZAC schrijft haar
    Breekt: het antwoord is niet te lezen, of het bericht gaat naar het verkeerde adres

    Voorbeeld: een adres met en een zonder referentie
      Gegeven Open Forms stuurde 'nieuwe persoon'
      En GZAC stuurde achtereenvolgens:
        | aanroep     | als    | referentie            | $email       |
        | nieuw adres | met    | 'ZAAK-2026-0000001'   |              |
        | nieuw adres | zonder | weg                   | '${email:2}' |
      Als OMC 'partij zoeken' stuurt
      Dan bevat het antwoord:
        | plaats                                                        | verwacht            |
        | results[0]._expand.digitaleAdressen[${met.uuid}].referentie    | 'ZAAK-2026-0000001' |
        | results[0]._expand.digitaleAdressen[${zonder.uuid}].referentie | ''                  |

  @eis:W-OMC-03 @consument @consument:omc @stop @ok:doc
  Regel: Het adres ('url') van een partij is rechtstreeks op te vragen
    Bron: OMC QueryKlant.cs
    Breekt: geen bericht aan partijen die met hun adres zijn genoemd

    Voorbeeld: het adres uit het antwoord op de registratie
      Gegeven Open Forms stuurde 'nieuwe persoon'
      Als OMC het adres 'partij.url' opvraagt met '?expand=digitaleAdressen'
      Dan is de status 200
      En bevat het antwoord:
        | plaats                   | verwacht         |
        | uuid                     | '${partij.uuid}' |
        | _expand.digitaleAdressen | lijst            |

  @eis:W-OMC-04 @consument @consument:omc @stop @ok:gedrag @waarneming
  Regel: Een taalcode van twee letters wordt geaccepteerd
    Bron: OMC ContactRegistration.cs; de standaard vraagt drie letters
    Breekt: geen enkel verzonden bericht wordt vastgelegd

    Voorbeeld: taal 'nl'
      Gegeven Open Forms stuurde 'nieuwe persoon'
      Als OMC 'bericht' stuurt
      Dan wordt 'klantcontact.taal' gemeld
      En is de status 201

  @eis:W-OMC-05 @consument @consument:omc @stop @ok:doc
  Regel: Na registreren in één keer is het klantcontact direct aan een actor te koppelen
    Bron: OMC ITelemetryService.cs, UriExtensions.cs
    Breekt: een klantcontact zonder actor

    De taalcode van twee letters wordt apart bekeken (W-OMC-04); hier gaat het om de koppeling.

    Voorbeeld: een verzonden bericht
      Gegeven Open Forms stuurde 'nieuwe persoon'
      En KISS stuurde 'nieuwe actor'
      En OMC stuurde 'bericht' met:
        | plaats            | waarde |
        | klantcontact.taal | 'nld'  |
      Als OMC 'actor koppelen' stuurt
      Dan is de status 201
      En leest OMC met 'klantcontact lezen':
        | plaats                      | verwacht        |
        | hadBetrokkenActoren[0].uuid | '${actor.uuid}' |

  @eis:W-OMC-06 @consument @consument:omc @fout @ok:doc
  Regel: Alle klantcontacten opvragen zonder filter geeft een eerste pagina
    Bron: OMC QueryKlant.cs (gezondheidscontrole)
    Breekt: OMC meldt dat het register niet werkt

    Voorbeeld: zonder enige parameter
      Als OMC 'alle klantcontacten' stuurt
      Dan is de status 200
