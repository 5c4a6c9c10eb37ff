# language: nl
@werkt-met @W-NLP
Functionaliteit: W-NLP NL Portal

  Portaal voor inwoners en bedrijven. Leest steeds alleen de eerste pagina. De aanroepen staan letterlijk in aanroepen/nl-portal.json.

  @eis:W-NLP-01 @consument @consument:nlp @stil @ok:doc
  Regel: Een partij is vindbaar op soort en identificatienummer alleen
    Bron: NL Portal OpenKlant2Service.kt
    Breekt: twee resultaten tellen als geen: er ontstaat een dubbele partij

    Voorbeeld: een persoon en een organisatie
      Gegeven NL Portal stuurde achtereenvolgens:
        | aanroep               | als |
        | nieuwe persoon        |     |
        | bsn vastleggen        |     |
        | nieuwe organisatie    |     |
        | kvk-nummer vastleggen |     |
      Als NL Portal 'persoon zoeken' stuurt
      Dan is de status 200
      En zijn de treffers precies 'partij'
      En vindt NL Portal met 'organisatie zoeken' precies 'organisatie'

  @eis:W-NLP-02 @consument @consument:nlp @stil @ok:gedrag
  Regel: Een partij kan worden verwijderd
    Bron: NL Portal OpenKlant2Service.kt (createPartijWithIdentificator)
    Breekt: er blijven partijen zonder identificator achter

    Voorbeeld: een partij zonder identificator
      Gegeven NL Portal stuurde 'nieuwe persoon'
      Als NL Portal 'partij verwijderen' stuurt
      Dan is de status 204
      En krijgt NL Portal met 'partij lezen' status 404

  @eis:W-NLP-03 @consument @consument:nlp @stop @ok:doc
  Regel: Eén partij kan een KvK-nummer en een vestigingsnummer daaronder hebben
    Bron: NL Portal OpenKlant2Service.kt
    Breekt: gebruikers van een bedrijf zijn niet te registreren

    Voorbeeld: beide op dezelfde partij
      Gegeven NL Portal stuurde achtereenvolgens:
        | aanroep               | als |
        | nieuwe organisatie    |     |
        | kvk-nummer vastleggen |     |
      Als NL Portal 'vestigingsnummer vastleggen' stuurt
      Dan is de status 201
      En vindt NL Portal met 'organisatie zoeken' precies 'organisatie'
      En vindt NL Portal met 'organisatie zoeken' precies 'organisatie' met:
        | plaats                         | waarde         |
        | ?partijIdentificator__objectId | '${vestiging}' |

  @eis:W-NLP-04 @consument @consument:nlp @stop @ok:gedrag
  Regel: Een gelezen partij kan gewijzigd worden teruggestuurd
    Bron: NL Portal OpenKlant2Service.kt (updatePartij)
    Breekt: het profiel is niet op te slaan

    Voorbeeld: een andere achternaam
      Gegeven NL Portal stuurde achtereenvolgens:
        | aanroep        | als     | partijIdentificatie                                            |
        | nieuwe persoon |         | {"contactnaam": {"voornaam": "Karel", "achternaam": "Deurne"}} |
        | bsn vastleggen |         |                                                                |
        | partij lezen   | gelezen |                                                                |
      Als NL Portal 'partij terugsturen' stuurt met:
        | plaats                                     | waarde      |
        | partijIdentificatie.contactnaam.achternaam | 'Van Dijk'  |
      Dan is de status 200
      En leest NL Portal met 'partij lezen':
        | plaats                                                | verwacht   |
        | partijIdentificatie.contactnaam.achternaam            | 'Van Dijk' |
        | partijIdentificatie.contactnaam.voornaam              | 'Karel'    |
        | partijIdentificatoren[0].partijIdentificator.objectId | '${bsn}'   |
        | indicatieActief                                       | ja         |

  @eis:W-NLP-05 @consument @consument:nlp @fout @ok:doc
  Regel: Digitale adressen zijn vindbaar op het nummer van de klant en een referentie
    Bron: NL Portal DigitaleAdressen.kt en de nieuwste test
    Breekt: het portaal toont geen adressen of die van een ander; verwijderen wordt geweigerd

    Voorbeeld: twee adressen, een met een referentie
      Gegeven NL Portal stuurde achtereenvolgens:
        | aanroep        | als    | referentie        | $email       |
        | nieuwe persoon |        |                   |              |
        | bsn vastleggen |        |                   |              |
        | nieuw adres    | met    | 'portaalvoorkeur' |              |
        | nieuw adres    | zonder |                   | '${email:2}' |
      Als NL Portal 'adressen zoeken' stuurt
      Dan zijn de treffers precies 'met, zonder'
      En vindt NL Portal met 'adressen zoeken' precies 'met' met:
        | plaats      | waarde            |
        | ?referentie | 'portaalvoorkeur' |

  @eis:W-NLP-06 @consument @consument:nlp @stop @ok:gedrag
  Regel: Een digitaal adres kan met zijn eigen 'uuid' in het bericht worden gewijzigd, en worden verwijderd
    Bron: NL Portal DigitaleAdressen.kt
    Breekt: de gebruiker kan een adres niet wijzigen

    Voorbeeld: wijzigen en daarna verwijderen
      Gegeven NL Portal stuurde achtereenvolgens:
        | aanroep        | als |
        | nieuwe persoon |     |
        | nieuw adres    |     |
      Als NL Portal 'adres wijzigen' stuurt
      Dan is de status 200
      En leest NL Portal met 'adres lezen':
        | plaats           | verwacht         |
        | adres            | '${email:nieuw}' |
        | verificatieDatum | '2026-01-06'     |
      En krijgt NL Portal met 'adres verwijderen' status 204
      En krijgt NL Portal met 'adres lezen' status 404

  @eis:W-NLP-07 @consument @consument:nlp @stop @ok:strijdig @waarneming
  Regel: Een klantcontact heeft altijd een nummer en inhoud als tekst
    Bron: NL Portal KlantContacten.kt
    Breekt: één zo'n contact maakt de hele lijst leeg of onleesbaar

    Voorbeeld: zonder nummer en zonder inhoud
      Gegeven NL Portal stuurde achtereenvolgens:
        | aanroep        | als |
        | nieuwe persoon |     |
        | bsn vastleggen |     |
      En KISS stuurde achtereenvolgens:
        | aanroep               | als | inhoud |
        | klantcontact          |     | weg    |
        | betrokkene met partij |     |        |
      Als NL Portal 'klantcontacten' stuurt
      Dan wordt 'results[0].nummer' gemeld
      En wordt 'results[0].inhoud' gemeld
      En bevat het antwoord:
        | plaats                                 | verwacht |
        | results[].nummer                       | tekst    |
        | results[].inhoud                       | tekst    |
        | results[].gingOverOnderwerpobjecten    | lijst    |
        | results[].hadBetrokkenen               | lijst    |
        | results[].hadBetrokkenActoren          | lijst    |
        | results[].leiddeTotInterneTaken        | lijst    |
        | results[].omvatteBijlagen              | lijst    |

  @eis:W-NLP-08 @consument @consument:nlp @stop @ok:gedrag
  Regel: Een lege referentie telt niet als dubbele referentie
    Bron: NL Portal OpenKlant2Service.kt (createDigitaleAdres)
    Breekt: het tweede adres wordt geweigerd

    Voorbeeld: twee e-mailadressen zonder referentie
      Gegeven NL Portal stuurde achtereenvolgens:
        | aanroep        | als    |
        | nieuwe persoon |        |
        | nieuw adres    | eerste |
      Als NL Portal 'nieuw adres' stuurt met:
        | plaats | waarde       |
        | $email | '${email:2}' |
      Dan is de status 201

  @eis:W-NLP-09 @consument @consument:nlp @fout @ok:doc
  Regel: Een klantcontact is in een lijst en afzonderlijk gelijk
    Bron: NL Portal, nieuwste test (eerst zoeken, dan lezen)
    Breekt: de detailpagina verschilt van de lijst, of de toegangscontrole faalt

    Voorbeeld: zonder uitklappen
      Gegeven NL Portal stuurde achtereenvolgens:
        | aanroep        | als |
        | nieuwe persoon |     |
        | bsn vastleggen |     |
      En KISS stuurde achtereenvolgens:
        | aanroep               | als |
        | klantcontact          |     |
        | betrokkene met partij |     |
      En NL Portal stuurde 'klantcontacten'
      Als NL Portal 'klantcontact lezen' stuurt
      Dan is de status 200
      En bevat het antwoord op 'klantcontacten':
        | plaats     | verwacht                |
        | count      | 1                       |
        | results[0] | hetzelfde object als ${gelezen} |
