# language: nl
@IM
Functionaliteit: Informatiemodel: Actor

  Actoren van de drie soorten bestaan voordat zij gebruikt worden.
  Wat een casus al toetst, staat daar en wordt hier niet herhaald.

  @eis:IM-actor-01 @verplicht @rev:24 @vereist:act.beheer @F5592 @F5002
  Regel: Een actor van elke soort is te registreren en volledig terug te lezen
    Bron: functies F5592 en F5002; gegevenswoordenboek Medewerker, Organisatorische eenheid en Geautomatiseerde actor (2024-03-29)

    Voorbeeld: medewerker
      Gegeven een medewerker met:
        | attribuut       | waarde                         |
        | naam            | Nicole van Dijk                |
        | functie         | Medewerker KCC {eigen kenmerk} |
        | emailadres      | nicole.vandijk@example.nl      |
        | telefoonnummer  | 0340332002                     |
        | indicatieActief | ja                             |
      Als de medewerker wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd

    Voorbeeld: organisatorische eenheid
      Gegeven een organisatorische eenheid met:
        | attribuut      | waarde                                                               |
        | naam           | Afdeling vergunningen {eigen kenmerk}                                |
        | omschrijving   | Afdeling die vergunningsaanvragen in behandeling neemt en afhandelt. |
        | emailadres     | vergunningen@example.nl                                              |
        | telefoonnummer | 0340332001                                                           |
      Als de organisatorische eenheid wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd

    Voorbeeld: geautomatiseerde actor
      Gegeven een geautomatiseerde actor met:
        | attribuut    | waarde                         |
        | naam         | Scanstraat postkamer           |
        | functie      | scanstraat                     |
        | omschrijving | Scant de post. {eigen kenmerk} |
      Als de geautomatiseerde actor wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd

    Voorbeeld: met identificator
      Gegeven een medewerker met:
        | attribuut                        | waarde     |
        | actoridentificator.objecttype    | mdw        |
        | actoridentificator.soortObjectId | idf        |
        | actoridentificator.objectId      | mdw-{merk} |
        | actoridentificator.register      | msei       |
      Als de medewerker wordt geregistreerd
      Dan komt bij het opvragen alles terug zoals geregistreerd

  @eis:IM-actor-02 @verplicht @afgeleid @rev:24 @vereist:act.beheer @F5592
  Regel: Wat van de medewerker altijd bekend is, blijft nooit leeg
    Bron: afgeleid uit gegevenswoordenboek Actor, kardinaliteit 1 (2024-03-29); VNG CRUD 0.0.3

    Abstract Scenario: zonder <attribuut>
      Gegeven een medewerker
      Maar zonder '<attribuut>'
      Als de medewerker wordt geregistreerd
      Dan is '<attribuut>' geweigerd of niet leeg
      En wordt het zonder die afwijking wel geaccepteerd

      Voorbeelden:
        | attribuut       |
        | naam            |
        | soortActor      |
        | indicatieActief |

  @eis:IM-actor-03 @verplicht @rev:24 @vereist:act.beheer @F5592
  Regel: Een onbekende soort actor wordt geweigerd
    Bron: gegevenswoordenboek, Soort actor (2024-03-29); VNG CRUD 0.0.3

    Voorbeeld: vrijwilliger
      Gegeven een medewerker
      Maar met 'soortActor' 'vrijwilliger'
      Als de medewerker wordt geregistreerd
      Dan wordt dit geweigerd met een begrijpelijke melding
      En wordt het zonder die afwijking wel geaccepteerd

  @eis:IM-actor-04 @verplicht @afgeleid @rev:24 @vereist:act.beheer @F5592
  Regel: Teksten van de medewerker worden tot de afgesproken lengte volledig bewaard
    Bron: afgeleid uit gegevenswoordenboek, Naam-lang en Omschrijving-kort (2024-03-29); VNG CRUD 0.0.3

    Abstract Scenario: <attribuut> van <lengte> tekens <soort>
      Gegeven een medewerker waarvan '<attribuut>' <lengte> tekens '<soort>' telt
      Als de medewerker wordt geregistreerd
      Dan is bij het opvragen '<attribuut>' gelijk aan wat is geregistreerd

      Voorbeelden:
        | attribuut | lengte | soort        |
        | naam      | 200    | met accenten |
        | functie   | 40     | met accenten |

  @eis:IM-actor-05 @verplicht @afgeleid @rev:24 @vereist:act.beheer @F5592
  Regel: Te lange teksten van de medewerker worden niet stilzwijgend afgekapt
    Bron: afgeleid uit gegevenswoordenboek, Naam-lang en Omschrijving-kort (2024-03-29); VNG CRUD 0.0.3

    Abstract Scenario: <attribuut> van <lengte> tekens
      Gegeven een medewerker waarvan '<attribuut>' <lengte> tekens 'zonder accenten' telt
      Als de medewerker wordt geregistreerd
      Dan is '<attribuut>' geweigerd of volledig bewaard

      Voorbeelden:
        | attribuut | lengte |
        | naam      | 201    |
        | functie   | 41     |

  @eis:IM-actor-06 @verplicht @afgeleid @rev:24 @vereist:act @F5002
  Regel: Een niet bestaande actor is niet op te vragen
    Bron: afgeleid uit functie F5002; VNG CRUD 0.0.3, 404 bij het opvragen van één object

    Voorbeeld: een willekeurige identificatie
      Als een onbekende actor wordt opgevraagd
      Dan is het antwoord dat het niet bestaat

  @eis:IM-actor-07 @aanbevolen @afgeleid @rev:24 @vereist:act.beheer @F5002
  Regel: Een opgevraagde medewerker volgt de vorm van het profiel
    Bron: het profiel waarmee het doel zegt te werken

    Voorbeeld: na registratie
      Gegeven een medewerker
      Als de medewerker wordt geregistreerd
      Dan volgt het opgevraagde de vorm van het profiel

  @eis:IM-actor-08 @aanbevolen @afgeleid @rev:24 @vereist:act @F5002
  Regel: De melding bij een onbekende actor heeft de vorm van het profiel
    Bron: het profiel waarmee het doel zegt te werken; NL API Design Rules, problem details

    Voorbeeld: een willekeurige identificatie
      Als een onbekende actor wordt opgevraagd
      Dan heeft de foutmelding de vorm van het profiel

  @eis:IM-actor-09 @optioneel @rev:24 @vereist:vervang @vereist:act.beheer @F9810
  Regel: De medewerker is volledig te vervangen
    Bron: VNG CRUD 0.0.3, PUT op één object; functies met een voorbeeld bij PUT (2024-03-29)

    Voorbeeld: andere gegevens
      Gegeven de medewerker is geregistreerd
      Als de medewerker wordt vervangen met:
        | attribuut | waarde               |
        | naam      | Nicole van Dijk-Smit |
        | functie   | Teamleider KCC       |
      Dan komt bij het opvragen alles terug zoals vervangen

  @eis:IM-actor-10 @aanbevolen @afgeleid @rev:24 @vereist:verwijder @vereist:act.beheer @F5592
  Regel: Een zojuist geregistreerde medewerker is weer te verwijderen
    Bron: afgeleid uit besluit 8786 en functies F2173 en F7554 §Saga, de afnemer ruimt zelf op (2024-03-29); VNG CRUD 0.0.3, DELETE

    Voorbeeld: na registratie
      Gegeven de medewerker is geregistreerd
      Als de medewerker wordt verwijderd
      Dan is de medewerker niet meer op te vragen
