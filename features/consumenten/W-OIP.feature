# language: nl
@werkt-met @W-OIP
Functionaliteit: W-OIP Open Inwoner

  Het inwonerportaal: profiel en vragen van een inwoner of bedrijf, met de bibliotheek open-klant-client. Gelezen in de nieuwste bewaarde
  versie. De aanroepen staan letterlijk in aanroepen/open-inwoner.json.

  @eis:W-OIP-01 @consument @consument:oip @stil @ok:doc
  Regel: Een partij is vindbaar op de vier onderdelen van haar identificator en komt volledig terug
    Bron: Open Inwoner src/open_inwoner/openklant/services.py (find_partij_for_params); ook Open Forms
    Breekt: bij elke keer inloggen ontstaat een nieuwe partij

    Voorbeeld: een persoon met BSN
      Gegeven Open Inwoner stuurde 'nieuwe persoon'
      Als Open Inwoner 'partij zoeken' stuurt
      Dan is de status 200
      En zijn de treffers precies 'partij'
      En leest Open Inwoner met 'partij lezen':
        | plaats                                     | verwacht            |
        | uuid                                       | '${partij.uuid}'    |
        | partijIdentificatie.contactnaam.achternaam | 'Deurne ${kenmerk}' |
      En bevat het antwoord:
        | plaats                                                | verwacht            |
        | results[0].voorkeursDigitaalAdres                     | null                |
        | results[0].partijIdentificatie.contactnaam.achternaam | 'Deurne ${kenmerk}' |

  @eis:W-OIP-02 @consument @consument:oip @stop @ok:gedrag
  Regel: Een persoon kan in één keer met BSN worden geregistreerd, met null voor lege verzamelingen
    Bron: Open Inwoner services.py; ook Open Forms, GZAC en Valtimo
    Breekt: geen nieuwe gebruikers

    Voorbeeld: eerste keer inloggen
      Als Open Inwoner 'nieuwe persoon' stuurt
      Dan is de status 201
      En vindt Open Inwoner met 'partij zoeken' precies 'partij'

  @eis:W-OIP-03 @consument @consument:oip @stil @ok:doc
  Regel: Identificatoren zijn vindbaar op hun vier onderdelen en tonen hun partij en bovenliggende identificator
    Bron: Open Inwoner services.py (find_organisatie_for_kvk_and_vestiging)
    Breekt: een fout, of een tweede partij voor hetzelfde bedrijf

    Voorbeeld: een KvK-nummer zonder partij en een vestiging eronder
      Gegeven Open Inwoner stuurde achtereenvolgens:
        | aanroep                     | als | identificeerdePartij | anderePartijIdentificator |
        | nieuw bedrijf               |     |                      |                           |
        | kvk-nummer vastleggen       |     | null                 | '${kenmerk}'              |
        | vestigingsnummer vastleggen |     |                      |                           |
      Als Open Inwoner 'kvk-nummer zoeken' stuurt
      Dan zijn de treffers precies 'kvk-nummer'
      En bevat het antwoord:
        | plaats                          | verwacht |
        | results[0].identificeerdePartij | null     |
        | results[0].subIdentificatorVan  | null     |
      En leest Open Inwoner met 'vestigingsnummer zoeken':
        | plaats                               | verwacht             |
        | results[0].identificeerdePartij.uuid | '${bedrijf.uuid}'    |
        | results[0].subIdentificatorVan.uuid  | '${kvk-nummer.uuid}' |

  @eis:W-OIP-04 @consument @consument:oip @fout @ok:doc
  Regel: Alle digitale adressen van een partij zijn op te vragen, met of het standaard is
    Bron: Open Inwoner services.py (update_user_from_partij); ook Open Forms en GZAC
    Breekt: het portaal verwijdert adressen van de gebruiker die in de lijst ontbreken

    Voorbeeld: twee partijen
      Gegeven Open Inwoner stuurde achtereenvolgens:
        | aanroep                   | als   | $bsn       | $partij | $email       |
        | nieuwe persoon            |       |            |         |              |
        | nieuwe persoon            | ander | '${bsn:2}' |         |              |
        | e-mailadres bij partij    | mail  |            |         |              |
        | telefoonnummer bij partij | tel   |            |         |              |
        | e-mailadres bij partij    | niet  |            | ander   | '${email:2}' |
      Als Open Inwoner 'adressen van partij' stuurt
      Dan zijn de treffers precies 'mail, tel'
      En bevat het antwoord:
        | plaats                     | verwacht  |
        | results[].isStandaardAdres | ja of nee |

  @eis:W-OIP-05 @consument @consument:oip @fout @ok:gedrag
  Regel: Per partij en soort is hooguit één digitaal adres het standaardadres
    Bron: Open Inwoner services.py; Open Forms neemt het eerste standaardadres
    Breekt: mail naar het oude adres

    Voorbeeld: een ander e-mailadres wordt standaard
      Gegeven Open Inwoner stuurde achtereenvolgens:
        | aanroep                   | als    | isStandaardAdres | $email       |
        | nieuwe persoon            |        |                  |              |
        | e-mailadres bij partij    | eerste | true             |              |
        | e-mailadres bij partij    | tweede |                  | '${email:2}' |
        | telefoonnummer bij partij | tel    | true             |              |
      Als Open Inwoner 'adres als standaard' stuurt met:
        | plaats | waarde |
        | $adres | tweede |
      Dan is de status 200
      En leest Open Inwoner met 'adressen van partij':
        | plaats                                      | verwacht |
        | results[${tweede.uuid}].isStandaardAdres    | ja       |
        | results[${eerste.uuid}].isStandaardAdres    | nee      |
        | results[${tel.uuid}].isStandaardAdres       | ja       |

  @eis:W-OIP-06 @consument @consument:oip @stop @ok:gedrag
  Regel: Wijzigen van een verdwenen digitaal adres geeft 404 met een leesbare fout
    Bron: Open Inwoner services.py (update_partij_from_user_data, delete_remote_digitaal_adressen)
    Breekt: het profiel is niet meer op te slaan

    Voorbeeld: verwijderd en daarna gewijzigd
      Gegeven Open Inwoner stuurde achtereenvolgens:
        | aanroep                | als   | $adres |
        | nieuwe persoon         |       |        |
        | e-mailadres bij partij | adres |        |
        | adres verwijderen      |       |        |
      Als Open Inwoner 'adres als standaard' stuurt
      Dan is de status 404
      En bevat het antwoord:
        | plaats | verwacht        |
        | code   | tekst           |
        | title  | tekst           |
        | status | 404             |
        | detail | niet-lege tekst |

  @eis:W-OIP-07 @consument @consument:oip @fout @ok:gedrag
  Regel: Het voorkeursadres van een partij is los te wijzigen
    Bron: Open Inwoner services.py
    Breekt: de voorkeur wordt niet opgeslagen, of de partij is leeg

    Voorbeeld: alleen het voorkeursadres
      Gegeven Open Inwoner stuurde achtereenvolgens:
        | aanroep                | als   |
        | nieuwe persoon         |       |
        | e-mailadres bij partij | adres |
      Als Open Inwoner 'voorkeursadres kiezen' stuurt
      Dan is de status 200
      En leest Open Inwoner met 'partij lezen':
        | plaats                                                | verwacht            |
        | voorkeursDigitaalAdres.uuid                           | '${adres.uuid}'     |
        | digitaleAdressen[0].uuid                              | '${adres.uuid}'     |
        | partijIdentificatie.contactnaam.achternaam            | 'Deurne ${kenmerk}' |
        | partijIdentificatoren[0].partijIdentificator.objectId | '${bsn}'            |

  @eis:W-OIP-08 @consument @consument:oip @stop @ok:doc
  Regel: Een telefoonnummer met '00' en landnummer wordt geaccepteerd en ongewijzigd bewaard
    Bron: Open Inwoner services.py (_normalize_phone)
    Breekt: een profiel met die notatie is niet op te slaan, of wordt bij elke keer inloggen gewijzigd

    Abstract Scenario: <nummer>
      Gegeven Open Inwoner stuurde 'nieuwe persoon'
      Als Open Inwoner 'telefoonnummer bij partij' stuurt met:
        | plaats | waarde     |
        | adres  | '<nummer>' |
      Dan is de status 201
      En leest Open Inwoner met 'adres lezen':
        | plaats | verwacht       |
        | $adres | telefoonnummer |
        | adres  | '<nummer>'     |

      Voorbeelden:
        | nummer        |
        | 0031612345678 |
        | 0612345678    |
        | +31612345678  |

  @eis:W-OIP-09 @consument @consument:oip @stop @ok:doc
  Regel: Een klantcontact zonder aanduiding of het contact gelukt is, wordt geregistreerd als onbekend
    Bron: Open Inwoner services.py (_create_klantcontact); ook Open Forms
    Breekt: geen vragen vanuit het portaal

    Voorbeeld: een vraag
      Als Open Inwoner 'vraag' stuurt
      Dan is de status 201
      En bevat het antwoord:
        | plaats    | verwacht        |
        | uuid      | uuid            |
        | url       | niet-lege tekst |
        | inhoud    | tekst           |
        | onderwerp | tekst           |
        | kanaal    | tekst           |
        | taal      | 'nld'           |
      En leest Open Inwoner met 'vraag lezen':
        | plaats                 | verwacht |
        | indicatieContactGelukt | null     |

  @eis:W-OIP-10 @consument @consument:oip @stop @ok:strijdig @waarneming
  Regel: Het antwoord op registreren van een klantcontact bevat een nummer
    Bron: Open Inwoner services.py (OpenKlant2Question.nummer)
    Breekt: de gebruiker ziet een fout terwijl de vraag is opgeslagen, en stelt haar nog eens

    Voorbeeld: een vraag
      Als Open Inwoner 'vraag' stuurt
      Dan wordt 'nummer' gemeld
      En bevat het antwoord:
        | plaats | verwacht        |
        | nummer | niet-lege tekst |

  @eis:W-OIP-11 @consument @consument:oip @stop @ok:doc
  Regel: Een betrokkene kan zonder naam of met alleen voor- en achternaam worden geregistreerd
    Bron: Open Inwoner services.py (_create_betrokkene_in_klantcontact)
    Breekt: de vraag heeft geen betrokkene

    Voorbeeld: ingelogd, zonder naam
      Gegeven Open Inwoner stuurde achtereenvolgens:
        | aanroep        | als |
        | nieuwe persoon |     |
        | vraag          |     |
      Als Open Inwoner 'betrokkene met partij' stuurt
      Dan is de status 201
      En leest Open Inwoner met 'betrokkene lezen':
        | plaats         | verwacht         |
        | wasPartij.uuid | '${partij.uuid}' |

    Voorbeeld: niet ingelogd, alleen voor- en achternaam
      Gegeven Open Inwoner stuurde 'vraag'
      Als Open Inwoner 'betrokkene zonder partij' stuurt
      Dan is de status 201
      En leest Open Inwoner met 'betrokkene lezen':
        | plaats                 | verwacht |
        | wasPartij              | null     |
        | contactnaam.voornaam   | 'Karel'  |
        | contactnaam.achternaam | 'Deurne' |

  @eis:W-OIP-12 @consument @consument:oip @stop @ok:doc
  Regel: Een interne taak kan met 'toegewezenAanActor' aan één actor worden toegewezen en staat dan ook in de lijst
    Bron: Open Inwoner services.py (_create_interne_taak); ITA en KISS lezen de lijst
    Breekt: vragen komen nooit op een werklijst

    Voorbeeld: de ingestelde actor
      Gegeven KISS stuurde 'nieuwe actor'
      En Open Inwoner stuurde 'vraag'
      Als Open Inwoner 'interne taak' stuurt
      Dan is de status 201
      En leest Open Inwoner met 'interne taak lezen':
        | plaats                       | verwacht        |
        | toegewezenAanActor.uuid      | '${actor.uuid}' |
        | toegewezenAanActoren[0].uuid | '${actor.uuid}' |
      En vindt ITA met 'mijn taken' precies 'taak'

  @eis:W-OIP-13 @consument @consument:oip @fout @ok:doc
  Regel: Klantcontacten zijn te beperken tot die van één partij
    Bron: Open Inwoner services.py (klantcontacten_for_partij); ook GZAC
    Breekt: een inwoner zou vragen van een ander zien, als het portaal niet zelf controleerde

    Voorbeeld: twee partijen, een contact met allebei
      Gegeven Open Inwoner stuurde achtereenvolgens:
        | aanroep               | als         | $bsn       | $partij | $vraag     |
        | nieuwe persoon        |             |            |         |            |
        | nieuwe persoon        | ander       | '${bsn:2}' |         |            |
        | vraag                 | samen       |            |         |            |
        | betrokkene met partij |             |            |         | samen      |
        | betrokkene met partij |             |            | ander   | samen      |
        | vraag                 | van ander   |            |         |            |
        | betrokkene met partij |             |            | ander   | van ander  |
      Als Open Inwoner 'mijn vragen' stuurt
      Dan is de status 200
      En zijn de treffers precies 'samen'
      En vindt Open Inwoner met 'mijn vragen' precies 'samen, van ander' met:
        | plaats  | waarde |
        | $partij | ander  |

  @eis:W-OIP-14 @consument @consument:oip @fout @ok:doc
  Regel: De lijst van klantcontacten toont desgevraagd de betrokkenen, onderwerpobjecten en taken volledig
    Bron: Open Inwoner conversations.py, services.py
    Breekt: een reactie staat er als vraag van de inwoner; verkeerde status

    Voorbeeld: een antwoord met een taak
      Gegeven Open Inwoner stuurde achtereenvolgens:
        | aanroep               | als      | $vraag   |
        | nieuwe persoon        |          |          |
        | vraag                 | vraag    |          |
        | antwoord              |          |          |
        | antwoord op vraag     |          |          |
        | betrokkene met partij |          | antwoord |
      En KISS stuurde 'nieuwe actor'
      En Open Inwoner stuurde 'interne taak' met:
        | plaats | waarde   |
        | $vraag | antwoord |
      Als Open Inwoner 'mijn vragen' stuurt
      Dan zijn de treffers precies 'antwoord'
      En bevat het antwoord:
        | plaats                                                            | verwacht         |
        | results[0]._expand.gingOverOnderwerpobjecten[0].wasKlantcontact.uuid | '${vraag.uuid}' |
        | results[0]._expand.hadBetrokkenen[0].wasPartij.uuid               | '${partij.uuid}' |
        | results[0]._expand.hadBetrokkenen[0].initiator                    | ja               |
        | results[0]._expand.leiddeTotInterneTaken[0].status                | 'te_verwerken'   |

  @eis:W-OIP-15 @consument @consument:oip @fout @ok:doc
  Regel: Onderwerpobjecten zijn vindbaar op het klantcontact waar ze bij horen en op het klantcontact waarnaar ze verwijzen
    Bron: Open Inwoner conversations.py (replies_to), services.py (retrieve_question)
    Breekt: het nieuwste antwoord staat er niet

    Voorbeeld: een vraag met een antwoord
      Gegeven Open Inwoner stuurde achtereenvolgens:
        | aanroep           | als |
        | vraag             |     |
        | antwoord          |     |
        | antwoord op vraag |     |
      Als Open Inwoner 'reacties op vraag' stuurt
      Dan is de status 200
      En zijn de treffers precies 'reactie'
      En bevat het antwoord:
        | plaats                          | verwacht           |
        | results[0].klantcontact.uuid    | '${antwoord.uuid}' |
        | results[0].wasKlantcontact.uuid | '${vraag.uuid}'    |
      En vindt Open Inwoner met 'onderwerpen van vraag' precies ''
      En vindt Open Inwoner met 'onderwerpen van vraag' precies 'reactie' met:
        | plaats | waarde   |
        | $vraag | antwoord |

  @eis:W-OIP-16 @consument @consument:oip @stop @ok:doc
  Regel: Een vervolgcontact kan worden vastgelegd met alleen een verwijzing naar het eerdere klantcontact
    Bron: Open Inwoner services.py (create_answer)
    Breekt: antwoorden zijn niet te koppelen

    Voorbeeld: een antwoord zonder identificator
      Gegeven Open Inwoner stuurde achtereenvolgens:
        | aanroep  | als |
        | vraag    |     |
        | antwoord |     |
      Als Open Inwoner 'antwoord op vraag' stuurt
      Dan is de status 201
      En leest Open Inwoner met 'onderwerpobject lezen':
        | plaats               | verwacht           |
        | klantcontact.uuid    | '${antwoord.uuid}' |
        | wasKlantcontact.uuid | '${vraag.uuid}'    |

  @eis:W-OIP-17 @consument @consument:oip @stop @ok:strijdig @waarneming
  Regel: Nummer, onderwerp, kanaal en taal van een klantcontact zijn altijd tekst
    Bron: Open Inwoner services.py
    Breekt: de hele pagina 'mijn vragen' faalt

    Voorbeeld: een vraag zonder nummer
      Gegeven Open Inwoner stuurde achtereenvolgens:
        | aanroep               | als |
        | nieuwe persoon        |     |
        | vraag                 |     |
        | betrokkene met partij |     |
      Als Open Inwoner 'mijn vragen' stuurt
      Dan wordt 'results[0].nummer' gemeld
      En bevat het antwoord:
        | plaats               | verwacht |
        | results[0].onderwerp | tekst    |
        | results[0].kanaal    | tekst    |
        | results[0].taal      | tekst    |
        | results[0].nummer    | tekst    |
