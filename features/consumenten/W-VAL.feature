# language: nl
@werkt-met @W-VAL
Functionaliteit: W-VAL Valtimo

  De plugin voor klantinteracties van Valtimo zelf: partijen zoeken, aanmaken en lezen. De aanroepen staan letterlijk in
  aanroepen/valtimo.json.

  @eis:W-VAL-01 @consument @consument:val @stop @ok:doc
  Regel: Een persoon kan met alleen naam, soort en indicatie actief worden geregistreerd
    Bron: Valtimo KlantinteractiesApiPlugin.kt, CreatePartijRequest.kt
    Breekt: de actie van de plugin mislukt

    Voorbeeld: met BSN
      Als Valtimo 'nieuwe persoon' stuurt
      Dan is de status 201
      En bevat het antwoord:
        | plaats | verwacht        |
        | uuid   | uuid            |
        | url    | niet-lege tekst |

    Voorbeeld: zonder BSN
      Als Valtimo 'nieuwe persoon' stuurt met:
        | plaats                | waarde |
        | partijIdentificatoren | []     |
      Dan is de status 201

  @eis:W-VAL-02 @consument @consument:val @stop @ok:gedrag @afgeleid
  Regel: De delen van een contactnaam zijn tekst, leeg als ze niet bekend zijn
    Bron: Valtimo domain (Kotlin); afgeleid dat null het lezen laat mislukken
    Breekt: het antwoord is niet te lezen

    Voorbeeld: alleen een achternaam
      Als Valtimo 'nieuwe persoon' stuurt met:
        | plaats                          | waarde                   |
        | partijIdentificatie.contactnaam | {"achternaam": "Deurne"} |
      Dan is de status 201
      En leest Valtimo met 'partij lezen':
        | plaats                                                | verwacht |
        | partijIdentificatie.contactnaam.achternaam            | 'Deurne' |
        | partijIdentificatie.contactnaam.voornaam              | ''       |
        | partijIdentificatie.contactnaam.voorletters           | ''       |
        | partijIdentificatoren                                 | lijst    |
        | indicatieActief                                       | ja       |

  @eis:W-VAL-03 @consument @consument:val @stop @ok:gedrag
  Regel: Het adres van een partij begint met het basisadres van de API
    Bron: Valtimo KlantinteractiesApiClient.kt
    Breekt: de plugin weigert de aanroep

    Voorbeeld: het adres uit het antwoord op de registratie
      Gegeven Valtimo stuurde 'nieuwe persoon'
      Als Valtimo het adres 'partij.url' opvraagt met ''
      Dan is de status 200
      En bevat het antwoord:
        | plaats | verwacht                    |
        | uuid   | '${partij.uuid}'            |
        | url    | adres onder het basisadres  |

  @eis:W-VAL-04 @consument @consument:val @fout @ok:doc
  Regel: Partijen zijn per pagina op te vragen met een vast totaal
    Bron: Valtimo KlantinteractiesApiClient.kt (getPartijen)
    Breekt: de zoektabel toont verkeerde pagina's

    Voorbeeld: drie partijen met hetzelfde vestigingsnummer, twee op een pagina
      Gegeven KISS stuurde achtereenvolgens:
        | aanroep                     | als   | $kvk       | $kvk-nummer | $bedrijf |
        | los kvk-nummer vastleggen   | kvk 1 |            |             |          |
        | los kvk-nummer vastleggen   | kvk 2 | '${kvk:2}' |             |          |
        | los kvk-nummer vastleggen   | kvk 3 | '${kvk:3}' |             |          |
        | nieuw bedrijf               | een   |            |             |          |
        | nieuw bedrijf               | twee  |            |             |          |
        | nieuw bedrijf               | drie  |            |             |          |
        | vestigingsnummer vastleggen |       |            | kvk 1       | een      |
        | vestigingsnummer vastleggen |       |            | kvk 2       | twee     |
        | vestigingsnummer vastleggen |       |            | kvk 3       | drie     |
      Als Valtimo 'partijen op vestigingsnummer' stuurt en met page verder bladert
      Dan is de status 200
      En zijn de treffers precies 'een, twee, drie'
      En bevat het antwoord:
        | plaats     | verwacht |
        | results[1] | afwezig  |
