# language: nl
@IM
Functionaliteit: Informatiemodel: Vertegenwoordiging

  De koppeling van een partij aan de partij die zij vertegenwoordigde; geen functie van de standaard beschrijft haar.
  Wat een casus al toetst, staat daar en wordt hier niet herhaald.

  @eis:IM-vertegenwoordiging-01 @verplicht @afgeleid @rev:24 @vereist:par
  Regel: Vastgelegd kan worden welke partij een andere partij vertegenwoordigde
    Bron: afgeleid uit SIM 0.0.6, Partij vertegenwoordigde Partij, en het uitwisselingsmodel (2024-03-29); VNG CRUD 0.0.3

    Voorbeeld: een organisatie vertegenwoordigt een persoon
      Gegeven de organisatie is geregistreerd
      En de persoon is geregistreerd
      En een vertegenwoordiging met:
        | attribuut                 | waarde         |
        | vertegenwoordigendePartij | de organisatie |
        | vertegenwoordigdePartij   | de persoon     |
      Als de vertegenwoordiging wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd
      En wordt bij zoeken op 'vertegenwoordigendePartij' alleen de vertegenwoordiging gevonden
      En wordt bij zoeken op 'vertegenwoordigdePartij' alleen de vertegenwoordiging gevonden

  @eis:IM-vertegenwoordiging-02 @verplicht @afgeleid @rev:24 @vereist:par
  Regel: Wat van de vertegenwoordiging altijd bekend is, blijft nooit leeg
    Bron: afgeleid uit het uitwisselingsmodel (2024-03-29); VNG CRUD 0.0.3

    Abstract Scenario: zonder <attribuut>
      Gegeven een vertegenwoordiging
      Maar zonder '<attribuut>'
      Als de vertegenwoordiging wordt geregistreerd
      Dan is '<attribuut>' geweigerd of niet leeg
      En wordt het zonder die afwijking wel geaccepteerd

      Voorbeelden:
        | attribuut                 |
        | vertegenwoordigendePartij |
        | vertegenwoordigdePartij   |

  @eis:IM-vertegenwoordiging-03 @verplicht @afgeleid @rev:24 @vereist:par
  Regel: Een vertegenwoordiging van of door een onbekende partij wordt geweigerd
    Bron: afgeleid uit SIM 0.0.6 (2024-03-29)

    Voorbeeld: onbekend in 'vertegenwoordigendePartij'
      Gegeven een vertegenwoordiging
      Maar met een onbekende 'vertegenwoordigendePartij'
      Als de vertegenwoordiging wordt geregistreerd
      Dan wordt dit geweigerd met een begrijpelijke melding
      En wordt het zonder die afwijking wel geaccepteerd

    Voorbeeld: onbekend in 'vertegenwoordigdePartij'
      Gegeven een vertegenwoordiging
      Maar met een onbekende 'vertegenwoordigdePartij'
      Als de vertegenwoordiging wordt geregistreerd
      Dan wordt dit geweigerd met een begrijpelijke melding
      En wordt het zonder die afwijking wel geaccepteerd

  @eis:IM-vertegenwoordiging-04 @verplicht @afgeleid @rev:24 @vereist:par
  Regel: Een niet bestaande vertegenwoordiging is niet op te vragen
    Bron: afgeleid uit het uitwisselingsmodel (2024-03-29); VNG CRUD 0.0.3, 404 bij het opvragen van één object

    Voorbeeld: een willekeurige identificatie
      Als een onbekende vertegenwoordiging wordt opgevraagd
      Dan is het antwoord dat het niet bestaat

  @eis:IM-vertegenwoordiging-05 @aanbevolen @afgeleid @rev:24 @vereist:par
  Regel: Een opgevraagde vertegenwoordiging volgt de vorm van het profiel
    Bron: het profiel waarmee het doel zegt te werken

    Voorbeeld: na registratie
      Gegeven een vertegenwoordiging
      Als de vertegenwoordiging wordt geregistreerd
      Dan volgt het opgevraagde de vorm van het profiel

  @eis:IM-vertegenwoordiging-06 @aanbevolen @afgeleid @rev:24 @vereist:par
  Regel: De melding bij een onbekende vertegenwoordiging heeft de vorm van het profiel
    Bron: het profiel waarmee het doel zegt te werken; NL API Design Rules, problem details

    Voorbeeld: een willekeurige identificatie
      Als een onbekende vertegenwoordiging wordt opgevraagd
      Dan heeft de foutmelding de vorm van het profiel

  @eis:IM-vertegenwoordiging-07 @aanbevolen @afgeleid @rev:24 @vereist:verwijder @vereist:par
  Regel: Een zojuist geregistreerde vertegenwoordiging is weer te verwijderen
    Bron: afgeleid uit besluit 8786 en functies F2173 en F7554 §Saga, de afnemer ruimt zelf op (2024-03-29); VNG CRUD 0.0.3, DELETE

    Voorbeeld: na registratie
      Gegeven de vertegenwoordiging is geregistreerd
      Als de vertegenwoordiging wordt verwijderd
      Dan is de vertegenwoordiging niet meer op te vragen
