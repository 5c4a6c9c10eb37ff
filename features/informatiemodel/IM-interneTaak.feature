# language: nl
@IM
Functionaliteit: Informatiemodel: Interne taak

  Regels van het objecttype zelf; uitvoerder, klantcontact en status staan bij C0534-16 tot en met C0534-19.
  Wat een casus al toetst, staat daar en wordt hier niet herhaald.

  @eis:IM-interneTaak-01 @verplicht @afgeleid @rev:24 @vereist:it @F2120
  Regel: Wat van de interne taak altijd bekend is, blijft nooit leeg
    Bron: afgeleid uit gegevenswoordenboek Interne taak, kardinaliteit 1, en functie F2120 (2024-03-29); VNG CRUD 0.0.3

    Abstract Scenario: zonder <attribuut>
      Gegeven een interne taak
      Maar zonder '<attribuut>'
      Als de interne taak wordt geregistreerd
      Dan is '<attribuut>' geweigerd of niet leeg
      En wordt het zonder die afwijking wel geaccepteerd

      Voorbeelden:
        | attribuut                    |
        | gevraagdeHandeling           |
        | aanleidinggevendKlantcontact |

  @eis:IM-interneTaak-02 @verplicht @afgeleid @rev:24 @vereist:it @F2120
  Regel: Teksten van de interne taak worden tot de afgesproken lengte volledig bewaard
    Bron: afgeleid uit gegevenswoordenboek, Omschrijving-lang en Tekst (2024-03-29); VNG CRUD 0.0.3

    Abstract Scenario: <attribuut> van <lengte> tekens <soort>
      Gegeven een interne taak waarvan '<attribuut>' <lengte> tekens '<soort>' telt
      Als de interne taak wordt geregistreerd
      Dan is bij het opvragen '<attribuut>' gelijk aan wat is geregistreerd

      Voorbeelden:
        | attribuut          | lengte | soort        |
        | gevraagdeHandeling | 200    | met accenten |
        | toelichting        | 1000   | met accenten |

  @eis:IM-interneTaak-03 @verplicht @afgeleid @rev:24 @vereist:it @F2120
  Regel: Te lange teksten van de interne taak worden niet stilzwijgend afgekapt
    Bron: afgeleid uit gegevenswoordenboek, Omschrijving-lang en Tekst (2024-03-29); VNG CRUD 0.0.3

    Abstract Scenario: <attribuut> van <lengte> tekens
      Gegeven een interne taak waarvan '<attribuut>' <lengte> tekens 'zonder accenten' telt
      Als de interne taak wordt geregistreerd
      Dan is '<attribuut>' geweigerd of volledig bewaard

      Voorbeelden:
        | attribuut          | lengte |
        | gevraagdeHandeling | 201    |
        | toelichting        | 1001   |

  @eis:IM-interneTaak-04 @verplicht @afgeleid @rev:24 @vereist:it @F2771
  Regel: Een niet bestaande interne taak is niet op te vragen
    Bron: afgeleid uit functie F2771; VNG CRUD 0.0.3, 404 bij het opvragen van één object

    Voorbeeld: een willekeurige identificatie
      Als een onbekende interne taak wordt opgevraagd
      Dan is het antwoord dat het niet bestaat

  @eis:IM-interneTaak-05 @verplicht @afgeleid @rev:24 @vereist:it.zoek @F3839
  Regel: Een lijst met interne taken is volledig, ook over meer pagina's
    Bron: afgeleid uit functie F3839, alles wat aan de voorwaarden voldoet (2024-03-29)

    Voorbeeld: vijf interne taken, twee per pagina
      Gegeven het klantcontact is geregistreerd
      En 5 interne taken bij het klantcontact zijn geregistreerd
      Als interne taken worden gezocht op 'aanleidinggevendKlantcontact' bij het klantcontact, 2 per pagina
      Dan worden de 5 interne taken elk één keer gevonden

  @eis:IM-interneTaak-06 @aanbevolen @afgeleid @rev:24 @vereist:it @F2771
  Regel: Een opgevraagde interne taak volgt de vorm van het profiel
    Bron: het profiel waarmee het doel zegt te werken

    Voorbeeld: na registratie
      Gegeven een interne taak
      Als de interne taak wordt geregistreerd
      Dan volgt het opgevraagde de vorm van het profiel

  @eis:IM-interneTaak-07 @aanbevolen @afgeleid @rev:24 @vereist:it @F2771
  Regel: De melding bij een onbekende interne taak heeft de vorm van het profiel
    Bron: het profiel waarmee het doel zegt te werken; NL API Design Rules, problem details

    Voorbeeld: een willekeurige identificatie
      Als een onbekende interne taak wordt opgevraagd
      Dan heeft de foutmelding de vorm van het profiel

  @eis:IM-interneTaak-08 @optioneel @rev:24 @vereist:vervang @vereist:it @F5241
  Regel: De interne taak is volledig te vervangen
    Bron: VNG CRUD 0.0.3, PUT op één object; functies met een voorbeeld bij PUT (2024-03-29)

    Voorbeeld: andere gegevens
      Gegeven de interne taak is geregistreerd
      Als de interne taak wordt vervangen met:
        | attribuut          | waarde              |
        | gevraagdeHandeling | Klant terugbellen   |
        | toelichting        | Na vier uur bellen. |
      Dan komt bij het opvragen alles terug zoals vervangen

  @eis:IM-interneTaak-09 @aanbevolen @afgeleid @rev:24 @vereist:verwijder @vereist:it @F2120
  Regel: Een zojuist geregistreerde interne taak is weer te verwijderen
    Bron: afgeleid uit besluit 8786 en functies F2173 en F7554 §Saga, de afnemer ruimt zelf op (2024-03-29); VNG CRUD 0.0.3, DELETE

    Voorbeeld: na registratie
      Gegeven de interne taak is geregistreerd
      Als de interne taak wordt verwijderd
      Dan is de interne taak niet meer op te vragen
